package org.senken.report.document;

import java.util.List;

/**
 * The table of contents.
 *
 * @param depth the deepest level of heading it lists, 1 to 4
 */
public record Contents(int depth) implements Block {
    /**
     * @throws IllegalArgumentException if the depth is not 1 to 4
     */
    public Contents {
        if (depth < 1 || depth > Heading.DEEPEST) {
            throw new IllegalArgumentException("no depth of contents: " + depth);
        }
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }
}
