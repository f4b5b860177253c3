/** What stands in a report: templates, text with live values, tables, lists and figures of a study as one document. */
@NullMarked
package org.senken.report.contents;

import org.jspecify.annotations.NullMarked;
