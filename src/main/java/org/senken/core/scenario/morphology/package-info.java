/** Combinations of states, and which of them no impossible pair rules out. */
@NullMarked
package org.senken.core.scenario.morphology;

import org.jspecify.annotations.NullMarked;
