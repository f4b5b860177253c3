/** What was said beside the votes: notes tied to what was on screen, the wording the room agreed on, and the run sheet. */
@NullMarked
package org.senken.core.minutes;

import org.jspecify.annotations.NullMarked;
