/** Writing files whole or not at all, quoting from them, and saying in a sentence why one cannot be read or written. Uses core only. */
@NullMarked
package org.senken.files;

import org.jspecify.annotations.NullMarked;
