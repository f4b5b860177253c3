/** The portfolio room: the map, its export, and the votes behind a bubble. */
@NullMarked
package org.senken.ui.portfolio;

import org.jspecify.annotations.NullMarked;
