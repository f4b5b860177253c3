/** The overview room: what the study holds, what is missing, the next step, and the list of studies. */
@NullMarked
package org.senken.ui.overview;

import org.jspecify.annotations.NullMarked;
