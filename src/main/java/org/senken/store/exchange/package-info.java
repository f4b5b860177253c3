/** The files people exchange: the portable JSON format and tables of ballots. The database keeps its rows in the same JSON. */
@NullMarked
package org.senken.store.exchange;

import org.jspecify.annotations.NullMarked;
