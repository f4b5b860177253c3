/** Drivers, the morphological box, cross-impact judgements, and the scenarios that are chosen and told. */
@NullMarked
package org.senken.core.scenario;

import org.jspecify.annotations.NullMarked;
