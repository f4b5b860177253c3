package org.senken.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.senken.language.Messages;

/** How far a search is that takes long, with a way to end it and to begin it again; nothing while nobody has to wait. */
public final class SoughtBar {
    private static final double BAR_WIDTH = 110;

    private final ProgressBar share = new ProgressBar();
    private final HBox running;
    private final HBox stopped;
    private final HBox root = new HBox();

    private <T> SoughtBar(String id, String what, Sought<?, T> sought, Messages messages) {
        share.setPrefWidth(BAR_WIDTH);
        running = Nodes.row(
                8,
                Nodes.label(what, Styles.MUTED, Styles.SMALL),
                share,
                Nodes.button(id + "-cancel", messages.get("dialog.cancel"), sought::cancel));
        stopped = Nodes.row(
                8,
                Nodes.label(messages.get("sought.stopped", what), Styles.MUTED, Styles.SMALL),
                Nodes.button(id + "-again", messages.get("sought.again"), sought::again));
    }

    /**
     * Builds the bar of a search.
     *
     * @param id begins the ids of its buttons
     * @param what is sought, in words
     */
    public static <T> HBox of(String id, String what, Sought<?, T> sought, Messages messages, RoomView.Life life) {
        var bar = new SoughtBar(id, what, sought, messages);
        ObservableValue<Sought.State<T>> state = sought.stateProperty();
        life.follow(state, bar::show);
        return bar.root;
    }

    private <T> void show(Sought.State<T> state) {
        share.setProgress(state.share());
        switch (state.phase()) {
            case LONG -> root.getChildren().setAll(running);
            case STOPPED -> root.getChildren().setAll(stopped);
            case IDLE, BEGUN, FOUND -> root.getChildren().clear();
        }
        root.setVisible(!root.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }
}
