package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.technology.Criterion;
import org.senken.editing.ItemEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Fx;
import org.senken.ui.common.RoomView;

/** The limits on the screen: what is typed and pressed changes them, what is wrong comes back. */
class LimitsPaneTest {
    private static final long BILLION = 1_000_000_000L;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    @TempDir
    private Path folder;

    private ItemsRoom desk;
    private LimitsViewModel model;
    private Stage stage;

    /** A room of nothing but the limits. */
    private static final class Holder extends RoomView {
        private final Region root;

        Holder(LimitsViewModel model) {
            root = new StackPane(new LimitsPane(model, life()).root());
        }

        @Override
        public Region root() {
            return root;
        }
    }

    @BeforeEach
    void enter() throws WorkspaceException {
        Fx.start();
        desk = ItemsRoom.in(folder);
        model = new LimitsViewModel(desk.room);
        stage = Fx.call(() -> {
            var window = new Stage();
            window.setScene(new Scene(new Holder(model).root(), WIDTH, HEIGHT));
            window.show();
            return window;
        });
    }

    @AfterEach
    void leave() {
        Fx.run(stage::close);
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private String type(String id, String text) {
        return Fx.call(() -> {
            if (node(id) instanceof TextField field) {
                field.setText(text);
                field.getOnAction().handle(null);
                return field.getText();
            }
            return "no field";
        });
    }

    private void press(String id) {
        Fx.run(() -> {
            if (!(node(id) instanceof ButtonBase button)) {
                throw new AssertionError("no button: " + id);
            }
            button.fire();
        });
    }

    @Test
    void moneyIsTypedAndWhatIsWrongComesBack() {
        assertEquals("250", Fx.call(() -> node("limits-budget") instanceof TextField field ? field.getText() : ""));
        assertEquals("320", type("limits-budget", "320"));
        assertEquals(320 * BILLION, desk.portfolio().rules().budget());
        assertEquals("320", type("limits-budget", "much"));
        assertEquals("item.cost.number", desk.notice());
        assertEquals("60", type("limits-year-2027", "60"));
        assertEquals(Map.of(2027, 60 * BILLION), desk.portfolio().rules().yearly());
        assertEquals("60", type("limits-year-2027", "-6"));
        assertEquals("7", type("limits-most", "7"));
        assertEquals("7", type("limits-most", "some"));
        assertEquals(7, desk.portfolio().rules().most().orElseThrow());
        press("limits-budget-500000000000");
        assertEquals(500 * BILLION, desk.portfolio().rules().budget());
        press("limits-budget-0");
        assertEquals(0, desk.portfolio().rules().budget());
    }

    @Test
    void limitsAreTakenBackWhereTheyStand() {
        press("limits-unrequire-photonic-pilot-line-K1-C5");
        press("limits-exclusive-remove-0");
        press("limits-group-remove-0");
        press("limits-synergy-remove-0");
        var rules = desk.portfolio().rules();
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of()),
                List.of(rules.requirements(), rules.exclusive(), rules.groups(), rules.synergies()));
    }

    @Test
    void endsAndPointsAreTypedWhereTheyStand() {
        type("limits-group-min-0", "2");
        assertEquals(2, desk.portfolio().rules().groups().getFirst().min());
        type("limits-points-0-superiority", "-1.5");
        assertEquals(
                Map.of(Criterion.SUPERIORITY, -1.5, Criterion.INDISPENSABILITY, 0.5),
                desk.portfolio().rules().synergies().getFirst().points());
        assertEquals("-1.5", type("limits-points-0-superiority", "x"));
        assertEquals("limits.points", desk.notice());
    }

    @Test
    void aGroupIsMadeOfADomainWithOneClick() {
        Fx.run(() -> {
            if (node("limits-group-make") instanceof MenuButton menu
                    && menu.getItems().getFirst() instanceof Menu domains) {
                domains.getItems().getFirst().fire();
            }
        });
        assertEquals(2, desk.portfolio().rules().groups().size());
        assertTrue(Fx.call(() -> node("limits-group-min-1") != null));
    }

    @Test
    void aSetIsTickedBesideTheLimitsAndEscapeLeavesIt() {
        press("limits-exclusive-add");
        assertTrue(Fx.call(() -> node("limits-items") != null));
        Fx.run(() -> model.sets().ticks().turn(new ItemId("K1-C1")));
        Fx.run(() -> model.sets().ticks().turn(new ItemId("K1-C2")));
        press("limits-pick-done");
        assertEquals(2, desk.portfolio().rules().exclusive().size());
        assertFalse(Fx.call(() -> node("limits-items") != null));
        press("limits-synergy-add");
        Fx.run(() -> node("limits-items")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertEquals(Optional.empty(), model.sets().pickingProperty().get());
    }

    @Test
    void limitsThatClashStandAboveTheOthers() {
        assertFalse(Fx.call(() -> node("limits-clash").isVisible()));
        Fx.run(() -> {
            desk.room.apply(ItemEdits.place(desk.desk.study(), new ItemId("K2-X3"), Place.MUST_HAVE));
            model.budget(50 * BILLION);
        });
        assertEquals(
                3,
                Fx.call(() -> node("limits-clash") instanceof VBox box && box.isVisible()
                        ? box.getChildren().size()
                        : 0));
    }
}
