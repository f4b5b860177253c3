package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.testkit.Benches;

class LimitsViewModelTest {
    private static final long BILLION = 1_000_000_000L;
    private static final ItemSetsViewModel.Kind EXCLUSIVE = ItemSetsViewModel.Kind.EXCLUSIVE;
    private static final ItemSetsViewModel.Kind GROUP = ItemSetsViewModel.Kind.GROUP;
    private static final ItemSetsViewModel.Kind SYNERGY = ItemSetsViewModel.Kind.SYNERGY;

    @TempDir
    private Path folder;

    private ItemsRoom desk;
    private LimitsViewModel model;
    private ItemSetsViewModel sets;

    @BeforeEach
    void enter() throws WorkspaceException {
        open(Language.EN);
    }

    private void open(Language language) throws WorkspaceException {
        desk = ItemsRoom.on(Benches.sample(), language, folder);
        model = new LimitsViewModel(desk.room);
        sets = model.sets();
    }

    private Rules rules() {
        return desk.portfolio().rules();
    }

    private static Set<ItemId> ids(String... ids) {
        return Stream.of(ids).map(ItemId::new).collect(Collectors.toSet());
    }

    private void tick(String... ids) {
        Stream.of(ids).map(ItemId::new).forEach(sets.ticks()::turn);
    }

    @Test
    void theBudgetIsAPresetOrAnAmountInTheUnitOfTheLanguage() throws WorkspaceException {
        model.budget(LimitsViewModel.PRESETS.getLast());
        assertEquals(500 * BILLION, rules().budget());
        assertTrue(model.budget("312.5"));
        assertEquals(312_500_000_000L, rules().budget());
        assertTrue(model.budget(""));
        assertEquals(0, rules().budget());
        open(Language.JA);
        assertTrue(model.budget("3,125"));
        assertEquals(312_500_000_000L, rules().budget());
        assertEquals("3,125", model.amount(Optional.of(rules().budget())));
    }

    @Test
    void aWrongAmountGetsASentenceAndChangesNothing() {
        var before = rules();
        for (var wrong : List.of("much", "-1", "NaN", "1e99", "100001", "0.0000000001")) {
            assertFalse(model.budget(wrong), wrong);
            assertEquals("item.cost.number", desk.notice());
            assertFalse(model.yearly(2026, wrong), wrong);
        }
        for (var wrong : List.of("many", "-1", "2.5", "10000", "1e3")) {
            assertFalse(model.most(wrong), wrong);
            assertEquals("limits.number", desk.notice());
        }
        assertEquals(before, rules());
    }

    @Test
    void yearsInWhichItemsRunCanBeLimitedAndFreed() {
        assertEquals(List.of(2026, 2027, 2028, 2029, 2030, 2031, 2032), model.years());
        assertTrue(model.yearly(2027, "60"));
        assertEquals(Map.of(2027, 60 * BILLION), rules().yearly());
        assertTrue(model.yearly(2028, "0"));
        assertEquals(Map.of(2027, 60 * BILLION, 2028, 0L), rules().yearly());
        assertTrue(model.yearly(2027, ""));
        assertTrue(model.yearly(2028, " "));
        assertEquals(Map.of(), rules().yearly());
    }

    @Test
    void theNumberOfItemsIsLimitedAndFreed() {
        assertTrue(model.most("１２"));
        assertEquals(OptionalInt.of(12), rules().most());
        assertTrue(model.most(""));
        assertEquals(OptionalInt.empty(), rules().most());
    }

