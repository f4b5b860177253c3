package org.senken.report.office;

import java.util.List;

/**
 * What became of an existing file when its figures, tables and values were brought up to date.
 *
 * @param changes what was replaced, in order of reading
 * @param kept captions, sources and notes that people have changed and the report would now write otherwise: they stay
 * @param unchanged ids of what was up to date already
 * @param unknown ids in the file that the report no longer has: they stay as they are
 * @param missing ids of the report that the file does not hold
 */
public record Refreshed(
        List<Change> changes, List<Change> kept, List<String> unchanged, List<String> unknown, List<String> missing) {
    /** What was replaced. */
    public enum Kind {
        VALUE,
        TABLE,
        FIGURE,
        /** A caption, a source or a note. */
        WORDS
    }

    /**
     * One replacement.
     *
     * @param before what stood there; blank for a figure
     * @param after what stands there now; blank for a figure
     */
    public record Change(String id, Kind kind, String before, String after) {}

    public Refreshed {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        unchanged = List.copyOf(unchanged);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }
}
