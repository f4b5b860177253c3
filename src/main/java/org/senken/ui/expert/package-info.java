/** The experts room: the panel, its sectors and self-rated expertise. */
@NullMarked
package org.senken.ui.expert;

import org.jspecify.annotations.NullMarked;
