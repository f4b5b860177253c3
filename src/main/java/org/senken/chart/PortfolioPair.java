package org.senken.chart;

import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.technology.Text;

/**
 * Two portfolios beside each other.
 *
 * @param one what the first is called
 * @param other what the second is called
 */
public record PortfolioPair(Comparison comparison, Text one, Text other) {}