    @Test
    void oneItemNeedsAnother() {
        model.needingProperty().set(Optional.of(new ItemId("K1-C1")));
        assertFalse(model.require());
        assertEquals("limits.requires.choose", desk.notice());
        model.neededProperty().set(Optional.of(new ItemId("K1-C1")));
        assertFalse(model.require());
        assertEquals("problem.requires.itself", desk.notice());
        model.neededProperty().set(Optional.of(new ItemId("K1-C2")));
        assertTrue(model.require());
        var wanted = new Requirement(new ItemId("K1-C1"), new ItemId("K1-C2"));
        assertEquals(wanted, rules().requirements().getLast());
        assertEquals(Optional.empty(), model.needingProperty().get());
        model.needingProperty().set(Optional.of(wanted.item()));
        model.neededProperty().set(Optional.of(wanted.needs()));
        assertFalse(model.require());
        assertEquals("limits.requires.twice", desk.notice());
        model.unrequire(wanted);
        assertFalse(rules().requirements().contains(wanted));
    }

    @Test
    void aSetIsTickedChangedAndRemoved() {
        sets.pick(EXCLUSIVE);
        tick("K1-C1", "K1-C2");
        assertTrue(sets.done());
        assertEquals(Optional.empty(), sets.pickingProperty().get());
        assertEquals(ids("K1-C1", "K1-C2"), rules().exclusive().getLast());
        sets.pick(EXCLUSIVE, 1);
        tick("K1-C1", "K1-C3");
        assertTrue(sets.done());
        assertEquals(ids("K1-C2", "K1-C3"), rules().exclusive().getLast());
        sets.remove(EXCLUSIVE, 1);
        assertEquals(List.of(ids("K1-S14", "K1-S3")), rules().exclusive());
    }

    @Test
    void aSetThatCannotBeIsRefusedAndStaysOpen() {
        var before = rules();
        sets.pick(EXCLUSIVE);
        tick("K1-C1");
        assertFalse(sets.done());
        assertEquals("limits.pick.few", desk.notice());
        sets.pick(EXCLUSIVE);
        tick("K1-S14", "K1-S3");
        assertFalse(sets.done());
        assertEquals("limits.pick.twice", desk.notice());
        sets.pick(GROUP);
        assertFalse(sets.done());
        assertEquals("limits.pick.none", desk.notice());
        assertTrue(sets.pickingProperty().get().isPresent());
        sets.cancel();
        assertEquals(before, rules());
    }

    @Test
    void aGroupIsNamedAndItsEndsAreTyped() {
        desk.dialogs.line = Optional.of("Sea");
        sets.pick(GROUP);
        tick("K1-M2", "K2-M3");
        assertTrue(sets.done());
        var made = rules().groups().getLast();
        assertEquals(new Text("Sea", ""), made.name());
        assertEquals(List.of(0, 2), List.of(made.min(), made.max()));
        assertTrue(sets.ends(made.id(), "1", ""));
        assertTrue(sets.rename(made.id(), Language.JA, "海洋"));
        assertEquals(new Text("Sea", "海洋"), rules().groups().getLast().name());
        assertEquals(1, rules().groups().getLast().min());
        var before = rules();
        assertFalse(sets.ends(made.id(), "2", "1"));
        assertEquals("problem.group.ends", desk.notice());
        assertFalse(sets.ends(made.id(), "3", "5"));
        assertEquals("limits.group.least", desk.notice());
        assertFalse(sets.ends(made.id(), "some", "5"));
        assertEquals("limits.number", desk.notice());
        assertEquals(before, rules());
    }

    @Test
    void aGroupKeepsAsManyItemsAsItTakes() {
        assertTrue(sets.ends("industrial", "3", "4"));
        model.changeGroup(0);
        tick("K1-S8", "K2-X1", "K2-X3");
        assertFalse(sets.done());
        assertEquals("limits.group.least", desk.notice());
        tick("K2-X3");
        assertTrue(sets.done());
        assertEquals(ids("K2-X3", "K2-X4", "K2-X8"), rules().groups().getFirst().items());
    }

    @Test
    void aGroupWithoutANameIsNotMade() {
        desk.dialogs.line = Optional.of(" ");
        sets.pick(GROUP);
        tick("K1-M2");
        assertFalse(sets.done());
        assertEquals(1, rules().groups().size());
        assertFalse(sets.rename("industrial", Language.EN, "") && sets.rename("industrial", Language.JA, ""));
        assertEquals("limits.group.name.needed", desk.notice());
    }

