package org.senken.core.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run sheet against the clock: when each step was planned, when it is expected now, and what to cut.
 *
 * @param slots one per step
 * @param left what is left of the step that is on; negative when it is over, zero when none is on
 * @param late the minutes by which the day will end late; negative when it is early
 * @param cuts what to take from later steps of the day, in their order, to end in time
 * @param missing the minutes that no cut wins back
 */
public record Schedule(List<Slot> slots, Duration left, int late, List<Cut> cuts, int missing) {
    /**
     * When a step is.
     *
     * @param day the day of the session, from 1
     * @param expected the same as planned for steps that are over
     */
    public record Slot(Step step, int day, LocalTime planned, LocalTime expected) {}

    /**
     * Minutes to take from a step.
     *
     * @param step its place, from 0
     */
    public record Cut(int step, int minutes) {}

    public Schedule {
        slots = List.copyOf(slots);
        cuts = List.copyOf(cuts);
    }

    /** The schedule at a moment. */
    public static Schedule of(RunSheet sheet, Instant now, ZoneId zone) {
        var planned = planned(sheet);
        var running = sheet.running();
        if (running == null) {
            return new Schedule(planned, Duration.ZERO, 0, List.of(), 0);
        }
        int on = running.step();
        var step = sheet.steps().get(on);
        var left = Duration.between(now, running.since().plus(Duration.ofMinutes(step.minutes())));
        var begun = running.since().atZone(zone).toLocalTime().withSecond(0).withNano(0);
        int begunLate = minutes(planned.get(on).planned(), begun);
        int over = left.isNegative() ? (int) left.negated().toMinutes() : 0;
        int late = begunLate + over;
        var cuts = cuts(planned, on, late);
        int won = cuts.stream().mapToInt(Cut::minutes).sum();
        return new Schedule(expected(planned, on, begunLate, late), left, late, cuts, Math.max(0, late) - won);
    }

    private static List<Slot> planned(RunSheet sheet) {
        var slots = new ArrayList<Slot>();
        var time = sheet.begins();
        int day = 1;
        for (var step : sheet.steps()) {
            slots.add(new Slot(step, day, time, time));
            if (step.kind() == Step.Kind.NIGHT) {
                time = sheet.begins();
                day++;
            } else {
                time = time.plusMinutes(step.minutes());
            }
        }
        return slots;
    }

    /** A night makes up for whatever the day ran late. */
    private static List<Slot> expected(List<Slot> planned, int on, int begunLate, int late) {
        var slots = new ArrayList<>(planned);
        for (int i = on; i < slots.size() && slots.get(i).day() == slots.get(on).day(); i++) {
            var slot = slots.get(i);
            int shift = i == on ? begunLate : late;
            slots.set(
                    i,
                    new Slot(
                            slot.step(),
                            slot.day(),
                            slot.planned(),
                            slot.planned().plusMinutes(shift)));
        }
        return slots;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        int halfDay = 12 * 60;
        int apart = (int) Duration.between(from, to).toMinutes();
        // a session may run past midnight
        return apart < -halfDay ? apart + 2 * halfDay : apart;
    }

    /** Takes from the steps that have most to give, so that few steps are touched. */
    private static List<Cut> cuts(List<Slot> slots, int on, int late) {
        var later = new ArrayList<Integer>();
        for (int i = on + 1;
                i < slots.size() && slots.get(i).day() == slots.get(on).day();
                i++) {
            later.add(i);
        }
        later.sort(Comparator.comparingInt(place -> -slots.get(place).step().slack()));
        var cuts = new ArrayList<Cut>();
        int open = late;
        for (int place : later) {
            int taken = Math.min(open, slots.get(place).step().slack());
            if (taken > 0) {
                cuts.add(new Cut(place, taken));
                open -= taken;
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::step));
        return cuts;
    }

    /** When a step that is on ends by its own minutes: what a break says. */
    public static LocalTime end(RunSheet.Running running, Step step, ZoneId zone) {
        var end = running.since().plus(Duration.ofMinutes(step.minutes()));
        // rounded up, so that nobody is called back early
        return end.plusSeconds(59).atZone(zone).toLocalTime().withSecond(0).withNano(0);
    }
}
