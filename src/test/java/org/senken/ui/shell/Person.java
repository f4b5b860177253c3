package org.senken.ui.shell;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jfree.chart.fx.ChartCanvas;
import org.senken.chart.SubjectEntity;
import org.senken.core.technology.SubjectId;
import org.senken.testkit.Fx;
import org.testfx.api.FxRobot;

/** Somebody with a mouse, a keyboard and eyes. Nothing is done before what it needs is on the screen. */
final class Person {
    private static final long PATIENCE_SECONDS = 10;

    private final FxRobot robot = new FxRobot();

    /** Clicks what has the id. */
    void click(String id) {
        click("#" + id, node -> id.equals(node.getId()));
    }

    /** Clicks the first control or menu item that reads exactly so. */
    void clickWords(String words) {
        click(words, node -> node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    /** Opens a menu and clicks one of its items, both by id. */
    void choose(String menu, String item) {
        click(menu);
        click(item);
    }

    void click(String what, Predicate<Node> wanted) {
        until("to click: " + what, () -> find(wanted).isPresent());
        robot.clickOn(centre(see(() -> {
            var node = find(wanted).orElseThrow();
            return node.localToScreen(node.getLayoutBounds());
        })));
        waitForFxEvents();
    }

    /** Clicks the bubble of a subject on a map. */
    void clickBubble(String map, SubjectId subject) {
        robot.clickOn(see(() -> {
            var canvas = find(node -> node instanceof ChartCanvas
                            && map.equals(node.getParent().getId()))
                    .map(ChartCanvas.class::cast)
                    .orElseThrow();
            var bounds = entities(canvas)
                    .filter(entity -> entity.subject().equals(subject))
                    .findFirst()
                    .orElseThrow()
                    .getArea()
                    .getBounds2D();
            return canvas.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        }));
        waitForFxEvents();
    }

    private static Stream<SubjectEntity> entities(ChartCanvas canvas) {
        return ((Collection<?>) canvas.getRenderingInfo().getEntityCollection().getEntities())
                .stream().filter(SubjectEntity.class::isInstance).map(SubjectEntity.class::cast);
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Replaces the text of a field and hands it over with Enter. */
    void type(String id, String text) {
        click(id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        write(text);
        press(KeyCode.ENTER);
    }

    /** Types into whatever has the focus. */
    void write(String text) {
        robot.write(text, 0);
        waitForFxEvents();
    }

    /** Presses keys one after the other. */
    void press(KeyCode... keys) {
        Arrays.stream(keys).forEach(robot::type);
        waitForFxEvents();
    }

    void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForFxEvents();
    }

    void redo() {
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitForFxEvents();
    }

    /** Whether something with the id is on the screen and can be used. */
    boolean canUse(String id) {
        return see(() -> find(node -> id.equals(node.getId())).isPresent());
    }

    /** Whether any text on the screen contains the words. */
    boolean reads(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    void awaitWords(String words) {
        until("to read: " + words, () -> reads(words));
    }

    /** Every text on the screen, also what is typed into fields. */
    List<String> texts() {
        return see(() -> texts(nodes()));
    }

    /** Every text inside what has the id. */
    List<String> textsIn(String id) {
        return see(() -> {
            var inside = new ArrayList<Node>();
            find(node -> id.equals(node.getId())).ifPresent(node -> collect(node, inside));
            return texts(inside);
        });
    }

    /** A label counts with its whole text, even where it is cut off on the small headless screen. */
    private static List<String> texts(List<Node> nodes) {
        return nodes.stream()
                .map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                })
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static <T> T see(Supplier<T> look) {
        return Platform.isFxApplicationThread() ? look.get() : Fx.call(look);
    }

    void until(String what, BooleanSupplier condition) {
        try {
            waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> see(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain " + what + "; on the screen: " + texts(), late);
        }
        waitForFxEvents();
    }

    private static Optional<Node> find(Predicate<Node> wanted) {
        return nodes().stream()
                .filter(wanted)
                .filter(node -> !node.isDisabled())
                .findFirst();
    }

    /** The visible nodes, those of the newest window first. */
    private static List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (var window : List.copyOf(Window.getWindows()).reversed()) {
            if (window.isShowing()) {
                collect(window.getScene().getRoot(), nodes);
            }
        }
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }
}
