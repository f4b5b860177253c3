package org.senken.report.print;

/**
 * A picture of a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row from the top, each as opaque red, green and blue in one number
 */
@SuppressWarnings("ArrayRecordComponent") // a million pixels are handed over once and never compared
public record PageImage(int width, int height, int[] pixels) {}
