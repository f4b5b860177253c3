/** Results as figures: one class per kind, one house theme, label placement. Uses core and language. */
@NullMarked
package org.senken.chart;

import org.jspecify.annotations.NullMarked;
