package org.senken.ui.common;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Sentence;

/** Work that takes so long that people want to see how far it is and to end it early. One at a time. */
public final class LongWork {
    private static final double STEP = 0.005;

    /** The work as it runs; what it makes is kept only when it ends by itself. */
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * What is under way.
     *
     * @param share how much is done, from 0 to 1
     */
    public record Running(Sentence what, double share) {}

    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean unwanted = new AtomicBoolean();

    public LongWork(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** What is under way, for a bar with a button that ends it. */
    public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Begins work beside everything else; refused while other long work is under way. */
    public <T> void start(Sentence what, Work<T> work, Consumer<T> onSuccess) {
        if (running.get().isPresent()) {
            notices.refused(Sentence.of("work.busy"));
            return;
        }
        var stop = new AtomicBoolean();
        unwanted = stop;
        running.set(Optional.of(new Running(what, 0)));
        background.aside(
                "long work",
                () -> work.run(new Reports(what, stop)),
                result -> {
                    running.set(Optional.empty());
                    onSuccess.accept(result);
                },
                failure -> {
                    running.set(Optional.empty());
                    if (failure instanceof CancellationException) {
                        notices.done(Sentence.of("work.cancelled", what));
                    } else {
                        notices.failed(failure);
                    }
                });
    }

    /** Ends the work early; nothing of it stays. */
    public void cancel() {
        unwanted.set(true);
    }

    private void show(Running now) {
        if (running.get().isPresent()) {
            running.set(Optional.of(now));
        }
    }

    /** Tells the screen now and then, and the work when to stop. */
    private final class Reports implements Progress {
        private final Sentence what;
        private final AtomicBoolean stop;
        private double told;

        Reports(Sentence what, AtomicBoolean stop) {
            this.what = what;
            this.stop = stop;
        }

        @Override
        public void report(double share) {
            if (stop.get()) {
                throw new CancellationException();
            }
            if (share >= told + STEP) {
                told = share;
                background.onScreen(() -> show(new Running(what, share)));
            }
        }
    }
}
