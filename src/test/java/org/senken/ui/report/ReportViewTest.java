package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.report.contents.ReportMap;
import org.senken.settings.Settings;
import org.senken.testkit.Fx;
import org.senken.ui.common.Look;

class ReportViewTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** The room on a screen. */
    private record Shown(ReportRoom room, Parent root) {
        SectionId id(int place) {
            return room.model.report().sections().get(place).id();
        }

        <N extends Node> N find(String id, Class<N> type) {
            return type.cast(root.lookup("#" + id));
        }

        void lay() {
            root.getScene().snapshot(null);
        }

        void choose(ReportMap.Place place) {
            room.model.choose(place);
            lay();
        }
    }

    private void onScreen(Consumer<Shown> test) throws WorkspaceException {
        var room = new ReportRoom(folder);
        Fx.run(() -> {
            var root = new ReportView(room.model).root();
            Look.dress(root, Settings.Theme.LIGHT);
            new Scene(root, 1200, 700);
            var shown = new Shown(room, root);
            shown.lay();
            test.accept(shown);
        });
    }

    private static void press(Node node, KeyCode code, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    @Test
    void altWithAnArrowMovesASectionAndDeleteTakesItAway() throws WorkspaceException {
        onScreen(shown -> {
            var second = shown.id(1);
            shown.choose(ReportMap.Place.of(second));
            var list = shown.root().lookup("#report-sections");
            press(list, KeyCode.UP, true);
            assertEquals(second, shown.id(0));
            press(list, KeyCode.DOWN, true);
            press(list, KeyCode.DOWN, true);
            assertEquals(second, shown.id(2));
            press(list, KeyCode.DELETE, false);
            assertTrue(shown.room().model.report().section(second).isEmpty());
            press(list, KeyCode.ESCAPE, false);
            assertEquals(Optional.empty(), shown.room().model.chosenProperty().get());
        });
    }

    @Test
    void aValueFromTheMenuLandsInTheTextAsItIsNow() throws WorkspaceException {
        onScreen(shown -> {
            shown.choose(ReportMap.Place.of(shown.id(0)));
            shown.find("report-text-en", TextArea.class).positionCaret(0);
            var menu = shown.find("report-value", MenuButton.class);
            menu.getOnShowing().handle(null);
            item(menu.getItems(), "value-experts").orElseThrow().fire();
            var section = shown.room().model.report().sections().getFirst();
            assertTrue(
                    section.text().en().startsWith("[[experts|16]]"),
                    section.text().en());
            assertEquals(
                    section.text().en(),
                    shown.find("report-text-en", TextArea.class).getText());
        });
    }

    private static Optional<MenuItem> item(List<MenuItem> items, String id) {
        return items.stream()
                .flatMap(each -> each instanceof Menu menu
                        ? item(menu.getItems(), id).stream()
                        : Optional.of(each).filter(found -> id.equals(found.getId())).stream())
                .findFirst();
    }

    @Test
    void theWarningAboutOldValuesGoesWhenTheyAreAccepted() throws WorkspaceException {
        onScreen(shown -> {
            var id = shown.id(0);
            shown.choose(ReportMap.Place.of(id));
            shown.room().model.sections().text(id, Language.EN, "[[experts|11]] experts");
            shown.lay();
            var warning = shown.find("report-stale", Label.class);
            assertTrue(warning.getParent().isVisible());
            assertEquals("1 value changed since this text was written.", warning.getText());
            shown.find("report-accept", Button.class).fire();
            assertFalse(warning.getParent().isVisible());
        });
    }

    @Test
    void onlyPagesInSightAreDrawnAndAClickChoosesWhatStandsThere() throws WorkspaceException {
        onScreen(shown -> {
            var sheets = List.copyOf(shown.root().lookupAll(".report-sheet"));
            long drawn = shown.root().lookupAll(".report-sheet .image-view").stream()
                    .map(ImageView.class::cast)
                    .filter(each -> each.getImage() != null)
                    .count();
            assertTrue(drawn >= 1 && drawn < sheets.size(), drawn + " of " + sheets.size());
            var printed = shown.room().model.preview().pagesProperty().get().getFirst();
            var third = ReportMap.Place.of(shown.id(2));
            var spot = printed.spot(third).orElseThrow();
            var sheet = sheets.get(spot.page());
            double y = (spot.down() + 0.002) * ((Region) sheet).getHeight();
            click(sheet, 50, y);
            assertEquals(
                    Optional.of(third.section()),
                    shown.room().model.sections().chosen().map(Section::id));
        });
    }

    private static void click(Node node, double x, double y) {
        var point = node.localToScene(x, y);
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                point.getX(),
                point.getY(),
                point.getX(),
                point.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    @Test
    void theFieldsOfAFigureShowWhatItsKindKnows() throws WorkspaceException {
        onScreen(shown -> {
            var annex = shown.room().model.report().sections().getLast();
            shown.choose(new ReportMap.Place(
                    annex.id(), Optional.of(annex.pieces().getFirst().id())));
            assertTrue(shown.root().lookup("#report-scenario").getParent().isVisible());
            assertFalse(shown.root().lookup("#report-criterion").getParent().isVisible());
            shown.find("report-back", Button.class).fire();
            shown.lay();
            assertEquals(null, shown.root().lookup("#report-scenario"));
            assertTrue(shown.root().lookup("#report-title-en") != null);
        });
    }
}
