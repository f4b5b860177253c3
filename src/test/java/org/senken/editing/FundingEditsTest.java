package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.senken.testkit.TypicalPortfolio.AREA;
import static org.senken.testkit.TypicalPortfolio.DRAFT;
import static org.senken.testkit.TypicalPortfolio.PROJECT;
import static org.senken.testkit.TypicalPortfolio.ROBOTS;
import static org.senken.testkit.TypicalPortfolio.SENSING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.testkit.InMemoryWorkspace;
import org.senken.testkit.TypicalStudies;

/** Items, value model, limits, drafts and decisions: every edit is stored, named and taken back. */
class FundingEditsTest {
    private static final Study STUDY = TypicalStudies.study();
    private static final ScenarioId SCENARIO =
            STUDY.scenarios().chosen().getFirst().id();
    private static final Text NAME = new Text("New", "新規");
    private static final Draft BOLD = new Draft(new DraftId("bold"), NAME, Set.of(PROJECT));
    private static final WeightStatement HALF = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.2, 0.5);

    private static Item fresh(String id) {
        return new Item(
                new ItemId(id),
                NAME,
                Optional.empty(),
                List.of(TypicalStudies.OCEAN),
                Cost.of(1_000_000_000L),
                new Item.Years(2026, 2028),
                Text.EMPTY,
                Stage.IDEA,
                Place.FREE,
                Effectiveness.NONE,
                Text.EMPTY);
    }

    private static Decision second() {
        return new Decision(2, NAME, LocalDate.of(2026, 12, 1), Map.of(SENSING, NAME), 0, 4_000_000_000L, NAME, NAME);
    }

    /** One of each kind; each changes something. */
    static Stream<Edit> all() {
        return Stream.of(items(), model(), rules(), decisions()).flatMap(each -> each);
    }

    private static Stream<Edit> items() {
        return Stream.of(
                ItemEdits.add(fresh("x")),
                ItemEdits.addAll(List.of(fresh("x"), fresh("y"))),
                ItemEdits.insert(1, fresh("x")),
                ItemEdits.remove(STUDY, ROBOTS),
                ItemEdits.move(STUDY, PROJECT, -1),
                ItemEdits.rename(STUDY, SENSING, Language.EN, "Sensors"),
                ItemEdits.subject(STUDY, SENSING, Optional.empty()),
                ItemEdits.areas(STUDY, SENSING, List.of(TypicalStudies.OCEAN)),
                ItemEdits.cost(STUDY, PROJECT, Cost.of(5)),
                ItemEdits.years(STUDY, PROJECT, new Item.Years(2027, 2027)),
                ItemEdits.agency(STUDY, PROJECT, Language.JA, "機構"),
                ItemEdits.stage(STUDY, PROJECT, Stage.FUNDED),
                ItemEdits.place(STUDY, PROJECT, Place.EXCLUDED),
                ItemEdits.effectiveness(STUDY, SENSING, new Effectiveness(NAME, NAME)),
                ItemEdits.protection(STUDY, SENSING, Language.EN, "Keep it inside."));
    }

    private static Stream<Edit> model() {
        return Stream.of(
                ValueModelEdits.use(STUDY, Criterion.SUPERIORITY, CriterionUse.of(CriterionUse.Part.UNUSED)),
                ValueModelEdits.weights(List.of(HALF)),
                ValueModelEdits.weightsIn(STUDY, SCENARIO, List.of(HALF)),
                ValueModelEdits.protectFrom(8));
    }

    private static Stream<Edit> rules() {
        return Stream.of(
                RulesEdits.budget(1),
                RulesEdits.budget(0),
                RulesEdits.yearly(2028, 1),
                RulesEdits.yearlyFree(2026),
                RulesEdits.require(STUDY, new Requirement(PROJECT, SENSING)),
                RulesEdits.unrequire(STUDY, new Requirement(SENSING, ROBOTS)),
                RulesEdits.exclusive(List.of()),
                RulesEdits.groups(List.of(new Group("all", NAME, Set.of(SENSING, PROJECT), 1, 2))),
                RulesEdits.synergies(List.of(new Synergy(Set.of(SENSING, AREA), Map.of(Criterion.AUTONOMY, -2.0)))),
                RulesEdits.most(OptionalInt.empty()));
    }

    private static Stream<Edit> decisions() {
        return Stream.of(
                DecisionEdits.add(BOLD),
                DecisionEdits.rename(STUDY, DRAFT, Language.JA, "大胆案"),
                DecisionEdits.turn(STUDY, DRAFT, SENSING),
                DecisionEdits.items(STUDY, DRAFT, Set.of()),
                DecisionEdits.remove(STUDY, DRAFT),
                DecisionEdits.decide(second()),
                DecisionEdits.reword(1, Language.EN, "First", "Better words."));
    }

    private static Study after(Edit edit) {
        return edit.change().apply(STUDY);
    }

    private static Portfolio portfolio(Edit edit) {
        return after(edit).portfolio();
    }

    private static List<String> order(Edit edit) {
        return portfolio(edit).items().stream().map(each -> each.id().value()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStoredAndUndoBringsEverythingBack(Edit edit) throws WorkspaceException {
        var workspace = InMemoryWorkspace.with(STUDY);
        var open = new OpenStudy(
                workspace,
                workspace.load(STUDY.id()),
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
                () -> "Operator");
        open.apply(edit);
        var changed = open.state().study();
        assertNotEquals(STUDY, changed);
        assertEquals(changed, workspace.load(STUDY.id()).study());
        open.undo();
        assertEquals(STUDY, open.state().study());
        assertEquals(STUDY, workspace.load(STUDY.id()).study());
        open.redo();
        assertEquals(changed, open.state().study());
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasANameInBothLanguages(Edit edit) {
        for (var language : Language.values()) {
            var name = Messages.in(language).get(edit.name());
            assertFalse(name.contains("{") || name.startsWith("edit."), name);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void touchesNothingButTheFunding(Edit edit) {
        assertEquals(STUDY, after(edit).withPortfolio(STUDY.portfolio()));
    }

    @Test
    void itemsAreAddedAtTheEndInsertedAtAPlaceAndMoved() {
        assertEquals(
                List.of("quantum-sensing", "seabed-robots", "hydrogen-project", "ocean", "x", "y"),
                order(ItemEdits.addAll(List.of(fresh("x"), fresh("y")))));
        assertEquals(
                List.of("quantum-sensing", "x", "seabed-robots", "hydrogen-project", "ocean"),
                order(ItemEdits.insert(1, fresh("x"))));
        assertEquals("x", order(ItemEdits.insert(99, fresh("x"))).getLast());
        assertEquals(
                List.of("hydrogen-project", "quantum-sensing", "seabed-robots", "ocean"),
                order(ItemEdits.move(STUDY, PROJECT, -2)));
        assertEquals(
                List.of("seabed-robots", "hydrogen-project", "ocean", "quantum-sensing"),
                order(ItemEdits.move(STUDY, SENSING, 99)));
    }

    @Test
    void anItemThatIsRemovedLeavesLimitsAndDraftsButNotDecisions() {
        var left = portfolio(ItemEdits.remove(STUDY, ROBOTS));
        assertEquals(List.of(), left.rules().requirements());
        assertEquals(List.of(), left.rules().synergies());
        assertEquals(Set.of(AREA), left.rules().groups().getFirst().items());
        assertEquals(List.of(Set.of(PROJECT, AREA)), left.rules().exclusive());
        assertEquals(Set.of(SENSING), left.draft(DRAFT).orElseThrow().items());
        assertEquals(STUDY.portfolio().decisions(), left.decisions());
        assertEquals(
                List.of(), portfolio(ItemEdits.remove(STUDY, PROJECT)).rules().exclusive());
    }

    @Test
    void anItemChangesInOnePlaceOnly() {
        var changed = portfolio(ItemEdits.rename(STUDY, SENSING, Language.EN, "Sensors"));
        assertEquals(
                new Text("Sensors", "量子センシング"),
                changed.item(SENSING).orElseThrow().name());
        assertEquals(STUDY.portfolio().items().subList(1, 4), changed.items().subList(1, 4));
        var planned = portfolio(ItemEdits.protection(STUDY, SENSING, Language.JA, "限定する。"));
        assertEquals(new Text("", "限定する。"), planned.item(SENSING).orElseThrow().protection());
    }

    @Test
    void weightsOfAScenarioStandBesideTheOthersAndCanGo() {
        var changed = after(ValueModelEdits.weightsIn(STUDY, SCENARIO, List.of(HALF)));
        assertEquals(List.of(HALF), changed.portfolio().model().statementsIn(SCENARIO));
        assertEquals(
                STUDY.portfolio().model().statements(),
                changed.portfolio().model().statements());
        var back = ValueModelEdits.sameWeightsIn(changed, SCENARIO).change().apply(changed);
        assertEquals(STUDY, back);
    }

    @Test
    void aYearIsLimitedAndFreed() {
        assertEquals(
                Map.of(2026, 1_000_000_000L, 2027, 7L),
                portfolio(RulesEdits.yearly(2027, 7)).rules().yearly());
        assertEquals(
                Map.of(2027, 2_000_000_000L),
                portfolio(RulesEdits.yearlyFree(2026)).rules().yearly());
        assertEquals(
                "Budget of FY2027",
                Messages.in(Language.EN).get(RulesEdits.yearly(2027, 7).name()));
    }

    @Test
    void aDraftTakesAnItemInAndOut() {
        var without = after(DecisionEdits.turn(STUDY, DRAFT, SENSING));
        assertEquals(
                Set.of(ROBOTS), without.portfolio().draft(DRAFT).orElseThrow().items());
        assertEquals(STUDY, DecisionEdits.turn(without, DRAFT, SENSING).change().apply(without));
    }

    @Test
    void decisionsStayAndOnlyTheirWordingChanges() {
        assertEquals(
                List.of(1, 2),
                portfolio(DecisionEdits.decide(second())).decisions().stream()
                        .map(Decision::number)
                        .toList());
        var before = STUDY.portfolio().decision(1).orElseThrow();
        var after = portfolio(DecisionEdits.reword(1, Language.EN, "First", "Better words."))
                .decision(1)
                .orElseThrow();
        assertEquals(new Text("First", "第1案"), after.name());
        assertEquals(new Text("Better words.", "全シナリオで成り立つ。"), after.reason());
        assertEquals(before, after.withName(before.name()).withReason(before.reason()));
    }

    @Test
    void whatBreaksARuleIsNotStored() {
        for (var edit : List.of(
                ItemEdits.add(fresh("ocean")),
                ItemEdits.cost(STUDY, SENSING, new Cost(2, 1, 3)),
                ItemEdits.cost(STUDY, SENSING, new Cost(-1, 1, 3)),
                ItemEdits.years(STUDY, SENSING, new Item.Years(2030, 2029)),
                RulesEdits.budget(-1),
                RulesEdits.yearly(99_999, 1),
                RulesEdits.require(STUDY, new Requirement(SENSING, SENSING)),
                RulesEdits.require(STUDY, new Requirement(SENSING, new ItemId("gone"))),
                RulesEdits.exclusive(List.of(Set.of(SENSING))),
                RulesEdits.synergies(
                        List.of(new Synergy(Set.of(SENSING, ROBOTS), Map.of(new CriterionId("gone"), 1.0)))),
                ValueModelEdits.protectFrom(0),
                ValueModelEdits.use(STUDY, Criterion.DUAL_USE_RISK, CriterionUse.of(CriterionUse.Part.LESS_IS_BETTER)),
                DecisionEdits.items(STUDY, DRAFT, Set.of(new ItemId("gone"))))) {
            assertThrows(
                    InvalidStudyException.class, () -> after(edit), edit.name().key());
        }
    }
}