    @Test
    void groupsAreMadeOfWhatItemsHaveInCommon() {
        var study = desk.desk.study();
        var domains = Bundle.of(study, Bundle.By.DOMAIN);
        assertEquals(
                study.portfolio().items().size(),
                domains.stream().mapToInt(each -> each.items().size()).sum());
        var industrial = domains.stream()
                .filter(each -> each.name().en().equals("Industrial base"))
                .findFirst()
                .orElseThrow();
        assertEquals(ids("K1-S8", "K2-X1", "K2-X8"), industrial.items());
        var agencies = Bundle.of(study, Bundle.By.AGENCY);
        assertTrue(agencies.stream().anyMatch(each -> each.name().en().equals("JST")));
        var space = Bundle.of(study, Bundle.By.AREA).stream()
                .filter(each -> each.name().en().equals("Space"))
                .findFirst()
                .orElseThrow();
        assertEquals(ids("K1-S1", "K1-S3"), space.items());
        var bio = Bundle.of(study, Bundle.By.THEME).stream()
                .filter(each -> each.name().en().equals("Bio"))
                .findFirst()
                .orElseThrow();
        assertEquals(ids("K1-B1"), bio.items());
        sets.add(industrial);
        var made = rules().groups().getLast();
        assertEquals("group-1", made.id());
        assertEquals(industrial.name(), made.name());
        assertEquals(List.of(0, 3), List.of(made.min(), made.max()));
    }

    @Test
    void aSynergyHasPointsOnCriteriaThatCount() {
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY),
                sets.criteria().stream().map(Criterion::id).toList());
        sets.pick(SYNERGY);
        tick("K1-C1", "K1-C2");
        assertTrue(sets.done());
        assertTrue(sets.points(1, Criterion.SUPERIORITY, "−1.5"));
        assertTrue(sets.points(1, Criterion.INDISPENSABILITY, "2"));
        Map<CriterionId, Double> both = Map.of(Criterion.SUPERIORITY, -1.5, Criterion.INDISPENSABILITY, 2.0);
        assertEquals(both, rules().synergies().get(1).points());
        assertTrue(sets.points(1, Criterion.INDISPENSABILITY, ""));
        assertEquals(
                Map.of(Criterion.SUPERIORITY, -1.5), rules().synergies().get(1).points());
        var before = rules();
        for (var wrong : List.of("much", "NaN", "1001", "1e2", "Infinity")) {
            assertFalse(sets.points(1, Criterion.SUPERIORITY, wrong), wrong);
            assertEquals("limits.points", desk.notice());
        }
        assertEquals(before, rules());
        sets.remove(SYNERGY, 0);
        assertEquals(ids("K1-C1", "K1-C2"), rules().synergies().getFirst().items());
    }

    @Test
    void aSetThatIsTickedForgetsAnItemThatIsRemoved() {
        sets.pick(EXCLUSIVE);
        tick("K1-C1", "K1-C2", "K1-C3");
        desk.room.apply(ItemEdits.remove(desk.desk.study(), new ItemId("K1-C2")));
        assertTrue(sets.done());
        assertEquals(ids("K1-C1", "K1-C3"), rules().exclusive().getLast());
    }

    @Test
    void limitsThatClashAreNamed() {
        model.check(desk.desk.study());
        assertEquals(List.of(), model.clashProperty().get());
        desk.room.apply(ItemEdits.place(desk.desk.study(), new ItemId("K2-X3"), Place.MUST_HAVE));
        model.budget(50 * BILLION);
        model.check(desk.desk.study());
        assertEquals(
                List.of(
                        "the budget of ¥50 bn",
                        "Fine-patterning processes for next-generation semiconductors must be in"),
                model.clashProperty().get().stream()
                        .map(Messages.in(Language.EN)::get)
                        .toList());
        model.budget(60 * BILLION);
        model.check(desk.desk.study());
        assertEquals(List.of(), model.clashProperty().get());
    }
}
