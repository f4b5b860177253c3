package org.senken.chart;

/** How much room a label needs. */
record LabelSize(double width, double height) {}
