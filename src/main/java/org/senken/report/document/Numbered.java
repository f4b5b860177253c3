package org.senken.report.document;

/** A block that has a stable id and a number of its own, so that text can refer to it. */
public sealed interface Numbered extends Block permits Heading, FigureBlock, TableBlock {
    /** Stays the same when the report is written again, whatever its number then is. */
    String id();
}
