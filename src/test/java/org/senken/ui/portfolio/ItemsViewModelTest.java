package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;

class ItemsViewModelTest {
    private static final long BILLION = 1_000_000_000L;

    @TempDir
    private Path folder;

    private ItemsRoom desk;
    private ItemsViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = ItemsRoom.in(folder);
        model = new ItemsViewModel(desk.room);
    }

    private void japanese() throws WorkspaceException {
        desk = ItemsRoom.on(Benches.sample(), Language.JA, folder);
        model = new ItemsViewModel(desk.room);
    }

    private ItemViewModel changes(String id) {
        model.select(new ItemId(id));
        return model.item(new ItemId(id));
    }

    @Test
    void theFirstItemIsLookedAtUntilAnotherIsChosen() {
        assertEquals(
                desk.order().getFirst(),
                model.selectedProperty().get().orElseThrow().value());
        model.select(new ItemId("K1-C1"));
        assertEquals("K1-C1", model.current().orElseThrow().id().value());
        assertEquals(ItemsViewModel.Sheet.DETAIL, model.sheetProperty().get());
    }

    @Test
    void technologiesThatAreNoItemsYetAreOfferedAndAddedInOneStep() {
        model.offerTechnologies();
        var offered = model.offers().optionsProperty().get().stream()
                .map(Tickable.Option::value)
                .toList();
        assertEquals(31, offered.size());
        assertFalse(offered.contains(new SubjectId("K1-C1")));
        model.tick(new SubjectId("K1-S2"));
        model.tick(new SubjectId("K1-M1"));
        int before = desk.order().size();
        model.addTicked();
        assertEquals(List.of("K1-M1", "K1-S2"), desk.order().subList(before, before + 2));
        var made = desk.item("K1-M1");
        assertEquals(Optional.of(new SubjectId("K1-M1")), made.subject());
        assertEquals(List.of(new SubjectId("maritime"), new SubjectId("robotics")), made.areas());
        assertEquals(new Item.Years(2026, 2030), made.years());
        assertEquals(Text.EMPTY, made.agency());
        assertEquals(Cost.UNKNOWN, made.cost());
        assertEquals("K1-M1", model.current().orElseThrow().id().value());
        desk.desk.session.undo();
        assertEquals(before, desk.order().size());
    }

    @Test
    void nothingTickedAddsNothing() {
        model.offerTechnologies();
        var before = desk.portfolio();
        model.addTicked();
        assertEquals("items.tick.nothing", desk.notice());
        assertEquals(before, desk.portfolio());
    }

    @Test
    void itemsOfAreasAreHypotheticalAndNoOthersAre() {
        model.offerAreas();
        model.tick(new SubjectId("quantum"));
        model.addTicked();
        var area = desk.item("quantum");
        assertTrue(model.isHypothetical(area));
        assertEquals(
                "hypothetical 仮想配分", new ItemWords(model).signs(area).getFirst().words());
        assertFalse(model.isHypothetical(desk.item("K1-C1")));
        assertFalse(model.isHypothetical(desk.item("clock-network")));
        model.offerAreas();
        assertEquals(19, model.offers().optionsProperty().get().size());
    }

    @Test
    void aProjectOfOnesOwnTakesTheNameAndAnIdOfItsOwn() {
        desk.dialogs.line = Optional.of("Clock network");
        model.addOwn();
        assertEquals("clock-network-2", desk.order().getLast());
        assertEquals(new Text("Clock network", ""), desk.item("clock-network-2").name());
        assertEquals(Optional.empty(), desk.item("clock-network-2").subject());
        desk.dialogs.line = Optional.of("  ");
        int before = desk.order().size();
        model.addOwn();
        assertEquals(before, desk.order().size());
    }

    @Test
    void aJapaneseNameGetsAnIdThatIsNoWord() throws WorkspaceException {
        japanese();
        desk.dialogs.line = Optional.of("港湾の自動化");
        model.addOwn();
        assertEquals("project", desk.order().getLast());
        assertEquals(new Text("", "港湾の自動化"), desk.item("project").name());
        model.addOwn();
        assertEquals("project-2", desk.order().getLast());
    }

    @Test
    void aCopyStandsBehindItsOriginalAndIsLookedAt() {
        model.select(new ItemId("K1-S1"));
        model.duplicate();
        int place = desk.order().indexOf("K1-S1");
        assertEquals("K1-S1-2", desk.order().get(place + 1));
        var copy = desk.item("K1-S1-2");
        assertTrue(
                copy.name().en().endsWith("(copy)") && copy.name().ja().endsWith("（写し）"),
                copy.name().toString());
        assertEquals(desk.item("K1-S1").cost(), copy.cost());
        assertEquals("K1-S1-2", model.current().orElseThrow().id().value());
    }

    @Test
    void itemsMoveAndAreRemovedWithAQuestionWhereLimitsSpeakOfThem() {
        model.select(new ItemId("K1-M2"));
        model.move(-1);
        assertEquals("K1-M2", desk.order().getFirst());
        model.remove();
        assertEquals(List.of(), desk.dialogs.asked);
        assertFalse(desk.order().contains("K1-M2"));
        model.select(new ItemId("K1-S1"));
        desk.dialogs.agrees = false;
        model.remove();
        assertEquals(List.of("items.remove.title"), desk.dialogs.asked);
        assertTrue(desk.order().contains("K1-S1"));
        desk.dialogs.agrees = true;
        int place = desk.order().indexOf("K1-S1");
        var next = desk.order().get(place + 1);
        model.remove();
        assertEquals(List.of(), desk.portfolio().rules().synergies());
        assertEquals(next, model.current().orElseThrow().id().value());
    }

    @Test
    void theLastItemCanGo() throws WorkspaceException {
        var one = Benches.sample().portfolio().items().getLast();
        desk = ItemsRoom.on(
                Benches.sample().withPortfolio(Portfolio.EMPTY.withItems(List.of(one))), Language.EN, folder);
        model = new ItemsViewModel(desk.room);
        model.remove();
        assertEquals(List.of(), desk.order());
        assertEquals(Optional.empty(), model.current());
        model.remove();
        model.move(1);
        model.duplicate();
        assertEquals(List.of(), desk.order());
    }

    @Test
    void costsAreTypedInTheUnitOfTheLanguage() throws WorkspaceException {
        assertTrue(changes("K1-C1").cost("30", "38.5", "1,000"));
        assertEquals(
                new Cost(30 * BILLION, 38_500_000_000L, 1000 * BILLION),
                desk.item("K1-C1").cost());
        japanese();
        assertTrue(changes("K1-C1").cost("３００", "385", "10,000"));
        assertEquals(
                new Cost(30 * BILLION, 38_500_000_000L, 1000 * BILLION),
                desk.item("K1-C1").cost());
    }

    @Test
    void blankCostsAreUnknownAndBlankEndsAreAsTheLikelyCost() {
        var changes = changes("K1-C1");
        assertTrue(changes.cost("", "25", ""));
        assertEquals(Cost.of(25 * BILLION), desk.item("K1-C1").cost());
        assertTrue(changes.cost("20", "25", " "));
        assertEquals(
                new Cost(20 * BILLION, 25 * BILLION, 25 * BILLION),
                desk.item("K1-C1").cost());
        assertTrue(changes.cost("", " ", ""));
        assertEquals(Cost.UNKNOWN, desk.item("K1-C1").cost());
    }

    @Test
    void aWrongCostGetsASentenceAndChangesNothing() {
        var before = desk.portfolio();
        var changes = changes("K1-C1");
        assertFalse(changes.cost("30", "20", "40"));
        assertEquals("item.cost.order", desk.notice());
        assertFalse(changes.cost("", "20", "10"));
        assertEquals("item.cost.order", desk.notice());
        assertFalse(changes.cost("20", "", "40"));
        assertEquals("item.cost.likely", desk.notice());
        assertFalse(changes.cost("0", "0", "0"));
        assertEquals("item.cost.zero", desk.notice());
        for (var wrong : List.of("much", "-1", "NaN", "1e99", "0.0000000001", "100001")) {
            assertFalse(changes.cost("", wrong, ""), wrong);
            assertEquals("item.cost.number", desk.notice());
        }
        assertEquals(before, desk.portfolio());
    }

    @Test
    void yearsAreTypedInEitherWayAndChecked() {
        var changes = changes("K1-C1");
        assertTrue(changes.years("FY2027", "令和11年度"));
        assertEquals(new Item.Years(2027, 2029), desk.item("K1-C1").years());
        assertTrue(changes.years("2028", ""));
        assertEquals(new Item.Years(2028, 2028), desk.item("K1-C1").years());
        assertFalse(changes.years("2030", "2029"));
        assertEquals("item.years.order", desk.notice());
        assertFalse(changes.years("soon", "2029"));
        assertEquals("item.years.number", desk.notice());
        assertFalse(changes.years("1066", "2029"));
        assertEquals("item.years.number", desk.notice());
        assertEquals(new Item.Years(2028, 2028), desk.item("K1-C1").years());
    }

    @Test
    void everyFieldOfTheItemThatIsMeantChanges() {
        var changes = changes("K1-C1");
        model.select(new ItemId("K1-S1"));
        changes.rename(Language.EN, "Batteries");
        changes.agency(Language.JA, "機構");
        changes.stage(Stage.FUNDED);
        changes.place(Place.MUST_HAVE);
        changes.displaced(Language.EN, "Some.");
        changes.gain(Language.JA, "効果");
        changes.protection(Language.EN, "Vetted.");
        changes.subject(Optional.empty());
        var item = desk.item("K1-C1");
        assertEquals("Batteries", item.name().en());
        assertEquals("機構", item.agency().ja());
        assertEquals(Stage.FUNDED, item.stage());
        assertEquals(Place.MUST_HAVE, item.place());
        assertEquals(new Text("Some.", ""), item.effectiveness().displaced());
        assertEquals(new Text("", "効果"), item.effectiveness().gain());
        assertEquals(new Text("Vetted.", ""), item.protection());
        assertEquals(Optional.empty(), item.subject());
        assertEquals(Benches.sample().portfolio().item(new ItemId("K1-S1")).orElseThrow(), desk.item("K1-S1"));
    }

    @Test
    void anItemKeepsANameInOneLanguage() {
        desk.dialogs.line = Optional.of("Only English");
        model.addOwn();
        assertFalse(changes("only-english").rename(Language.EN, " "));
        assertEquals("item.name.needed", desk.notice());
        assertEquals("Only English", desk.item("only-english").name().en());
    }

    @Test
    void areasAreTurnedAndTheFirstIsChosen() {
        var changes = changes("photonic-pilot-line");
        changes.turnArea(new SubjectId("quantum"));
        changes.turnArea(new SubjectId("semiconductors"));
        assertEquals(
                List.of(new SubjectId("advanced-computing"), new SubjectId("quantum")),
                desk.item("photonic-pilot-line").areas());
        changes.firstArea(new SubjectId("quantum"));
        assertEquals(
                List.of(new SubjectId("quantum"), new SubjectId("advanced-computing")),
                desk.item("photonic-pilot-line").areas());
    }

    @Test
    void aProtectionPlanIsAskedForFromTheRiskOfTheModelOn() {
        var words = new ItemWords(model);
        model.weigh(desk.desk.study());
        assertTrue(model.weighed().flag(desk.item("K2-B1")).isPresent());
        assertTrue(words.signs(desk.item("K2-B1")).stream()
                .anyMatch(each -> each.words().equals("protection plan missing")));
        changes("K2-B1").protection(Language.EN, "Vetted staff.");
        model.weigh(desk.desk.study());
        assertTrue(words.signs(desk.item("K2-B1")).stream()
                .anyMatch(each -> each.words().equals("protection plan")));
        assertTrue(model.weighed().flag(desk.item("K2-X8")).isEmpty());
        assertEquals(List.of(), words.signs(desk.item("K2-X8")));
    }

    @Test
    void valueStandsBesideValuePerYen() {
        model.weigh(desk.desk.study());
        var item = desk.item("K2-X8");
        var worth = model.weighed().worth(item).orElseThrow();
        assertEquals(
                worth.value() * 10 / 24, Double.parseDouble(new ItemWords(model).perYen(Optional.of(worth))), 0.005);
        assertTrue(worth.lowest() <= worth.value() && worth.value() <= worth.highest());
        changes("K2-X8").cost("", "", "");
        model.weigh(desk.desk.study());
        assertEquals(Optional.empty(), model.weighed().worth(desk.item("K2-X8")));
        assertEquals(
                "item.value.no-cost", model.weighed().why(desk.item("K2-X8")).key());
    }

    @Test
    void withoutVotesTheReasonIsTold() throws WorkspaceException {
        desk = ItemsRoom.on(Benches.firstRound(), Language.EN, folder);
        model = new ItemsViewModel(desk.room);
        model.weigh(desk.desk.study());
        assertEquals(Optional.empty(), model.weighed().worth(desk.item("K1-C1")));
        assertEquals(
                "item.value.no-votes", model.weighed().why(desk.item("K1-C1")).key());
    }
}
