package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.CONTROLS;
import static org.senken.testkit.TellingSamples.QUANTUM_LEAD;
import static org.senken.testkit.TellingSamples.RING;
import static org.senken.testkit.TellingSamples.STACKS;
import static org.senken.testkit.TellingSamples.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Fx;

/** The pages as a person works on them: what is pressed and typed, and what then stands there. */
class ToldPagesTest {
    @TempDir
    private Path folder;

    private TellingRoom room;
    private Parent root;

    @BeforeEach
    void enter() throws WorkspaceException {
        Fx.start();
        room = TellingRoom.in(folder);
        root = Fx.call(() -> {
            var view = new ScenarioView(room.room, room.told).root();
            new Scene(view, 1100, 700).snapshot(null);
            return view;
        });
    }

    private void turnTo(ScenarioViewModel.Page page) {
        Fx.run(() -> {
            room.room.show(page);
            root.getScene().snapshot(null);
        });
    }

    private <N extends Node> N find(String id, Class<N> type) {
        return type.cast(nodes(root)
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + id)));
    }

    private static Stream<Node> nodes(Node node) {
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ToldPagesTest::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    private List<String> words() {
        return Fx.call(() -> nodes(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private void type(String id, String text) {
        Fx.run(() -> {
            var field = find(id, TextField.class);
            field.setText(text);
            field.getOnAction().handle(null);
        });
    }

    private void press(String id) {
        Fx.run(() -> {
            find(id, Button.class).fire();
            root.getScene().snapshot(null);
        });
    }

    @Test
    void anotherStateFromTheMenuOfItsChipTurnsTheBadge() {
        turnTo(ScenarioViewModel.Page.NARRATIVES);
        assertEquals(2, words().stream().filter("0 — consistent"::equals).count());
        Fx.run(() -> find("chip-" + CONTROLS, MenuButton.class)
                .getItems()
                .get(1)
                .getOnAction()
                .handle(null));
        assertEquals(Optional.of(state(CONTROLS, 1)), room.scenario(RING).stateOf(CONTROLS));
        assertEquals(0, words().stream().filter("0 — consistent"::equals).count());
        assertTrue(words().contains("2 — not consistent"));
        assertTrue(words().contains("Export control: Race"));
    }

    @Test
    void aTitleIsHandedOverAndTheListFollows() {
        turnTo(ScenarioViewModel.Page.NARRATIVES);
        type("narrative-title-en", "Ring of trust");
        assertEquals("Ring of trust", room.scenario(RING).title().en());
        Fx.run(() -> root.getScene().snapshot(null));
        assertTrue(words().contains("Ring of trust"));
        Fx.run(room.desk.session::undo);
        assertEquals(
                "Trusted Ring",
                Fx.call(() -> find("narrative-title-en", TextField.class).getText()));
    }

    @Test
    void anEventIsAddedFromTheLastLineAndStandsAmongTheOthers() {
        turnTo(ScenarioViewModel.Page.ROADMAP);
        Fx.run(() -> find("event-new-year", TextField.class).setText("2029"));
        type("event-new-text", "Test beds open");
        assertEquals("2029", Fx.call(() -> find("event-year-1", TextField.class).getText()));
        assertEquals(
                "Test beds open",
                Fx.call(() -> find("event-1-en", TextField.class).getText()));
        assertEquals("", Fx.call(() -> find("event-new-text", TextField.class).getText()));
    }

    @Test
    void aWrongYearComesBackAsItWas() {
        turnTo(ScenarioViewModel.Page.ROADMAP);
        type("event-year-0", "soon");
        assertEquals("2028", Fx.call(() -> find("event-year-0", TextField.class).getText()));
    }

    @Test
    void aStaleSignpostIsMarkedUntilSomebodyLooks() {
        turnTo(ScenarioViewModel.Page.ROADMAP);
        Fx.run(() -> {
            room.told.roadmap().turnTo(RoadmapViewModel.Sheet.SIGNPOSTS);
            root.getScene().snapshot(null);
        });
        assertTrue(words().contains("3 watched, 1 seen this quarter"));
        assertTrue(words().contains("last looked 25 May 2026"));
        press("signpost-look-1");
        assertTrue(words().contains("last looked 22 Nov 2026"));
        Fx.run(() -> find("signpost-seen-1", CheckBox.class).fire());
        assertTrue(room.scenario(RING).signposts().get(1).seen());
        assertTrue(words().contains("3 watched, 2 seen this quarter"));
    }

    @Test
    void keysOnTheGridJudgeTheCellTheyAreOn() {
        turnTo(ScenarioViewModel.Page.EFFECTS);
        assertTrue(words().contains("+1.5"));
        assertTrue(words().contains("7 → 8.5*"));
        keys(KeyCode.DOWN, KeyCode.UP);
        assertEquals(
                Optional.of(QUANTUM_LEAD), room.told.effects().placeProperty().get());
        typed("-", "2");
        // the group now takes 2, the engineer still adds 2
        assertEquals(
                0,
                Objects.requireNonNull(room.scenario(RING).effects().get(QUANTUM_LEAD))
                        .shift());
        keys(KeyCode.DELETE);
        assertTrue(words().contains("+2"));
        press("effect-remove");
        assertTrue(room.scenario(RING).effects().isEmpty());
        assertFalse(words().contains("+2"));
    }

    private void keys(KeyCode... codes) {
        for (var code : codes) {
            Fx.run(() -> Event.fireEvent(
                    find("effects", Node.class),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        }
    }

    private void typed(String... characters) {
        for (var character : characters) {
            Fx.run(() -> Event.fireEvent(
                    find("effects", Node.class),
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    @Test
    void oneClickMakesADraftOfAProposal() {
        turnTo(ScenarioViewModel.Page.WILDCARDS);
        var proposed = room.told.wildcards().proposalsProperty().get();
        press("wildcard-draft-0");
        assertEquals(2, room.desk.study().scenarios().wildcards().size());
        assertEquals(
                proposed.getFirst().emerging().en(),
                Fx.call(() -> find("wildcard-emerging-en", TextField.class).getText()));
        press("wildcard-another");
        assertFalse(room.told.wildcards().proposalsProperty().get().contains(proposed.getFirst()));
    }

    @Test
    void theCardSaysHowTheNarrativeBeginsWhatChangesAndWhatIsWatched() {
        var card = new NarrativeCard(room.told);
        var told = Fx.call(() -> card.lines(room.scenario(RING)).stream()
                .flatMap(ToldPagesTest::nodes)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
        assertEquals(
                List.of(
                        "Like-minded states license together.",
                        "What it changes",
                        "Quantum · Superiority",
                        "▲ +1.5",
                        "Signposts",
                        "3 watched, 1 seen this quarter"),
                told);
        var untold = Fx.call(() -> nodes(card.lines(room.scenario(STACKS)).getFirst())
                .map(node -> ((Labeled) node).getText())
                .findFirst());
        assertEquals(Optional.of("Nothing has been told of it yet."), untold);
    }
}
