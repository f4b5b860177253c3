package org.senken.report.document;

/** On which page a heading comes to stand when the report is printed. */
@FunctionalInterface
public interface PageNumbers {
    /** The page, from 1. */
    int of(Heading heading);
}
