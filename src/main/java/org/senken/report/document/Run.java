package org.senken.report.document;

/** A piece of running text of one kind. */
public sealed interface Run permits Plain, Strong, LiveValue, Footnote, Link, Reference {
    /** The words it adds to the line; blank for what only points elsewhere. */
    String text();
}
