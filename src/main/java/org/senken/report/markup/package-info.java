/** Writing XML and HTML so that no text can ever become markup. Uses nobody. */
@NullMarked
package org.senken.report.markup;

import org.jspecify.annotations.NullMarked;
