/** What would have to be true: the smallest changes that turn a ranking over, and how far single inputs move it. */
@NullMarked
package org.senken.core.portfolio.sensitivity;

import org.jspecify.annotations.NullMarked;
