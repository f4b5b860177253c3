package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.senken.testkit.TypicalScenarios.BETWEEN_TWO;
import static org.senken.testkit.TypicalScenarios.CHAIR;
import static org.senken.testkit.TypicalScenarios.ENERGY;
import static org.senken.testkit.TypicalScenarios.RIVALRY;
import static org.senken.testkit.TypicalScenarios.SUPPLY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.study.Study;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.testkit.InMemoryWorkspace;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

/** Edits of drivers, states, the box and the matrix. */
class FutureEditsTest {
    private static final Study STUDY = TypicalStudies.study();
    private static final Cell OPEN_CHEAP = new Cell(TypicalScenarios.OPEN, TypicalScenarios.CHEAP);
    private static final Cell EMPTY = new Cell(TypicalScenarios.CALM, TypicalScenarios.BLOCS);
    private static final Link LINK = new Link(RIVALRY, ENERGY);
    private static final Text NAME = new Text("New", "新");

    private static Scenarios after(Edit... edits) {
        var study = STUDY;
        for (var edit : edits) {
            study = edit.change().apply(study);
        }
        return study.scenarios();
    }

    private static Optional<Judgement> said(Scenarios all, Cell cell, JudgeId judge) {
        return all.judgements().at(cell, judge);
    }

    /** One of each kind; each changes something. */
    static Stream<Edit> all() {
        return Stream.of(
                DriverEdits.add(Driver.of(new DriverId("x"), NAME, List.of())),
                DriverEdits.add(NAME, List.of(NAME, NAME)),
                DriverEdits.rename(STUDY, RIVALRY, Language.EN, "Rivals"),
                DriverEdits.describe(STUDY, RIVALRY, Language.JA, "説明"),
                DriverEdits.areas(STUDY, RIVALRY, List.of()),
                DriverEdits.sources(STUDY, RIVALRY, List.of(NAME)),
                DriverEdits.move(STUDY, ENERGY, -2),
                DriverEdits.remove(STUDY, SUPPLY),
                DriverEdits.merge(STUDY, RIVALRY, SUPPLY),
                DriverEdits.split(STUDY, SUPPLY, Set.of(TypicalScenarios.OPEN), NAME),
                StateEdits.add(STUDY, ENERGY, State.named(new StateId("x"), NAME)),
                StateEdits.add(STUDY, ENERGY, NAME),
                StateEdits.rename(STUDY, TypicalScenarios.OPEN, Language.EN, "Free"),
                StateEdits.describe(STUDY, TypicalScenarios.OPEN, Language.EN, "Goods flow."),
                StateEdits.move(STUDY, TypicalScenarios.OPEN, 1),
                StateEdits.moveTo(STUDY, TypicalScenarios.BLOCS, ENERGY),
                StateEdits.remove(STUDY, TypicalScenarios.TENSE),
                BoxEdits.verdict(STUDY, new Pair(TypicalScenarios.CALM, TypicalScenarios.DEAR), Verdict.POSSIBLE),
                BoxEdits.forget(STUDY, new Pair(TypicalScenarios.TENSE, TypicalScenarios.OPEN)),
                BoxEdits.acts(STUDY, LINK),
                BoxEdits.rests(STUDY, LINK),
                BoxEdits.forget(STUDY, new Link(RIVALRY, SUPPLY)),
                BoxEdits.search(search -> search.withMaxInconsistency(1)),
                JudgementEdits.judge(STUDY, BETWEEN_TWO, CHAIR, -2),
                JudgementEdits.judge(STUDY, EMPTY, JudgeId.GROUP, 0),
                JudgementEdits.clear(STUDY, BETWEEN_TWO, CHAIR),
                JudgementEdits.confidence(STUDY, BETWEEN_TWO, CHAIR, Optional.empty()),
                JudgementEdits.turnConfidence(STUDY, OPEN_CHEAP, JudgeId.GROUP),
                JudgementEdits.reason(STUDY, BETWEEN_TWO, CHAIR, "Another."),
                JudgementEdits.judgeRow(STUDY, TypicalScenarios.OPEN, ENERGY, CHAIR, Map.of(TypicalScenarios.CHEAP, 3)),
                JudgementEdits.clearRow(STUDY, TypicalScenarios.TENSE, SUPPLY, JudgeId.GROUP),
                JudgementEdits.clearBlock(STUDY, new Link(RIVALRY, SUPPLY), JudgeId.GROUP),
                JudgementEdits.clearAll(CHAIR),
                JudgementEdits.take(CHAIR, Map.of(EMPTY, Judgement.of(1))),
                JudgementEdits.copy(JudgeId.GROUP, CHAIR),
                JudgementEdits.copy(CHAIR, JudgeId.GROUP));
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
            assertFalse(Messages.in(language).get(edit.name()).contains("{"));
        }
    }

    @Test
    void theNameOfAJudgementDoesNotTellIt() {
        var strong = JudgementEdits.judge(STUDY, EMPTY, CHAIR, 3);
        var weak = JudgementEdits.judge(STUDY, EMPTY, CHAIR, -3);
        assertEquals(strong.name(), weak.name());
        assertEquals(
                "Judgement of E01: “Calm” on “Blocs”", Messages.in(Language.EN).get(strong.name()));
        assertEquals(
                "全体の影響判断：「緩和」→「ブロック化」",
                Messages.in(Language.JA)
                        .get(JudgementEdits.judge(STUDY, EMPTY, JudgeId.GROUP, 3)
                                .name()));
    }

    @Test
    void aScoreConfidenceAndReasonAreGivenEachByItself() {
        var before = said(STUDY.scenarios(), BETWEEN_TWO, CHAIR).orElseThrow();
        var all = after(
                JudgementEdits.judge(STUDY, BETWEEN_TWO, CHAIR, -2),
                JudgementEdits.turnConfidence(STUDY, BETWEEN_TWO, CHAIR),
                JudgementEdits.judge(STUDY, BETWEEN_TWO, CHAIR, 3));
        assertEquals(
                Optional.of(new Judgement(3, Optional.of(Confidence.MEDIUM), before.reason())),
                said(all, BETWEEN_TWO, CHAIR));
        assertEquals(Optional.of(Judgement.of(2)), said(all, BETWEEN_TWO, TypicalScenarios.ENGINEER));
    }

    /** Both keys are pressed before the first is stored: the second looks at what the first left. */
    @Test
    void confidenceOfAJudgementGivenAMomentAgoIsNotLost() {
        var all = after(
                JudgementEdits.judge(STUDY, EMPTY, CHAIR, 1),
                JudgementEdits.turnConfidence(STUDY, EMPTY, CHAIR),
                JudgementEdits.turnConfidence(STUDY, EMPTY, CHAIR),
                JudgementEdits.reason(STUDY, EMPTY, CHAIR, " Because. "));
        assertEquals(
                Optional.of(new Judgement(1, Optional.of(Confidence.MEDIUM), "Because.")), said(all, EMPTY, CHAIR));
    }

    @Test
    void anEmptyCellHasNeitherConfidenceNorReason() {
        assertEquals(
                STUDY.scenarios(),
                after(
                        JudgementEdits.turnConfidence(STUDY, EMPTY, CHAIR),
                        JudgementEdits.reason(STUDY, EMPTY, CHAIR, "Why?"),
                        JudgementEdits.clear(STUDY, EMPTY, CHAIR)));
    }

    @Test
    void aRowAndABlockAreOneEdit() {
        var row = after(JudgementEdits.judgeRow(
                STUDY,
                TypicalScenarios.TENSE,
                SUPPLY,
                JudgeId.GROUP,
                Map.of(TypicalScenarios.OPEN, -2, TypicalScenarios.BLOCS, 1, TypicalScenarios.BROKEN, 1)));
        assertEquals(
                Optional.of(new Judgement(-2, Optional.of(Confidence.HIGH), "")),
                said(row, new Cell(TypicalScenarios.TENSE, TypicalScenarios.OPEN), JudgeId.GROUP));
        assertEquals(Optional.of(Judgement.of(1)), said(row, BETWEEN_TWO, JudgeId.GROUP));
        var block = after(JudgementEdits.clearBlock(STUDY, new Link(RIVALRY, SUPPLY), JudgeId.GROUP));
        assertEquals(
                STUDY.scenarios().judgements().of(JudgeId.GROUP).cells().size() - 3,
                block.judgements().of(JudgeId.GROUP).cells().size());
        assertEquals(2, block.judgements().at(BETWEEN_TWO).size());
    }

    @Test
    void copiedJudgementsFillWhatWasEmptyAndTakenInOnesReplace() {
        var copied = after(JudgementEdits.copy(TypicalScenarios.ENGINEER, CHAIR));
        assertEquals(STUDY.scenarios(), copied);
        var filled = after(JudgementEdits.copy(JudgeId.GROUP, CHAIR));
        assertEquals(said(STUDY.scenarios(), OPEN_CHEAP, JudgeId.GROUP), said(filled, OPEN_CHEAP, CHAIR));
        assertEquals(said(STUDY.scenarios(), BETWEEN_TWO, CHAIR), said(filled, BETWEEN_TWO, CHAIR));
        var taken = after(JudgementEdits.take(CHAIR, Map.of(BETWEEN_TWO, Judgement.of(-1))));
        assertEquals(Optional.of(Judgement.of(-1)), said(taken, BETWEEN_TWO, CHAIR));
    }

    @Test
    void newDriversAndStatesGetIdsOfTheirOwnHoweverFastTheyCome() {
        var edit = DriverEdits.add(NAME, List.of(NAME, Text.EMPTY));
        var all = after(edit, edit, StateEdits.add(STUDY, ENERGY, NAME), StateEdits.add(STUDY, ENERGY, NAME));
        assertEquals(
                List.of("rivalry", "supply", "energy", "d1", "d2"),
                all.drivers().stream().map(each -> each.id().value()).toList());
        assertEquals(
                List.of("cheap", "dear", "s5", "s6", "s1", "s2", "s3", "s4"),
                all.drivers().subList(2, 5).stream()
                        .flatMap(each -> each.states().stream())
                        .map(each -> each.id().value())
                        .toList());
    }

    @Test
    void driversAndStatesMoveAsFarAsThereIsRoom() {
        assertEquals(
                List.of(ENERGY, RIVALRY, SUPPLY),
                after(DriverEdits.move(STUDY, ENERGY, -9)).drivers().stream()
                        .map(Driver::id)
                        .toList());
        assertEquals(
                List.of(TypicalScenarios.BLOCS, TypicalScenarios.BROKEN, TypicalScenarios.OPEN),
                after(StateEdits.move(STUDY, TypicalScenarios.OPEN, Integer.MAX_VALUE))
                        .drivers()
                        .get(1)
                        .states()
                        .stream()
                        .map(State::id)
                        .toList());
    }

    @Test
    void aCriterionTakesItsEffectsWithIt() {
        var left = TechnologyEdits.removeCriterion(STUDY, Criterion.AUTONOMY)
                .change()
                .apply(STUDY);
        assertEquals(2, STUDY.scenarios().chosen().getFirst().effects().size());
        assertEquals(1, left.scenarios().chosen().getFirst().effects().size());
    }
}
