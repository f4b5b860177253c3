package org.senken.ui.common;

import java.util.function.Consumer;

/** Runs what must not run on the screen thread. Results come back on the screen thread. */
public interface Background {
    /** Work that may fail with a sentence for the user. */
    interface Work<T> {
        T run() throws Exception;
    }

    /** Runs work one after the other, in the order it was given: edits, and whatever reads or writes the workspace. */
    <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /**
     * Runs work beside everything else. Of several runs of the same name only the newest may deliver its result.
     *
     * @param name what is computed, for example the name of a chart
     */
    <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /** Runs something on the screen thread: how far long work is, for example. */
    void onScreen(Runnable news);

    /** Waits until all work given in order is done, then ends. */
    void close();
}
