package org.senken.core.scenario.morphology;

import java.math.BigInteger;

/**
 * How many combinations were counted.
 *
 * @param number how many; where {@code exact} is false there are at least so many
 * @param exact whether all were counted
 */
public record Count(BigInteger number, boolean exact) {}
