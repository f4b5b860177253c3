package org.senken.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A room on the screen. It is built anew each time it is entered, and lets go of everything when it is left. */
public abstract class RoomView {
    private final Life life = new Life();

    /** What is shown. */
    public abstract Region root();

    /** Calls back with the value now and after each change, until the room is left. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
        life.follow(value, callback);
    }

    /** A life of its own for a piece of the room; it ends with the room at the latest. */
    protected final Life life() {
        var piece = new Life();
        life.ends(piece::end);
        return piece;
    }

    /** Ends what {@link #follow} began. */
    public final void leave() {
        life.end();
    }

    /** As long as a room, or a piece of it, is on the screen. */
    public static final class Life {
        private final List<Subscription> subscriptions = new ArrayList<>();

        private Life() {}

        /** Calls back with the value now and after each change, until this life ends. */
        public <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
            ends(value.subscribe(callback));
        }

        private void ends(Subscription subscription) {
            subscriptions.add(subscription);
        }

        /** Lets go of everything that was followed. */
        public void end() {
            subscriptions.forEach(Subscription::unsubscribe);
            subscriptions.clear();
        }
    }
}
