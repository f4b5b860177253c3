/** Writing files whole or not at all, and saying in a sentence why a file cannot be read or written. Uses core only. */
@NullMarked
package org.senken.files;

import org.jspecify.annotations.NullMarked;
