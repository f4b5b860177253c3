/**
 * What weights a value model admits: the set of all weights that agree with what was said of them, its corners, draws from
 * it, and, where nothing agrees, the smallest set of statements that contradict each other.
 */
@NullMarked
package org.senken.core.portfolio.weights;

import org.jspecify.annotations.NullMarked;
