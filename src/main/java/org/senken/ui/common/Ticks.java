package org.senken.ui.common;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** Lets something that shows the time catch up, once a second. */
public final class Ticks {
    private Ticks() {}

    /** Runs the action every second for as long as the node is in a window that is shown. */
    public static void each(Node node, Runnable action) {
        var ticks = new Timeline(new KeyFrame(Duration.seconds(1), event -> action.run()));
        ticks.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> {
                    if (shown) {
                        ticks.play();
                    } else {
                        ticks.stop();
                    }
                });
    }
}
