/** Experts, rounds, ballots, votes and the statistics of a group. Uses maths and technology. */
@NullMarked
package org.senken.core.delphi;

import org.jspecify.annotations.NullMarked;
