package org.senken.report.word;

import java.util.List;

/** The styles a report uses, by the names that Word knows them by in every language. */
enum WordStyle {
    TITLE("Title", true),
    HEADING_1("heading 1", true),
    HEADING_2("heading 2", true),
    HEADING_3("heading 3", true),
    HEADING_4("heading 4", true),
    CAPTION("caption", true),
    BODY("Body Text", false),
    SUBTITLE("Subtitle", false),
    DATE("Date", false),
    CONTENTS_HEADING("TOC Heading", false),
    CONTENTS_1("toc 1", false),
    CONTENTS_2("toc 2", false),
    CONTENTS_3("toc 3", false),
    CONTENTS_4("toc 4", false),
    FIGURE("Senken Figure", false),
    SOURCE("Senken Source", false),
    CELL("Senken Cell", false),
    CALLOUT("Senken Callout", false),
    CALLOUT_TITLE("Senken Callout Title", false),
    BULLETS("List Bullet", false),
    LIST("List Number", false),
    HEADER("header", false),
    FOOTER("footer", false),
    NOTE("footnote text", false),
    NOTE_MARK("footnote reference", false),
    LINK("Hyperlink", false),
    STALE("Senken Stale", false),
    TABLE("Senken Table", false);

    private static final List<WordStyle> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);
    private static final List<WordStyle> CONTENTS = List.of(CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4);

    private final String word;
    private final boolean expected;

    WordStyle(String word, boolean expected) {
        this.word = word;
        this.expected = expected;
    }

    /** The style of headings of a level from 1. */
    static WordStyle heading(int level) {
        return HEADINGS.get(level - 1);
    }

    /** The style of the entries of a level in the table of contents. */
    static WordStyle contents(int level) {
        return CONTENTS.get(level - 1);
    }

    /** The name inside the file. */
    String word() {
        return word;
    }

    /** Whether a template must bring it along; of the others ours are used where it has none. */
    boolean isExpected() {
        return expected;
    }
}
