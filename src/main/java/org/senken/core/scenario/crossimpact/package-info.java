/** Cross-impact balances in whole numbers: consistent scenarios, succession, and what they rest on. */
@NullMarked
package org.senken.core.scenario.crossimpact;

import org.jspecify.annotations.NullMarked;
