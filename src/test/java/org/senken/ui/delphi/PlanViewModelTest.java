package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OCEAN;
import static org.senken.testkit.TypicalStudies.QUANTUM;
import static org.senken.testkit.TypicalStudies.QUANTUM_SENSING;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.DiscussNext;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.delphi.StabilityRule;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.RoundEdits;
import org.senken.editing.WorkspaceException;
import org.senken.settings.Pin;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;

class PlanViewModelTest {
    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Desk desk;
    private PlanViewModel model;

    @BeforeEach
    void sitDown() throws WorkspaceException {
        sitDownAt(TypicalStudies.withoutRounds());
    }

    private void sitDownAt(Study study) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        model = new PlanViewModel(desk.session, desk.preferences, desk.notices, dialogs, Benches.CLOCK);
    }

    private RoundRules rules() {
        return model.planProperty().get().rules();
    }

    @Test
    void aPlanBeginsWithAllAreasTheUsualCriteriaAndThisYear() {
        var round = model.round();
        assertEquals(List.of(QUANTUM, HYDROGEN, OCEAN), round.questions().subjects());
        assertEquals(9, round.questions().size());
        assertEquals(new Text("Japan", "我が国"), round.viewpoint());
        assertEquals(2026, round.asOf());
    }

    @Test
    void theRoundOpensAsPlannedAndCanBeTakenBackWithThePlanIntact() {
        model.ask(OCEAN, false);
        var planned = model.round();
        model.open();
        assertEquals(List.of(planned), desk.study().rounds());
        desk.session.undo();
        assertEquals(List.of(), desk.study().rounds());
        assertEquals(planned, model.round());
    }

    @Test
    void openingWithoutAPinAsksFirst() {
        dialogs.agrees = false;
        model.open();
        assertEquals(List.of("plan.doubt.title"), dialogs.asked);
        assertEquals(List.of(), desk.study().rounds());
    }

    @Test
    void whereNothingIsDoubtfulNothingIsAsked() {
        desk.preferences.change(settings -> settings.withPin(Pin.hash("2468")));
        model.open();
        assertEquals(List.of(), dialogs.asked);
        assertEquals(1, desk.study().rounds().size());
    }

    @Test
    void anEmptyPlanIsRefused() {
        model.askAll(false);
        model.open();
        assertEquals(Optional.of(Sentence.of("round.refused.empty")), desk.notice());
        assertEquals(List.of(), desk.study().rounds());
    }

    @Test
    void aSecondOpenRoundIsRefused() throws WorkspaceException {
        sitDownAt(TypicalStudies.study());
        model.open();
        assertEquals(Optional.of(Sentence.of("round.refused.open")), desk.notice());
    }

    @Test
    void aRoundThatAsksNobodyIsRefused() throws WorkspaceException {
        sitDownAt(TypicalStudies.withoutRounds()
                .withExperts(TypicalStudies.experts().stream()
                        .map(expert -> expert.withExpertise(QUANTUM, null).withExpertise(OCEAN, null))
                        .toList()));
        model.handOut(Assignment.By.EXPERTISE);
        model.open();
        assertEquals(Optional.of(Sentence.of("plan.refused.nobody")), desk.notice());
    }

    @Test
    void thePlanSaysWhatItMeansForThePanel() {
        assertEquals(Sentence.of("plan.effort", 9, 4, 4), model.check().effort());
        assertEquals(
                List.of(Sentence.of("plan.few.five", new Text("all 3 subjects", "全3件"))),
                model.check().limits());
        model.handOut(Assignment.By.EXPERTISE);
        var check = model.check();
        assertEquals(Sentence.of("plan.effort", 3, 1, 2), check.effort());
        assertEquals(
                List.of(
                        Sentence.of("plan.nobody", new Text("Hydrogen, Ocean technology", "水素、Ocean technology")),
                        Sentence.of("plan.idle", new Text("E02, E03, E04", "E02、E03、E04"))),
                check.asked());
        assertEquals(List.of(Sentence.of("plan.few.three", new Text("Quantum", "量子"))), check.limits());
    }

    @Test
    void theAssignmentIsFrozenWhenTheRoundOpens() {
        model.handOut(Assignment.By.GROUP);
        model.give("A", Set.of(OCEAN));
        model.open();
        var assignment = desk.study().rounds().getFirst().rules().assignment();
        assertEquals(Assignment.By.GROUP, assignment.by());
        assertEquals(Set.of(OCEAN), assignment.subjects().get(CHAIR));
        assertEquals(Set.of("A", "Drafting"), model.groups());
    }

    @Test
    void thePotentialOfTheHorizonIsAskedInTheRoundOnly() {
        model.askPotential(true);
        assertTrue(model.asksPotential());
        model.open();
        assertEquals(
                List.of(
                        new Text("Superiority", "優位性"),
                        new Text("Superiority (potential in 2035)", "優位性（2035年時点の見込み）"),
                        new Text("Indispensability", "不可欠性"),
                        new Text("Indispensability (potential in 2035)", "不可欠性（2035年時点の見込み）"),
                        new Text("Dual-use risk", "デュアルユースリスク")),
                desk.study().rounds().getFirst().criteria().stream()
                        .map(Criterion::name)
                        .toList());
        assertEquals(TypicalStudies.criteria(), desk.study().criteria());
        model.askPotential(false);
        assertFalse(model.asksPotential());
    }

    @Test
    void technologiesStandUnderTheirAreasAndAreTickedWhenTheyAreListedAlone() {
        model.list(Subjects.Kind.TECHNOLOGIES);
        assertEquals(
                List.of(QUANTUM, QUANTUM_SENSING),
                model.rows().stream().map(row -> row.subject().id()).toList());
        assertEquals(
                List.of(false, true),
                model.rows().stream().map(Subjects.Row::asked).toList());
        assertEquals(List.of(QUANTUM_SENSING), model.round().questions().subjects());
        model.list(Subjects.Kind.BOTH);
        assertEquals(List.of(QUANTUM_SENSING), model.round().questions().subjects());
        model.search("水素");
        assertEquals(
                List.of(HYDROGEN),
                model.rows().stream().map(row -> row.subject().id()).toList());
    }

    @Test
    void tickingAllTicksWhatIsListed() {
        model.list(Subjects.Kind.BOTH);
        model.search("sensing");
        model.askAll(true);
        assertEquals(
                Set.of(QUANTUM, HYDROGEN, OCEAN, QUANTUM_SENSING),
                model.planProperty().get().subjects());
        model.askAll(false);
        assertEquals(
                Set.of(QUANTUM, HYDROGEN, OCEAN), model.planProperty().get().subjects());
    }

    @Test
    void rulesAreTypedAsPeopleTypeThem() {
        model.widest("１.5");
        model.changedBelow("20 %");
        model.smallestGroup("5");
        model.plannedRounds("3");
        model.anonymity(Anonymity.SIGNED);
        assertEquals(
                new RoundRules(
                        new ConsensusRule.NarrowSpread(1.5),
                        new StabilityRule(0.2),
                        Anonymity.SIGNED,
                        3,
                        5,
                        Assignment.EVERYBODY),
                rules());
        model.leastShare("75");
        assertEquals(new ConsensusRule.ShareInBand(0.75), rules().consensus());
    }

    @Test
    void aGroupOfTwoIsRefused() {
        model.smallestGroup("2");
        assertEquals(Optional.of(Sentence.of("plan.number.wrong", "2", 3, 99)), desk.notice());
        assertEquals(RoundRules.DEFAULT, rules());
    }

    @Test
    void wordsAreNoYear() {
        model.asOf("next year");
        assertEquals(Optional.of(Sentence.of("round.year.wrong", "next year")), desk.notice());
        model.asOf("２０３０");
        assertEquals(2030, model.planProperty().get().asOf());
    }

    @Test
    void theNextRoundKeepsTheRulesOfTheLast() {
        model.widest("1");
        model.asOf("2025");
        model.open();
        desk.session.apply(RoundEdits.vote(
                1, new ExpertCode("E01"), model.round().questions().get(0), Answer.score(5)));
        desk.session.apply(RoundEdits.close(1));
        assertEquals(new ConsensusRule.NarrowSpread(1), rules().consensus());
        assertEquals(2025, model.planProperty().get().asOf());
        assertEquals(2, model.round().number());
    }

    @Test
    void disputedCellsOfAClosedRoundCanBeTaken() throws WorkspaceException {
        sitDownAt(TypicalStudies.withClosedRoundOnly());
        model.askDisputed(1, "2");
        assertEquals(
                Set.copyOf(DiscussNext.mostDisputed(model.offer().last().orElseThrow(), 2)),
                Set.copyOf(model.round().questions().asList()));
        model.choose(RoundTemplate.TWO_ROUND);
        assertEquals(9, model.round().questions().size());
    }

    @Test
    void oneVoterAloneIsAnAnalyst() throws WorkspaceException {
        sitDownAt(TypicalStudies.withoutRounds()
                .withPanel(TypicalStudies.experts().subList(0, 1), Register.EMPTY));
        assertEquals(RoundTemplate.ANALYST, model.templateProperty().get());
        assertEquals(List.of(Sentence.of("plan.single")), model.check().limits());
        assertEquals(List.of(), model.check().doubts());
    }
}
