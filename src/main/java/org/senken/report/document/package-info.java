/**
 * A report as one immutable value in one language: what it says, and not how a format writes it. The writers of the formats
 * take a finished {@link org.senken.report.document.Document}. Uses core, chart and language.
 */
@NullMarked
package org.senken.report.document;

import org.jspecify.annotations.NullMarked;
