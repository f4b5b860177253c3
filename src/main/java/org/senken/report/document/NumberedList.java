package org.senken.report.document;

import java.util.List;

/** Points that are counted from 1. */
public record NumberedList(List<Paragraph> items) implements Block {
    public NumberedList {
        items = List.copyOf(items);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return items;
    }
}
