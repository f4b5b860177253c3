/** Where votes, effects and money meet: the portfolio map and the hypothetical allocation. Uses delphi and technology. */
@NullMarked
package org.senken.core.portfolio;

import org.jspecify.annotations.NullMarked;
