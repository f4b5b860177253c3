/** Writes the reports of a study into a folder, in every format and language that is asked for. */
@NullMarked
package org.senken.report.output;

import org.jspecify.annotations.NullMarked;
