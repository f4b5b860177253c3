package org.senken.core.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.senken.core.technology.Text;

/**
 * Something that can be watched and tells early that the world turns towards a scenario.
 *
 * @param threshold from where on it counts as seen
 * @param looked when somebody last looked
 * @param seen whether the threshold was passed at the last look
 */
public record Signpost(Text text, Text threshold, Optional<LocalDate> looked, boolean seen) {
    /** After how many days without a look nobody knows any more whether it is to be seen. */
    public static final int STALE_AFTER_DAYS = 180;

    /** A signpost nobody has looked at yet. */
    public static Signpost of(Text text) {
        return new Signpost(text, Text.EMPTY, Optional.empty(), false);
    }

    /** Whether the last look is more than {@value #STALE_AFTER_DAYS} days ago, or there was none. */
    public boolean isStale(LocalDate today) {
        return looked.map(day -> ChronoUnit.DAYS.between(day, today) > STALE_AFTER_DAYS)
                .orElse(true);
    }

    /** Whether it was seen at a look in the same quarter of the calendar year. */
    public boolean isSeenInQuarterOf(LocalDate today) {
        return seen && looked.map(day -> quarter(day) == quarter(today)).orElse(false);
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    public Signpost withText(Text changed) {
        return new Signpost(changed, threshold, looked, seen);
    }

    public Signpost withThreshold(Text changed) {
        return new Signpost(text, changed, looked, seen);
    }

    /** The signpost after a look at it. */
    public Signpost lookedAt(LocalDate day, boolean passed) {
        return new Signpost(text, threshold, Optional.of(day), passed);
    }
}
