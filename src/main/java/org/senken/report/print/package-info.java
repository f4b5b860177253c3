/**
 * A report as pages: lines, pages and their numbers are worked out here, then written as PDF. The same pages say where the
 * headings of the other formats come to stand. Takes a finished document.
 */
@NullMarked
package org.senken.report.print;

import org.jspecify.annotations.NullMarked;
