package org.senken.chart;

import java.util.function.BiConsumer;

/**
 * One entry of a legend.
 *
 * @param painter paints the entry into the box given, whose left top corner is the entry's
 */
record LegendItem(double width, double height, BiConsumer<Pen, Box> painter) {}
