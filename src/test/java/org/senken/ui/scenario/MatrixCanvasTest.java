package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.scenario.FuturesRoom.cell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Fx;
import org.senken.ui.common.RoomView;

/** The keys of the matrix, as a person presses them, and what a screen reader hears. */
class MatrixCanvasTest {
    @TempDir
    private Path folder;

    private FuturesRoom desk;
    private MatrixViewModel model;
    private MatrixCanvas canvas;

    /** A room that holds nothing but the matrix. */
    private static final class Holder extends RoomView {
        private final MatrixCanvas canvas;

        Holder(MatrixViewModel model) {
            canvas = new MatrixCanvas(model, life());
        }

        @Override
        public Region root() {
            return canvas;
        }
    }

    @BeforeEach
    void show() throws WorkspaceException {
        Fx.start();
        desk = FuturesRoom.in(folder);
        model = desk.room.matrix();
        model.judge(Optional.of(JudgeId.GROUP));
        canvas = Fx.call(() -> {
            var holder = new Holder(model);
            new Scene(new StackPane(holder.root()), 700, 400).snapshot(null);
            return holder.canvas;
        });
        Fx.run(() -> model.goTo(cell("split", "broad")));
    }

    private void type(String signs) {
        Fx.run(() -> signs.chars()
                .mapToObj(sign -> String.valueOf((char) sign))
                .forEach(sign -> Event.fireEvent(
                        canvas,
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private void press(KeyCode code, boolean shift) {
        Fx.run(() ->
                Event.fireEvent(canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private Optional<Integer> said(String from, String to) {
        return desk.scenarios().judgements().at(cell(from, to), JudgeId.GROUP).map(Judgement::score);
    }

    @Test
    void aRowIsJudgedWithoutLeavingTheKeys() {
        type("-2");
        press(KeyCode.TAB, false);
        type("+3");
        press(KeyCode.TAB, false);
        type("０");
        press(KeyCode.TAB, false);
        type("ー１");
        assertEquals(Optional.of(-2), said("split", "broad"));
        assertEquals(Optional.of(3), said("split", "targeted"));
        assertEquals(Optional.of(0), said("split", "one"));
        assertEquals(Optional.of(-1), said("split", "two"));
    }

    @Test
    void enterGoesDownAndShiftTabBack() {
        press(KeyCode.ENTER, false);
        assertEquals(
                Optional.of(cell("selective", "broad")), model.cursorProperty().get());
        press(KeyCode.TAB, true);
        assertEquals(Optional.of(cell("split", "late")), model.cursorProperty().get());
        press(KeyCode.DELETE, false);
        press(KeyCode.HOME, false);
        assertEquals(Optional.of(cell("split", "split")), model.cursorProperty().get());
    }

    @Test
    void fourIsNoInfluence() {
        type("4");
        assertEquals(Optional.empty(), said("split", "broad"));
    }

    @Test
    void theCellAtHandIsSpoken() {
        assertEquals(
                "US–China decoupling: Deep split → Export-control reach: Broad: not judged yet",
                canvas.getAccessibleText());
        type("2");
        assertTrue(canvas.getAccessibleText().endsWith("Broad: +2"));
        press(KeyCode.C, false);
        assertEquals(
                1,
                desk.scenarios()
                        .judgements()
                        .at(cell("split", "broad"), JudgeId.GROUP)
                        .orElseThrow()
                        .confidence()
                        .orElseThrow()
                        .level());
    }
}
