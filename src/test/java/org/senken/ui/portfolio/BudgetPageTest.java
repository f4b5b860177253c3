package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.model.Place;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Fx;

/** The budget page and the map's side as a person works on them. */
class BudgetPageTest {
    private static final Study STUDY = CompareRoom.study().withScenarios(Scenarios.NONE);
    private static final long LESS = 40_000_000_000L;

    @TempDir
    private Path folder;

    private CompareRoom room;
    private Parent root;

    @BeforeEach
    void enter() throws WorkspaceException {
        Fx.start();
        room = CompareRoom.with(STUDY, folder);
        root = Fx.call(() -> {
            var view = new PortfolioView(room.room).root();
            new Scene(view, 1100, 640).snapshot(null);
            return view;
        });
        turnTo(PortfolioViewModel.Page.BUDGET);
    }

    private void turnTo(PortfolioViewModel.Page page) {
        Fx.run(() -> {
            room.room.show(page);
            root.getScene().snapshot(null);
        });
    }

    private static Stream<Node> nodes(Node node) {
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(BudgetPageTest::nodes)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** Scroll panes show their content once they have been laid out. */
    private Optional<Node> seek(String id) {
        Fx.run(() -> root.getScene().snapshot(null));
        return nodes(root).filter(node -> id.equals(node.getId())).findFirst();
    }

    private <N extends Node> N find(String id, Class<N> type) {
        return type.cast(seek(id).orElseThrow(() -> new AssertionError("not there: " + id)));
    }

    private void press(String id) {
        var button = find(id, ButtonBase.class);
        Fx.run(button::fire);
    }

    private void type(String id, String text) {
        var field = find(id, TextField.class);
        Fx.run(() -> {
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private boolean reads(String words) {
        Fx.run(() -> root.getScene().snapshot(null));
        return Fx.call(() -> nodes(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.contains(words)));
    }

    private int edits() {
        return room.desk.session.stateProperty().get().history().size();
    }

    private void slide(String id, long yen) {
        var slider = find(id, Slider.class);
        Fx.run(() -> slider.setValue((double) yen));
    }

    private void letGo(String id) {
        var slider = find(id, Slider.class);
        var key = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.LEFT, false, false, false, false);
        Fx.run(() -> Event.fireEvent(slider, key));
    }

    @Test
    void theSliderShowsOtherPortfoliosWhileItMovesAndMakesOneEditWhenItRests() {
        int before = edits();
        slide("budget-slider", 50_000_000_000L);
        slide("budget-slider", LESS);
        assertTrue(reads("Best at a budget of ¥40 bn"));
        assertEquals(CompareRoom.BUDGET, room.portfolio().rules().budget());
        letGo("budget-slider");
        assertEquals(before + 1, edits());
        assertEquals(LESS, room.portfolio().rules().budget());
    }

    @Test
    void theSliderBesideTheMapIsTheSameBudget() {
        turnTo(PortfolioViewModel.Page.MAP);
        slide("map-budget-slider", LESS);
        letGo("map-budget-slider");
        assertEquals(LESS, room.portfolio().rules().budget());
    }

    @Test
    void aPresetAndATypedSumAreBudgetsToo() {
        press("budget-preset-250");
        assertEquals(250_000_000_000L, room.portfolio().rules().budget());
        assertTrue(reads("for exercise 演習用"));
        type("budget-typed", "12.5");
        assertEquals(12_500_000_000L, room.portfolio().rules().budget());
    }

    @Test
    void aStepOfTheFrontierIsLookedAtTakenAlongAndLeftAgain() {
        press("budget-angle-FRONTIER");
        var steps = find("frontier-steps", ListView.class);
        Fx.run(() -> steps.getSelectionModel().select(0));
        assertTrue(reads("Frontier at"));
        press("budget-take");
        assertEquals(1, room.drafts().size());
        press("budget-best");
        assertTrue(reads("Best at a budget of ¥60 bn"));
        assertTrue(seek("budget-best").isEmpty());
    }

    @Test
    void leastRegretIsLookedAtAndTakenAlong() {
        press("regret-look");
        press("regret-take");
        var least = room.room
                .funding()
                .robust()
                .found()
                .flatMap(each -> each.regret())
                .orElseThrow();
        assertEquals(Set.copyOf(least.items()), room.drafts().getFirst().items());
    }

    @Test
    void aRowOfTheTableLeadsToWhatIsBehindItAndToTheVotes() {
        var table = find("funded", TableView.class);
        Fx.run(() -> table.getSelectionModel().select(0));
        assertTrue(seek("budget-item").isPresent());
        assertTrue(reads("What would have to be true"));
        assertTrue(reads("Superiority: weight"));
        press("trace-superiority");
        assertTrue(seek("behind").isPresent());
        press("behind-close");
        assertTrue(seek("budget-item").isPresent());
        press("item-edit");
        assertEquals(
                BudgetViewModel.Section.ITEMS,
                room.room.budget().sectionProperty().get());
    }

    @Test
    void everyAngleIsDrawn() {
        for (var angle : BudgetViewModel.Angle.values()) {
            press("budget-angle-" + angle);
            boolean table = angle == BudgetViewModel.Angle.TABLE;
            assertEquals(table, seek("funded").isPresent(), angle.toString());
            assertEquals(!table, seek("budget-figure").isPresent(), angle.toString());
        }
    }

    @Test
    void aChipListsItsItemsAloneFromTheMapToo() {
        turnTo(PortfolioViewModel.Page.MAP);
        press("map-budget-" + Standing.CORE);
        assertEquals(PortfolioViewModel.Page.BUDGET, room.room.pageProperty().get());
        long core = room.room.budget().count(Standing.CORE).orElseThrow();
        List<?> rows = find("funded", TableView.class).getItems();
        assertEquals(core, rows.size());
    }

    @Test
    void whatToDiscussIsFoundOnAskingAndLeadsToVotesOrWeights() {
        press("topics-find");
        assertTrue(seek("topics-find").filter(Node::isVisible).isEmpty());
        // with so few items not every budget leaves something that one answer would settle
        var questions = room.room.budget().questions();
        boolean settles = LongStream.iterate(20, bn -> bn + 4)
                .limit(15)
                .peek(bn -> Fx.run(() -> room.room.apply(RulesEdits.budget(bn * 1_000_000_000L))))
                .anyMatch(bn -> questions.topics().found().orElseThrow().topics().stream()
                        .anyMatch(each -> each.fewest()
                                < questions.topics().found().orElseThrow().borderline()));
        assertTrue(settles);
        press("topic-0");
        boolean votes = seek("behind").isPresent();
        assertTrue(votes || room.room.pageProperty().get() == PortfolioViewModel.Page.SURE);
    }

    @Test
    void limitsThatClashLeadToWhereTheyAreSet() {
        Fx.run(() -> {
            room.room.apply(ItemEdits.place(room.desk.study(), CompareRoom.SATELLITES, Place.MUST_HAVE));
            room.room.apply(RulesEdits.budget(1_000_000_000L));
        });
        assertTrue(seek("budget-trouble").isPresent());
        assertTrue(reads("the budget of ¥1 bn"));
        press("clash-0");
        assertEquals(
                BudgetViewModel.Section.LIMITS,
                room.room.budget().sectionProperty().get());
    }

    @Test
    void anAmountIsTypedBesideTheMap() {
        turnTo(PortfolioViewModel.Page.MAP);
        var line = room.room.areas().linesProperty().getValue().getFirst();
        type("share-" + line.subject(), "99");
        assertEquals(99_000_000_000L, room.desk.study().allocation().of(line.subject()));
    }

    @Test
    void nothingOnThePageIsWiderThanTheWindow() {
        for (var angle : BudgetViewModel.Angle.values()) {
            press("budget-angle-" + angle);
            var card = find("budget", Region.class);
            double right =
                    Fx.call(() -> card.localToScene(card.getBoundsInLocal()).getMaxX());
            assertTrue(right < 1100 - 352, angle + " " + right);
        }
    }
}
