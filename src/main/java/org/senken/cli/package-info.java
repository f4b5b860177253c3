/** The same work without a window: one class per command. Uses core, editing, settings, chart, report and language. */
@NullMarked
package org.senken.cli;

import org.jspecify.annotations.NullMarked;
