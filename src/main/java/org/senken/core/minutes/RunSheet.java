package org.senken.core.minutes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a session and, while it is held, which of them is on. It is stored with the study, so that the timer is
 * there again after a crash.
 *
 * @param steps in the order of the session
 * @param begins when each day begins
 * @param running the step that is on; null before the start and after the end
 */
public record RunSheet(
        List<Step> steps, LocalTime begins, @Nullable Running running) {
    /**
     * The step that is on.
     *
     * @param step its place, from 0
     * @param since when it was begun
     */
    public record Running(int step, Instant since) {}

    /** The most steps of one sheet. */
    public static final int MOST_STEPS = 200;

    /** No steps yet. */
    public static final RunSheet EMPTY = new RunSheet(List.of(), LocalTime.of(13, 0), null);

    public RunSheet {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a run sheet has at most " + MOST_STEPS + " steps");
        }
        if (running != null && (running.step() < 0 || running.step() >= steps.size())) {
            throw new IllegalArgumentException("no step " + running.step());
        }
    }

    /** The step that is on, if the session is held. */
    public Optional<Step> current() {
        return Optional.ofNullable(running).map(on -> steps.get(on.step()));
    }

    public RunSheet withBegins(LocalTime time) {
        return new RunSheet(steps, time, running);
    }

    /** The sheet with one step replaced. */
    public RunSheet withStep(int place, Step step) {
        var changed = new ArrayList<>(steps);
        changed.set(place, step);
        return new RunSheet(changed, begins, running);
    }

    /** The sheet with a step put in at a place; the step that is on stays on. */
    public RunSheet withNew(int place, Step step) {
        var changed = new ArrayList<>(steps);
        changed.add(place, step);
        var on = running == null || running.step() < place ? running : new Running(running.step() + 1, running.since());
        return new RunSheet(changed, begins, on);
    }

    /** The sheet without a step. Without the step that is on, the session stops. */
    public RunSheet without(int place) {
        var changed = new ArrayList<>(steps);
        changed.remove(place);
        return new RunSheet(changed, begins, runningWithout(place));
    }

    private @Nullable Running runningWithout(int place) {
        if (running == null || running.step() < place) {
            return running;
        }
        return running.step() == place ? null : new Running(running.step() - 1, running.since());
    }

    /** The sheet with two steps in each other's place; the one that is on stays on. */
    public RunSheet swapped(int one, int other) {
        var changed = new ArrayList<>(steps);
        Collections.swap(changed, one, other);
        if (running == null || (running.step() != one && running.step() != other)) {
            return new RunSheet(changed, begins, running);
        }
        int on = running.step() == one ? other : one;
        return new RunSheet(changed, begins, new Running(on, running.since()));
    }

    /** The sheet with a step begun at a moment. */
    public RunSheet started(int place, Instant at) {
        return new RunSheet(steps, begins, new Running(place, at));
    }

    /** The sheet with no step on. */
    public RunSheet stopped() {
        return new RunSheet(steps, begins, null);
    }
}
