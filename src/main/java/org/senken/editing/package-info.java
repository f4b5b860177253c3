/** The open study: named edits, history with undo and redo, and the ports to the store and to files. Uses core only. */
@NullMarked
package org.senken.editing;

import org.jspecify.annotations.NullMarked;
