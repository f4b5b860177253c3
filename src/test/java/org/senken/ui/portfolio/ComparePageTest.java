package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.ItemId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Fx;
import org.senken.ui.common.RoomView;
import org.senken.ui.portfolio.CompareViewModel.Sheet;
import org.senken.ui.portfolio.CompareViewModel.Side;

/** The comparison on the screen: keys and ticks, and the form that a decision is written in. */
class ComparePageTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    @TempDir
    private Path folder;

    private CompareRoom room;
    private Stage stage;

    /** A room of nothing but the page. */
    private static final class Holder extends RoomView {
        private final Region root;

        Holder(CompareViewModel model) {
            var page = new ComparePage(model, life());
            root = new VBox(page.tools(), page.root());
        }

        @Override
        public Region root() {
            return root;
        }
    }

    @BeforeEach
    void enter() throws WorkspaceException {
        Fx.start();
        room = CompareRoom.in(folder);
        stage = Fx.call(() -> {
            var window = new Stage();
            window.setScene(new Scene(new Holder(room.model).root(), WIDTH, HEIGHT));
            window.show();
            lay(window);
            return window;
        });
    }

    @AfterEach
    void leave() {
        Fx.run(stage::close);
    }

    private static void lay(Stage window) {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    private Node node(String id) {
        lay(stage);
        var found = stage.getScene().lookup("#" + id);
        if (found == null) {
            throw new AssertionError("there is no " + id);
        }
        return found;
    }

    private void press(String id, KeyCode code) {
        Fx.run(() -> {
            var target = node(id);
            target.requestFocus();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    private void push(String id) {
        Fx.run(() -> {
            if (node(id) instanceof ButtonBase button) {
                button.requestFocus();
                button.fire();
            }
        });
    }

    private void type(String id, String text) {
        Fx.run(() -> {
            if (node(id) instanceof TextInputControl field) {
                field.requestFocus();
                field.setText(text);
            }
        });
    }

    private void row(int place) {
        Fx.run(() -> {
            if (node("sides") instanceof TableView<?> table) {
                table.getSelectionModel().select(place);
            }
        });
    }

    private ItemId item(int place) {
        return room.portfolio().items().get(place).id();
    }

    @Test
    void keysTurnItemsAtEitherSideAndKeepTheRow() {
        Fx.run(() -> {
            room.model.drafts().add(Side.ONE);
            room.model.drafts().add(Side.OTHER);
        });
        row(2);
        press("sides", KeyCode.DIGIT1);
        press("sides", KeyCode.NUMPAD2);
        assertEquals(Set.of(item(2)), room.items(Side.ONE));
        assertEquals(Set.of(item(2)), room.items(Side.OTHER));
        press("sides", KeyCode.DIGIT1);
        assertEquals(Set.of(), room.items(Side.ONE));
        press("sides", KeyCode.DOWN);
        press("sides", KeyCode.DIGIT1);
        assertEquals(Set.of(item(3)), room.items(Side.ONE));
    }

    @Test
    void enterShowsWhatIsBehindTheItem() {
        row(1);
        press("sides", KeyCode.ENTER);
        assertEquals(PortfolioViewModel.Page.BUDGET, room.room.pageProperty().get());
        assertEquals(item(1), room.room.budget().focusProperty().get().item().orElseThrow());
    }

    @Test
    void onlyDifferencesAreListedWhereThatIsWanted() {
        Fx.run(() -> room.model.drafts().copy(Side.OTHER));
        int all = rows();
        push("sides-only");
        int different = rows();
        assertTrue(different < all, different + " of " + all);
        assertEquals(
                all - different,
                room.portfolio().items().stream()
                        .filter(each -> room.items(Side.ONE).contains(each.id())
                                == room.items(Side.OTHER).contains(each.id()))
                        .count());
    }

    private int rows() {
        return Fx.call(() ->
                node("sides") instanceof TableView<?> table ? table.getItems().size() : -1);
    }

    @Test
    void aDecisionIsWrittenInTheFormAndReadInTheLog() {
        Fx.run(() -> {
            room.model.drafts().add(Side.ONE);
            room.model.drafts().turn(Side.ONE, CompareRoom.SENSING);
        });
        push("decide-one");
        type("decide-name-en", "First proposal");
        type("decide-reason-en", "Needed now.");
        type("plan-K2-B1-en", "Named people only.");
        push("decide-record");
        var decision = room.portfolio().decisions().getFirst();
        assertEquals("First proposal", decision.name().en());
        assertEquals("Needed now.", decision.reason().en());
        assertFalse(
                decision.basis().en().contains("which is not written yet"),
                decision.basis().en());
        assertEquals(Sheet.LOG, room.model.sheetProperty().get());
        type("decision-reason-ja", "直ちに必要なため。");
        push("decision-open");
        assertEquals(
                "直ちに必要なため。", room.portfolio().decisions().getFirst().reason().ja());
        assertEquals(Sheet.SIDES, room.model.sheetProperty().get());
    }

    @Test
    void cancelClosesTheFormAndDecidesNothing() {
        push("decide-other");
        type("decide-reason-en", "Perhaps.");
        push("decide-cancel");
        assertTrue(room.model.decisions().proposalProperty().get().isEmpty());
        assertTrue(room.portfolio().decisions().isEmpty());
        push("decide-one");
        assertEquals("", Fx.call(() -> ((TextInputControl) node("decide-reason-en")).getText()));
    }

    @Test
    void everySheetIsDrawnAndReachedByItsSegment() {
        for (var sheet : Sheet.values()) {
            push("compare-sheet-" + sheet);
            assertEquals(sheet, room.model.sheetProperty().get());
        }
        push("people-look");
        Fx.run(() -> assertEquals(
                room.portfolio().items().size(),
                ((TableView<?>) node("people")).getItems().size()));
    }
}
