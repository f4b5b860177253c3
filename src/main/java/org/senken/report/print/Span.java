package org.senken.report.print;

/** Text of one look. */
record Span(String text, Look look) {}
