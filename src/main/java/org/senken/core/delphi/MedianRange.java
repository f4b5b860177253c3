package org.senken.core.delphi;

/**
 * Between which values a median moves when any one vote is left out. Says nothing of whose vote moves it.
 *
 * @param lowest on the scale from 1 to 9
 * @param highest on the scale from 1 to 9
 */
public record MedianRange(double lowest, double highest) {}
