/** The second screen, for the room: large type, closed results only, no codes and no names. */
@NullMarked
package org.senken.ui.projector;

import org.jspecify.annotations.NullMarked;
