/** Structural analysis: which drivers move the others, directly and round about. */
@NullMarked
package org.senken.core.scenario.structure;

import org.jspecify.annotations.NullMarked;
