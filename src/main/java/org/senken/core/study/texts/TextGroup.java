package org.senken.core.study.texts;

/** What kind of thing a text belongs to. */
public enum TextGroup {
    STUDY,
    TAXONOMY,
    AREA,
    TECHNOLOGY,
    CRITERION,
    EXPERT,
    WORDING,
    STEP,
    DRIVER,
    PAIR,
    SCENARIO,
    WILDCARD,
    VALUE_MODEL,
    ITEM,
    RULES,
    DRAFT,
    DECISION,
    EVIDENCE,
    REPORT
}
