/** The report room: how reports are arranged, what they look like, what is still to be mended, and the sources they cite. */
@NullMarked
package org.senken.ui.report;

import org.jspecify.annotations.NullMarked;
