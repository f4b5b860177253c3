package org.senken.report.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.senken.core.maths.Progress;
import org.senken.report.ReportException;

/**
 * Work that is shared by the processors of the machine. Whoever waits for it hears of every file in their own thread, and
 * can end it; the first trouble ends it too.
 */
final class SharedWork {
    /** A piece of work; it says which files are done, and asks now and then whether it still goes on. */
    interface Piece {
        void run(Consumer<Path> done, Progress goesOn) throws ReportException;
    }

    private static final long LOOK = 50;
    private static final int MOST_WORKERS = 4;

    private final List<Path> files;
    private final Consumer<Path> written;
    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Path> done = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ended = new AtomicBoolean();
    private int told;

    /**
     * @param files what will be written, in the order in which it is told
     */
    SharedWork(List<Path> files, Consumer<Path> written, Progress progress) {
        this.files = files;
        this.written = written;
        this.progress = progress;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** Does all the work. */
    void finish() throws ReportException {
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
        try (var pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory())) {
            try {
                for (var future : submitted(pool)) {
                    await(future);
                }
                tell();
                progress.report(1);
            } finally {
                ended.set(true);
            }
        }
    }

    private List<Future<?>> submitted(ExecutorService pool) {
        var futures = new ArrayList<Future<?>>();
        for (var piece : pieces) {
            futures.add(pool.submit(() -> {
                piece.run(done::add, share -> goOn());
                return null;
            }));
        }
        return futures;
    }

    private void goOn() {
        if (ended.get()) {
            throw new CancellationException();
        }
    }

    private void await(Future<?> future) throws ReportException {
        while (true) {
            tell();
            try {
                future.get(LOOK, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                // looked at again
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException failed) {
                tell();
                throw trouble(failed.getCause());
            }
        }
    }

    private void tell() {
        progress.report((double) done.size() / Math.max(1, files.size()));
        while (told < files.size() && done.contains(files.get(told))) {
            written.accept(files.get(told));
            told++;
        }
    }

    private static ReportException trouble(Throwable cause) {
        return switch (cause) {
            case ReportException said -> said;
            case RuntimeException unexpected -> throw unexpected;
            case Error unexpected -> throw unexpected;
            default -> throw new IllegalStateException(cause);
        };
    }
}
