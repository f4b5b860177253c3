/** The room of drivers and scenarios: drivers, box, cross-impact matrix, and what follows from them. */
@NullMarked
package org.senken.ui.scenario;

import org.jspecify.annotations.NullMarked;
