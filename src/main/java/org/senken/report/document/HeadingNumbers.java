package org.senken.report.document;

/** How the headings of a report are numbered. */
public enum HeadingNumbers {
    /** As ministries do: 第1, 1, (1), ア. */
    JAPANESE,
    /** 1, 1.1, 1.1.1. */
    WESTERN,
    /** Not at all. */
    NONE
}
