package org.senken.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A room on the screen. It is built anew each time it is entered, and lets go of everything when it is left. */
public abstract class RoomView {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** What is shown. */
    public abstract Region root();

    /** Calls back with the value now and after each change, until the room is left. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
        subscriptions.add(value.subscribe(callback));
    }

    /** Ends what {@link #follow} began. */
    public final void leave() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
