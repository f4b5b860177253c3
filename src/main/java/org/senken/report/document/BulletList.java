package org.senken.report.document;

import java.util.List;

/** Points in no order. */
public record BulletList(List<Paragraph> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return items;
    }
}
