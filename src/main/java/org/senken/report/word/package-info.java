/**
 * A report as a file of Word: real headings, fields and footnotes, and content controls by which figures, tables and values
 * are found again. Takes a finished document.
 */
@NullMarked
package org.senken.report.word;

import org.jspecify.annotations.NullMarked;
