/** What files of Word and PowerPoint have in common: their parts, their pictures, and the same bytes for the same content. */
@NullMarked
package org.senken.report.office;

import org.jspecify.annotations.NullMarked;
