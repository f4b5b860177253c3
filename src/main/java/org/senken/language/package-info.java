/** Words, numbers, money and dates in English and Japanese. Uses core only; serves every outer ring. */
@NullMarked
package org.senken.language;

import org.jspecify.annotations.NullMarked;
