/** Arithmetic that every method shares: quantiles and seeded chance. Plain Java, uses nobody. */
@NullMarked
package org.senken.core.maths;

import org.jspecify.annotations.NullMarked;
