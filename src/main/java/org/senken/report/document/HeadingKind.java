package org.senken.report.document;

/** What a heading opens, which decides how it is counted. The headings below one of level 1 are counted within it. */
public enum HeadingKind {
    /** A section: 第1, 1. */
    SECTION,
    /** An annex: 別紙1, Annex A. */
    ANNEX,
    /** Reference material: 参考資料1, Reference R1. */
    MATERIAL,
    /** Something that is not counted, such as a foreword. */
    UNNUMBERED
}
