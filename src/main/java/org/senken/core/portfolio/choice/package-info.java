/** Which items to fund: exact optima, frontiers and all non-dominated portfolios, as pure numbers. */
@NullMarked
package org.senken.core.portfolio.choice;

import org.jspecify.annotations.NullMarked;
