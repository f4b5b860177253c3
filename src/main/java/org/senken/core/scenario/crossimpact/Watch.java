package org.senken.core.scenario.crossimpact;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.senken.core.maths.Progress;

/** Stands between the workers of one piece of work and those who wait for it. Only one worker at a time speaks to them. */
final class Watch {
    private final Progress progress;
    private final BooleanSupplier outOfTime;
    private final ReentrantLock speaking = new ReentrantLock();
    private final AtomicInteger done = new AtomicInteger();
    private volatile int parts = 1;
    private volatile boolean ended;
    private volatile @Nullable RuntimeException failure;

    Watch(Progress progress, BooleanSupplier outOfTime) {
        this.progress = progress;
        this.outOfTime = outOfTime;
    }

    /** Says of how many parts the work is. */
    void expect(int total) {
        parts = Math.max(1, total);
    }

    /** A part is done. */
    void partDone() {
        done.incrementAndGet();
    }

    /** Whether the work goes on; every worker asks this now and then. */
    boolean goesOn() {
        if (!ended && speaking.tryLock()) {
            try {
                speak();
            } finally {
                speaking.unlock();
            }
        }
        return !ended;
    }

    private void speak() {
        try {
            progress.report((double) done.get() / parts);
            ended |= outOfTime.getAsBoolean();
        } catch (RuntimeException e) {
            failure = e;
            ended = true;
        }
    }

    /** Ends the work for all workers, because one of them failed. */
    void fail(RuntimeException reason) {
        failure = reason;
        ended = true;
    }

    /**
     * Whether the work came to its end before the time did.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    boolean cameToAnEnd() {
        var reason = failure;
        if (reason != null) {
            throw reason;
        }
        return !ended;
    }
}
