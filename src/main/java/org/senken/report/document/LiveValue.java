package org.senken.report.document;

/**
 * A value taken from the study, which can be found again by its id and replaced in a file that people went on writing.
 *
 * @param id stable; the same value may stand in several places
 */
public record LiveValue(String id, String text, Freshness freshness) implements Run {
    /** Whether the study still says what stands there. */
    public enum Freshness {
        CURRENT,
        STALE
    }

    /**
     * @throws IllegalArgumentException if the id is none
     */
    public LiveValue {
        StableId.check(id);
        text = CleanText.line(text);
    }

    /** A value that is up to date. */
    public static LiveValue current(String id, String text) {
        return new LiveValue(id, text, Freshness.CURRENT);
    }

    public boolean isStale() {
        return freshness == Freshness.STALE;
    }
}
