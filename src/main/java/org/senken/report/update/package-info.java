/** Reports that people went on writing in are brought up to date. */
@NullMarked
package org.senken.report.update;

import org.jspecify.annotations.NullMarked;
