package org.senken.ui.projector;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window of the second screen. With two screens it fills the one the workbench is not on; with one cable for both
 * it is a window that F11 makes the whole screen, and Escape puts away.
 */
public final class ProjectorWindow {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;

    private final ProjectorViewModel model;
    private final Stage owner;
    private @Nullable Stage stage;
    private @Nullable ProjectorView view;

    /**
     * @param owner the window of the workbench
     */
    public ProjectorWindow(ProjectorViewModel model, Stage owner) {
        this.model = model;
        this.owner = owner;
        model.openProperty().subscribe(open -> {
            if (open) {
                open();
            } else {
                close();
            }
        });
    }

    private void open() {
        if (stage != null) {
            stage.show();
            return;
        }
        var content = new ProjectorView(model);
        var window = new Stage();
        view = content;
        stage = window;
        window.setTitle(model.messages().get("projector.title"));
        // a hint would be a pop-up in front of the room
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setScene(new Scene(content.root(), WIDTH, HEIGHT));
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        window.setOnHidden(event -> model.close());
        window.getIcons().setAll(owner.getIcons());
        other().ifPresent(screen -> {
            window.setX(screen.getMinX());
            window.setY(screen.getMinY());
            window.setFullScreen(true);
        });
        window.show();
    }

    /** The bounds of a screen that the workbench is not on. */
    private Optional<Rectangle2D> other() {
        var here = Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .map(Screen::getVisualBounds)
                .findFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F11 -> turnFullScreen();
            case ESCAPE -> escape();
            case B -> model.turnBlank();
            case RIGHT, PAGE_DOWN, SPACE -> model.turnSheet(1);
            case LEFT, PAGE_UP -> model.turnSheet(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turnFullScreen() {
        if (stage != null) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /** With a screen of its own the window stays and only shrinks; over the workbench it makes way. */
    private void escape() {
        if (stage != null && stage.isFullScreen() && other().isPresent()) {
            stage.setFullScreen(false);
        } else {
            model.close();
        }
    }

    private void close() {
        if (view != null) {
            view.leave();
            view = null;
        }
        if (stage != null) {
            var window = stage;
            stage = null;
            window.close();
        }
    }
}
