/** The study: the one immutable aggregate of everything a group works on, and its invariants. */
@NullMarked
package org.senken.core.study;

import org.jspecify.annotations.NullMarked;
