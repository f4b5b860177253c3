package org.senken.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A button that says why it cannot be pressed: a frame around it, since a disabled button shows no tooltip itself. */
public final class Unavailable {
    private final Button button;
    private final StackPane frame;
    private final Tooltip reason = new Tooltip();

    public Unavailable(Button button) {
        this.button = button;
        frame = new StackPane(button);
    }

    /** The button in its frame. */
    public Node root() {
        return frame;
    }

    /** Makes the button ready. */
    public void ready() {
        button.setDisable(false);
        Tooltip.uninstall(frame, reason);
    }

    /** Disables the button for a reason. */
    public void because(String words) {
        button.setDisable(true);
        reason.setText(words);
        frame.setAccessibleHelp(words);
        Tooltip.install(frame, reason);
    }
}
