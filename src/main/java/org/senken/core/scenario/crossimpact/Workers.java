package org.senken.core.scenario.crossimpact;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does numbered parts of one piece of work side by side: each worker takes the next part that nobody has. */
final class Workers {
    private Workers() {}

    /** As many as the machine does at once. */
    static int all() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    /**
     * Does all parts, or as many as the watch allows.
     *
     * @param newWorker makes the worker of one thread, which is given the numbers of its parts
     */
    static void run(int workers, int parts, Watch watch, Supplier<IntConsumer> newWorker) {
        var next = new AtomicInteger();
        IntStream.range(0, Math.clamp(parts, 1, workers)).parallel().forEach(worker -> {
            try {
                work(parts, watch, newWorker.get(), next);
            } catch (RuntimeException e) {
                watch.fail(e);
            }
        });
    }

    private static void work(int parts, Watch watch, IntConsumer worker, AtomicInteger next) {
        for (int part = next.getAndIncrement(); part < parts && watch.goesOn(); part = next.getAndIncrement()) {
            worker.accept(part);
            watch.partDone();
        }
    }
}
