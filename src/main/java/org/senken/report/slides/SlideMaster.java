package org.senken.report.slides;

/**
 * What slides stand on.
 *
 * @param presentation the part that lists the slides
 * @param titleLayout the part with the layout of the title slide
 * @param slideLayout the part with the layout of all others
 * @param notes the part with the master of the notes
 */
record SlideMaster(String presentation, String titleLayout, String slideLayout, String notes, SlideSize size) {}
