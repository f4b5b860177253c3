/** What was said beside the votes: notes tied to what was on screen, and the wording the room agreed on. */
@NullMarked
package org.senken.core.minutes;

import org.jspecify.annotations.NullMarked;
