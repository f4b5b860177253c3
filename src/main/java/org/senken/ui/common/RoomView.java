package org.senken.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.senken.core.minutes.Tie;

/**
 * A room on the screen. While it is out of sight it follows nothing; when it is entered again it catches up with
 * whatever has changed.
 */
public abstract class RoomView {
    private final Life life = new Life();

    /** What is shown. */
    public abstract Region root();

    /** What a note written now is about; a room that shows one thing of many says which. */
    public Tie tie(Room room) {
        return Tie.to(room.key());
    }

    /** Calls back with the value now and after each change, as long as the room is in sight. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
        life.follow(value, callback);
    }

    /** A life of its own for a piece of the room; it ends with the room at the latest. */
    protected final Life life() {
        return life.piece();
    }

    /** Takes the room into sight again after {@link #leave}. */
    public final void enter() {
        life.resume();
    }

    /** Takes the room out of sight: it lets go of everything it follows. */
    public final void leave() {
        life.pause();
    }

    /** As long as a room, or a piece of it, is on the screen. */
    public static final class Life {
        private final List<Following<?>> followings = new ArrayList<>();
        private final List<Life> pieces = new ArrayList<>();
        private boolean paused;

        private Life() {}

        /** Calls back with the value now and after each change, until this life pauses or ends. */
        public <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
            var following = new Following<T>(value, callback);
            followings.add(following);
            if (!paused) {
                following.start();
            }
        }

        private Life piece() {
            var piece = new Life();
            pieces.add(piece);
            return piece;
        }

        private void pause() {
            paused = true;
            followings.forEach(Following::stop);
            pieces.forEach(Life::pause);
        }

        private void resume() {
            if (paused) {
                paused = false;
                // copies: a callback may begin or end pieces
                List.copyOf(followings).forEach(Following::start);
                List.copyOf(pieces).forEach(Life::resume);
            }
        }

        /** Lets go of everything for good. */
        public void end() {
            pause();
            followings.clear();
            pieces.clear();
        }
    }

    /** A value and who wants to hear of it. */
    private static final class Following<T> {
        private final ObservableValue<T> value;
        private final Consumer<? super T> callback;
        private Subscription subscription = Subscription.EMPTY;

        Following(ObservableValue<T> value, Consumer<? super T> callback) {
            this.value = value;
            this.callback = callback;
        }

        void start() {
            subscription.unsubscribe();
            subscription = value.subscribe(callback);
        }

        void stop() {
            subscription.unsubscribe();
            subscription = Subscription.EMPTY;
        }
    }
}
