package org.senken.chart;

/** In which order a figure lists its subjects. */
public enum ChartOrder {
    /** As the study lists them. */
    OFFICIAL,
    /** By the median, the highest first; those without one at the end. */
    MEDIAN
}
