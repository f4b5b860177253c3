package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Fx;
import org.senken.ui.common.RoomView;

/** The items on the screen: keys, and fields that make sense together only. */
class ItemsPaneTest {
    private static final long BILLION = 1_000_000_000L;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    @TempDir
    private Path folder;

    private ItemsRoom desk;
    private ItemsViewModel model;
    private Stage stage;

    /** A room of nothing but the items. */
    private static final class Holder extends RoomView {
        private final Region root;

        Holder(ItemsViewModel model) {
            root = new StackPane(new ItemsPane(model, life()).root());
        }

        @Override
        public Region root() {
            return root;
        }
    }

    @BeforeEach
    void enter() throws WorkspaceException {
        Fx.start();
        desk = ItemsRoom.on(few(), Language.EN, folder);
        model = new ItemsViewModel(desk.room);
        stage = Fx.call(() -> {
            var window = new Stage();
            window.setScene(new Scene(new Holder(model).root(), WIDTH, HEIGHT));
            window.show();
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
            return window;
        });
    }

    /** The sample with a few of its items. */
    private static Study few() {
        var kept =
                Stream.of("K1-M2", "K1-S1", "K1-C1", "K1-C2").map(ItemId::new).toList();
        var sample = Benches.sample();
        return sample.withPortfolio(Portfolio.EMPTY.withItems(sample.portfolio().items().stream()
                .filter(each -> kept.contains(each.id()))
                .toList()));
    }

    @AfterEach
    void leave() {
        Fx.run(stage::close);
    }

    /** Builds what stands in lists: nothing does that by itself while no picture is drawn. */
    private void settle() {
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void press(String id, KeyCode code, boolean control, boolean alt) {
        Fx.run(() -> {
            var target = node(id);
            target.requestFocus();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        });
    }

    private void press(String id, KeyCode code) {
        press(id, code, false, false);
    }

    private void type(String id, String text) {
        Fx.run(() -> {
            if (node(id) instanceof TextField field) {
                field.requestFocus();
                field.setText(text);
            }
        });
    }

    private String shown(String id) {
        return Fx.call(() -> node(id) instanceof TextField field ? field.getText() : "");
    }

    private String focused() {
        return Fx.call(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void everyCommandOfTheListHasAKey() {
        var before = desk.order();
        press("items", KeyCode.DOWN, false, true);
        assertEquals(List.of(before.get(1), before.get(0)), desk.order().subList(0, 2));
        press("items", KeyCode.UP, false, true);
        assertEquals(before, desk.order());
        press("items", KeyCode.D, true, false);
        assertEquals(before.getFirst() + "-2", desk.order().get(1));
        press("items", KeyCode.DELETE);
        assertEquals(before, desk.order());
        desk.dialogs.line = Optional.of("New project");
        press("items", KeyCode.INSERT);
        assertEquals("new-project", desk.order().getLast());
        press("items", KeyCode.ENTER);
        assertEquals("item-name-en", focused());
        press("items", KeyCode.V, true, false);
        assertEquals(ItemsViewModel.Sheet.PASTE, model.sheetProperty().get());
        press("items-paste-rows", KeyCode.ESCAPE);
        assertEquals(ItemsViewModel.Sheet.DETAIL, model.sheetProperty().get());
    }

    @Test
    void theArrowsChooseWhatIsShown() {
        press("items", KeyCode.DOWN);
        assertEquals(
                desk.order().get(1),
                model.selectedProperty().get().orElseThrow().value());
        assertEquals(desk.item(desk.order().get(1)).name().en(), shown("item-name-en"));
    }

    @Test
    void costsAreTakenWhenTheirFieldsAreLeftAndNotBetweenThem() {
        Fx.run(() -> model.select(new ItemId("K1-C1")));
        type("item-low", "31");
        type("item-likely", "41");
        assertEquals(30 * BILLION, desk.item("K1-C1").cost().low());
        type("item-high", "51");
        Fx.run(() -> node("items").requestFocus());
        assertEquals(
                new Cost(31 * BILLION, 41 * BILLION, 51 * BILLION),
                desk.item("K1-C1").cost());
        assertEquals("51", shown("item-high"));
    }

    @Test
    void aRefusedCostStaysToBeMendedAndEscapeBringsTheOldOneBack() {
        Fx.run(() -> model.select(new ItemId("K1-C1")));
        var before = desk.item("K1-C1");
        type("item-low", "99");
        Fx.run(() -> {
            if (node("item-low") instanceof TextField field) {
                field.getOnAction().handle(null);
            }
        });
        assertEquals("item.cost.order", desk.notice());
        assertEquals("99", shown("item-low"));
        assertEquals(before, desk.item("K1-C1"));
        press("item-low", KeyCode.ESCAPE);
        assertEquals("30", shown("item-low"));
        Fx.run(() -> node("items").requestFocus());
        assertEquals(before, desk.item("K1-C1"));
    }

    @Test
    void whatIsTypedBelongsToItsItemThoughAnotherIsChosenMeanwhile() {
        Fx.run(() -> model.select(new ItemId("K1-C1")));
        var other = desk.item("K1-C2");
        type("item-likely", "45");
        Fx.run(() -> model.select(new ItemId("K1-C2")));
        Fx.run(() -> node("items").requestFocus());
        assertEquals(other, desk.item("K1-C2"));
        assertEquals(45 * BILLION, desk.item("K1-C1").cost().likely());
    }

    @Test
    void areasAreTickedWhenTheyAreLookedAt() {
        Fx.run(() -> model.select(new ItemId("K1-C1")));
        Fx.run(() -> {
            if (node("item-areas") instanceof TitledPane pane) {
                pane.setExpanded(true);
            }
        });
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            if (node("item-area-transportation") instanceof CheckBox box && box.isSelected()) {
                box.fire();
            }
        });
        assertEquals(
                List.of(new SubjectId("energy-storage")), desk.item("K1-C1").areas());
    }

    @Test
    void theSpaceBarTicksWhatIsOffered() {
        Fx.run(model::offerTechnologies);
        settle();
        press("offers", KeyCode.DOWN);
        press("offers", KeyCode.SPACE);
        assertEquals(1, model.offers().ticked().size());
        settle();
        var tick = Fx.call(
                () -> node("offers-" + model.offers().ticked().getFirst()) instanceof CheckBox box && box.isSelected());
        assertTrue(tick);
        press("offers", KeyCode.SPACE);
        assertEquals(List.of(), model.offers().ticked());
    }
}
