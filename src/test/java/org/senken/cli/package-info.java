/** Tests of the command line. */
@NullMarked
package org.senken.cli;

import org.jspecify.annotations.NullMarked;
