package org.senken.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs everything at once on the calling thread: what tests and pictures of screens use. */
public final class DirectBackground implements Background {
    private volatile @Nullable Thread working;

    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        T result;
        working = Thread.currentThread();
        try {
            result = work.run();
        } catch (Exception failure) {
            // the twin of FxBackground: any failure of the work is handed on
            onFailure.accept(failure);
            return;
        }
        onSuccess.accept(result);
    }

    @Override
    public <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        inOrder(work, onSuccess, onFailure);
    }

    @Override
    public void onScreen(Runnable news) {
        // what works in parallel has news on threads of its own, where nothing may be drawn
        if (Thread.currentThread().equals(working)) {
            news.run();
        }
    }

    @Override
    public void close() {}
}
