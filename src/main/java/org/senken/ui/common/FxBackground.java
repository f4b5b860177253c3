package org.senken.ui.common;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Background work for a real window: one thread for edits, others for everything else. */
public final class FxBackground implements Background {
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService ordered =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("edits").factory());
    private final ExecutorService others = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("work-", 0).daemon().factory());
    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private final AtomicLong runs = new AtomicLong();

    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        ordered.execute(() -> run(work, onSuccess, onFailure, () -> true));
    }

    @Override
    public <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        long run = runs.incrementAndGet();
        newest.put(name, run);
        others.execute(() -> run(work, onSuccess, onFailure, () -> newest.getOrDefault(name, run) == run));
    }

    private static <T> void run(
            Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure, BooleanSupplier wanted) {
        try {
            var result = work.run();
            deliver(() -> onSuccess.accept(result), wanted);
        } catch (Exception failure) {
            // the one place where work of any kind ends: whatever went wrong is handed on to be told to the user
            deliver(() -> onFailure.accept(failure), wanted);
        }
    }

    @Override
    public void onScreen(Runnable news) {
        Platform.runLater(news);
    }

    private static void deliver(Runnable result, BooleanSupplier wanted) {
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                result.run();
            }
        });
    }

    @Override
    public void close() {
        others.shutdownNow();
        ordered.shutdown();
        try {
            if (!ordered.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ordered.shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
