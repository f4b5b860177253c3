/** Arithmetic that every method shares: counts, quantiles, ranks and agreement. Knows no votes and no experts. */
@NullMarked
package org.senken.core.maths;

import org.jspecify.annotations.NullMarked;
