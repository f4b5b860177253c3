/** Notes tied to what is on screen, agreed wording, and the run sheet with its timer. */
@NullMarked
package org.senken.ui.minutes;

import org.jspecify.annotations.NullMarked;
