/** The window: rail, top bar, status bar, and the way from room to room. */
@NullMarked
package org.senken.ui.shell;

import org.jspecify.annotations.NullMarked;
