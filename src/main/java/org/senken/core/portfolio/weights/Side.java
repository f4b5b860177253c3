package org.senken.core.portfolio.weights;

/** On which side of a value something lies. */
public enum Side {
    AT_LEAST,
    AT_MOST
}
