package org.senken.editing;

import org.jspecify.annotations.Nullable;

/**
 * What an edit did to one part.
 *
 * @param before the part as it was; null if it is new
 * @param after the part as it is; null if it is gone
 */
public record PartChange(
        PartKey key, @Nullable Part before, @Nullable Part after) {
    /** The change that takes this one back. */
    public PartChange reversed() {
        return new PartChange(key, after, before);
    }
}
