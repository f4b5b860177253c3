package org.senken.core.minutes;

import static org.senken.core.minutes.Block.AGREEMENT;
import static org.senken.core.minutes.Block.BRIEFING;
import static org.senken.core.minutes.Block.CROSS_IMPACT;
import static org.senken.core.minutes.Block.DISCUSSION;
import static org.senken.core.minutes.Block.DISPUTED;
import static org.senken.core.minutes.Block.DRIVERS;
import static org.senken.core.minutes.Block.FEEDBACK;
import static org.senken.core.minutes.Block.LUNCH;
import static org.senken.core.minutes.Block.NARRATIVES;
import static org.senken.core.minutes.Block.NEXT_STEPS;
import static org.senken.core.minutes.Block.NIGHT;
import static org.senken.core.minutes.Block.OPENING;
import static org.senken.core.minutes.Block.PAUSE;
import static org.senken.core.minutes.Block.PAUSE_CLOSING;
import static org.senken.core.minutes.Block.PAUSE_TYPING;
import static org.senken.core.minutes.Block.PORTFOLIO;
import static org.senken.core.minutes.Block.ROUND_ONE;
import static org.senken.core.minutes.Block.ROUND_TWO;
import static org.senken.core.minutes.Block.SHIFTS;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Sessions that have proved themselves, to begin a run sheet with. */
public enum Template {
    /** 13:00 to 17:00; round 1 was collected before. */
    HALF_DAY(
            13,
            at(OPENING, 15, 10),
            at(DISPUTED, 20, 10),
            at(DISCUSSION, 50, 30),
            at(PAUSE_TYPING, 15, 10),
            at(SHIFTS, 40, 25),
            at(ROUND_TWO, 15, 15),
            at(PAUSE_CLOSING, 10, 5),
            at(PORTFOLIO, 35, 20),
            at(AGREEMENT, 30, 20),
            at(NEXT_STEPS, 10, 5)),
    /** 10:00 to 17:00. */
    ONE_DAY(
            10,
            at(OPENING, 20, 10),
            at(BRIEFING, 40, 25),
            at(ROUND_ONE, 25, 25),
            at(PAUSE, 15, 10),
            at(FEEDBACK, 50, 30),
            at(LUNCH, 60, 45),
            at(SHIFTS, 75, 45),
            at(PAUSE, 15, 10),
            at(ROUND_TWO, 20, 20),
            at(PORTFOLIO, 50, 30),
            at(PAUSE, 10, 5),
            at(AGREEMENT, 30, 20),
            at(NEXT_STEPS, 10, 5)),
    /** Drivers, cross-impact and narratives on the first day; the second as {@link #ONE_DAY} without them. */
    TWO_DAYS(
            10,
            at(OPENING, 20, 10),
            at(DRIVERS, 90, 60),
            at(LUNCH, 60, 45),
            at(CROSS_IMPACT, 90, 60),
            at(PAUSE, 15, 10),
            at(NARRATIVES, 75, 45),
            at(NEXT_STEPS, 10, 5),
            at(NIGHT, 0, 0),
            at(OPENING, 20, 10),
            at(BRIEFING, 40, 25),
            at(ROUND_ONE, 25, 25),
            at(PAUSE, 15, 10),
            at(FEEDBACK, 50, 30),
            at(LUNCH, 60, 45),
            at(ROUND_TWO, 20, 20),
            at(PORTFOLIO, 50, 30),
            at(PAUSE, 10, 5),
            at(AGREEMENT, 30, 20),
            at(NEXT_STEPS, 10, 5));

    /** Gives a block its words in both languages. */
    public interface Words {
        /** The block as a step of so many minutes. */
        Step step(Block block, int minutes, int shortest);
    }

    private record Entry(Block block, int minutes, int shortest) {}

    private final int hour;
    // a list that nobody can change; the checker knows only its interface
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Entry> entries;

    Template(int hour, Entry... entries) {
        this.hour = hour;
        this.entries = List.of(entries);
    }

    private static Entry at(Block block, int minutes, int shortest) {
        return new Entry(block, minutes, shortest);
    }

    /** The blocks in order. */
    public Stream<Block> blocks() {
        return entries.stream().map(Entry::block);
    }

    /** A new run sheet with the steps of the template. */
    public RunSheet sheet(Words words) {
        return new RunSheet(
                entries.stream()
                        .map(each -> words.step(each.block(), each.minutes(), each.shortest()))
                        .toList(),
                LocalTime.of(hour, 0),
                null);
    }
}
