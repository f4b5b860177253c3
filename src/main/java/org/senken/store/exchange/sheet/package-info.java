/** Workbooks: ballots written through POI, and a reader of our own that takes only what it understands. Nothing here knows what an answer means. */
@NullMarked
package org.senken.store.exchange.sheet;

import org.jspecify.annotations.NullMarked;
