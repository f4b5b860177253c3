/** A report as slides: one message on each, with the figure that carries it and the source and method in the notes. */
@NullMarked
package org.senken.report.slides;

import org.jspecify.annotations.NullMarked;
