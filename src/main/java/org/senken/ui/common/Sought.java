package org.senken.ui.common;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;

/**
 * An answer that takes a while to find. It is sought beside everything else whenever the question changes; only the newest
 * answer arrives, and what is no longer wanted ends at its next report. The old answer stays until then.
 *
 * @param <Q> the question; equal questions are asked once
 * @param <T> the answer
 */
public final class Sought<Q, T> {
    /** From now on people want to see how far it is. */
    private static final long PATIENCE = 500_000_000L;

    private static final double STEP = 0.01;

    /** How the search stands. */
    public enum Phase {
        /** Nobody has asked yet. */
        IDLE,
        /** It has only just begun. */
        BEGUN,
        /** It takes so long that its progress is shown. */
        LONG,
        FOUND,
        /** It was ended early, or failed. */
        STOPPED
    }

    /**
     * What is known.
     *
     * @param found the newest answer, perhaps to an older question
     * @param share how much is done, from 0 to 1
     */
    public record State<T>(Optional<T> found, Phase phase, double share) {
        /** Whether the answer is that to the newest question. */
        public boolean isCurrent() {
            return phase == Phase.FOUND;
        }
    }

    private final Background background;
    private final Notices notices;
    private final String name;
    private final ReadOnlyObjectWrapper<State<T>> state =
            new ReadOnlyObjectWrapper<>(new State<>(Optional.empty(), Phase.IDLE, 0));
    private Optional<Q> asked = Optional.empty();
    private Optional<LongWork.Work<T>> work = Optional.empty();
    private int turns;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /**
     * @param name of the work; no two that are sought at a time share one
     */
    public Sought(String name, Background background, Notices notices) {
        this.name = name;
        this.background = background;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<State<T>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The newest answer, perhaps to an older question. */
    public Optional<T> found() {
        return state.get().found();
    }

    /** Asks; nothing happens if this was the last question. */
    public void ask(Q question, LongWork.Work<T> how) {
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            work = Optional.of(how);
            begin(how);
        }
    }

    /** Asks the last question again, after it was stopped. */
    public void again() {
        work.ifPresent(this::begin);
    }

    /** Ends the search; the last answer stays. */
    public void cancel() {
        unwanted.set(true);
    }

    /** There is nothing to ask: the answer goes, and whatever is under way ends. */
    public void clear() {
        unwanted.set(true);
        turns++;
        asked = Optional.empty();
        work = Optional.empty();
        state.set(new State<>(Optional.empty(), Phase.IDLE, 0));
    }

    private void begin(LongWork.Work<T> how) {
        unwanted.set(true);
        var stop = new AtomicBoolean();
        unwanted = stop;
        int turn = ++turns;
        turn(Phase.BEGUN, 0);
        background.aside(
                name,
                () -> how.run(new Reports(stop, turn)),
                answer -> {
                    if (turn == turns) {
                        state.set(new State<>(Optional.of(answer), Phase.FOUND, 1));
                    }
                },
                failure -> {
                    if (turn == turns) {
                        stopped(failure);
                    }
                });
    }

    private void stopped(Exception failure) {
        turn(Phase.STOPPED, 0);
        if (!(failure instanceof CancellationException)) {
            notices.failed(failure);
        }
    }

    private void turn(Phase phase, double share) {
        state.set(new State<>(state.get().found(), phase, share));
    }

    /** Tells the screen now and then once it takes long, and the work when to stop. */
    private final class Reports implements Progress {
        private final AtomicBoolean stop;
        private final int turn;
        private final long begun = System.nanoTime();
        private double told = -1;

        Reports(AtomicBoolean stop, int turn) {
            this.stop = stop;
            this.turn = turn;
        }

        @Override
        public synchronized void report(double share) {
            if (stop.get()) {
                throw new CancellationException();
            }
            if (share >= told + STEP && System.nanoTime() - begun > PATIENCE) {
                told = share;
                background.onScreen(() -> show(share));
            }
        }

        private void show(double share) {
            var phase = state.get().phase();
            if (turn == turns && (phase == Phase.BEGUN || phase == Phase.LONG)) {
                turn(Phase.LONG, share);
            }
        }
    }
}
