/** A report as one web page that needs nothing else. Takes a finished document. */
@NullMarked
package org.senken.report.web;

import org.jspecify.annotations.NullMarked;
