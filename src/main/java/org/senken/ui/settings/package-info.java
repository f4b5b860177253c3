/** The settings room: the operator's name, the PIN, the look. */
@NullMarked
package org.senken.ui.settings;

import org.jspecify.annotations.NullMarked;
