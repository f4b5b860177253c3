package org.senken.ui.shell;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
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
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
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
    private final Robot hands = Fx.call(Robot::new);

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
        click(() -> {
            var node = find(wanted).orElseThrow();
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Clicks the bubble of a subject on a map. */
    void clickBubble(String map, SubjectId subject) {
        click(() -> {
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
        });
    }

    private void click(Supplier<Point2D> place) {
        // what is new on the screen must have found its place
        waitForFxEvents(2);
        Fx.run(() -> hands.mouseMove(place.get()));
        Fx.run(() -> hands.mouseClick(MouseButton.PRIMARY));
        settle();
    }

    private static Stream<SubjectEntity> entities(ChartCanvas canvas) {
        return ((Collection<?>) canvas.getRenderingInfo().getEntityCollection().getEntities())
                .stream().filter(SubjectEntity.class::isInstance).map(SubjectEntity.class::cast);
    }

    /** Replaces the text of a field and hands it over with Enter. */
    void type(String id, String text) {
        click(id);
        together(KeyCode.CONTROL, KeyCode.A);
        write(text);
        press(KeyCode.ENTER);
    }

    /** Types into whatever has the focus. */
    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    /** Presses keys one after the other. TestFX would wait for several pulses around each of them. */
    void press(KeyCode... keys) {
        for (var key : keys) {
            Fx.run(() -> hands.keyType(key));
        }
        settle();
    }

    void undo() {
        together(KeyCode.CONTROL, KeyCode.Z);
    }

    void redo() {
        together(KeyCode.CONTROL, KeyCode.Y);
    }

    private void together(KeyCode held, KeyCode key) {
        Fx.run(() -> {
            hands.keyPress(held);
            hands.keyType(key);
            hands.keyRelease(held);
        });
        settle();
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

    /** Lets the screen thread finish what is queued. */
    private static void settle() {
        Fx.run(() -> {});
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
        settle();
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
