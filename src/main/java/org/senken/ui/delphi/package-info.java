/** The scoring room: opening and closing rounds, and the secret ballot. */
@NullMarked
package org.senken.ui.delphi;

import org.jspecify.annotations.NullMarked;
