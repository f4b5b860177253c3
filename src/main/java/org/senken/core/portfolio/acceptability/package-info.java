/**
 * Ranking when neither weights nor scores are known exactly: stochastic multicriteria acceptability analysis, SMAA-2
 * (Lahdelma, Salminen 2001; Tervonen, Lahdelma 2007).
 */
@NullMarked
package org.senken.core.portfolio.acceptability;

import org.jspecify.annotations.NullMarked;
