package org.senken.report.document;

import java.util.List;

/**
 * A heading of a section.
 *
 * @param level 1 to 4
 * @param text one line without its number, never blank
 */
public record Heading(String id, int level, HeadingKind kind, String text) implements Numbered {
    /** The deepest level. */
    public static final int DEEPEST = 4;

    /**
     * @throws IllegalArgumentException if the level is not 1 to 4, the id is none or the text is blank
     */
    public Heading {
        StableId.check(id);
        text = CleanText.line(text);
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("no level of a heading: " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a heading without text: " + id);
        }
    }

    /** A heading that is counted as sections are. */
    public static Heading section(String id, int level, String text) {
        return new Heading(id, level, HeadingKind.SECTION, text);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }
}
