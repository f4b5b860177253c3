/** Figures as files, one writer per format, and writing a file whole or not at all. Uses core, chart and language. */
@NullMarked
package org.senken.report;

import org.jspecify.annotations.NullMarked;
