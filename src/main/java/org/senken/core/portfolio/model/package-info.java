/** What a study says about choosing: the value model, the items with their costs, the limits, and what was decided. */
@NullMarked
package org.senken.core.portfolio.model;

import org.jspecify.annotations.NullMarked;
