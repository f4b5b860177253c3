package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.FIRST_ROUND;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OPEN_ROUND;
import static org.senken.testkit.TypicalStudies.QUANTUM_SUPERIORITY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.chart.Figure;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Reasons;
import org.senken.core.delphi.RoundRules;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;

class ResultsViewModelTest {
    @TempDir
    private Path folder;

    private ResultsViewModel reading(Study study, int round) throws WorkspaceException {
        var desk = new Desk(study, Language.EN, folder);
        var background = new DirectBackground();
        var model = new ResultsViewModel(
                desk.session,
                desk.preferences,
                desk.notices,
                background,
                new FigureExport(desk.preferences, desk.notices, new FakeDialogs(), background));
        model.read(study, round);
        desk.session.stateProperty().subscribe(state -> model.read(state.study(), round));
        return model;
    }

    private static RoundReading of(ResultsViewModel model) {
        return model.readingProperty().get().orElseThrow();
    }

    private static CellWords words(ResultsViewModel model, Question question) {
        var reading = of(model);
        return new CellWords(
                model.messages(),
                reading,
                Optional.ofNullable(reading.cells().get(question)).orElseThrow());
    }

    @Test
    void anOpenRoundIsNeverRead() throws WorkspaceException {
        var model = reading(TypicalStudies.study(), OPEN_ROUND);
        assertEquals(Optional.empty(), model.readingProperty().get());
        assertEquals(Optional.empty(), model.chosenProperty().get());
    }

    @Test
    void theFirstCellIsShownAtOnceAndACellStaysChosenWhenTheStudyChanges() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var model = reading(study, FIRST_ROUND);
        assertEquals(Optional.of(QUANTUM_SUPERIORITY), model.chosenProperty().get());
        var other = new Question(HYDROGEN, Criterion.DUAL_USE_RISK);
        model.choose(other);
        model.weigh(ExpertWeights.BY_SECTOR);
        assertEquals(ExpertWeights.BY_SECTOR, of(model).closed().counting().weights());
        assertEquals(Optional.of(other), model.chosenProperty().get());
    }

    @Test
    void nothingIsCountedAgainForAChangeThatTouchesNoVote() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var model = reading(study, FIRST_ROUND);
        var before = of(model);
        model.read(study.withHorizon(2040), FIRST_ROUND);
        assertSame(before, of(model));
        model.read(study.withCounting(study.counting().withInterested(false)), FIRST_ROUND);
        assertFalse(before.equals(of(model)));
    }

    @Test
    void ofFourVotesTheMedianIsGivenAndAgreementIsNotSpokenOf() throws WorkspaceException {
        var words = words(reading(TypicalStudies.withClosedRoundOnly(), FIRST_ROUND), QUANTUM_SUPERIORITY);
        assertEquals("7", words.median());
        assertEquals("Group median, n = 4", words.caption());
        assertEquals(Optional.of("Middle half 6.75–7.25"), words.middle());
        assertEquals("4 votes · 0 no opinion · 0 not applicable · 0 not answered", words.counts());
        assertEquals("Too few votes: nothing is said of agreement below 5.", words.agreement());
        assertEquals("Asked for the first time: nothing to compare with.", words.stability());
        assertEquals(Optional.of("Leaving out any one vote: still 7"), words.withoutOne());
        var sectors = words.reading().bySector(QUANTUM_SUPERIORITY);
        assertEquals(List.of(), List.copyOf(sectors.shown().keySet()));
        assertTrue(
                words.suppressed(sectors, words.messages()::get).orElseThrow().contains("academia"));
    }

    @Test
    void ofTwoVotesNoStatisticPretends() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var few = study.withRound(
                FIRST_ROUND,
                round ->
                        round.withAddenda(List.of()).withBallots(round.ballots().subList(0, 2)));
        var words = words(reading(few, FIRST_ROUND), QUANTUM_SUPERIORITY);
        assertEquals("–", words.median());
        assertEquals("Only 2 votes: no statistic below three", words.caption());
        assertEquals(Optional.empty(), words.middle());
        assertEquals("Too few votes to look for camps.", words.dissent());
    }

    @Test
    void onePersonIsNoGroup() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var alone = study.withRound(
                FIRST_ROUND,
                round ->
                        round.withAddenda(List.of()).withBallots(round.ballots().subList(0, 1)));
        var model = reading(alone, FIRST_ROUND);
        var words = words(model, QUANTUM_SUPERIORITY);
        assertEquals("7", words.median());
        assertEquals("Analyst’s assessment (n = 1)", words.caption());
        assertEquals("One person’s assessment: agreement does not apply.", words.agreement());
        assertEquals("One person’s assessment: there is no group to differ.", words.dissent());
        assertEquals(
                new Reasons(List.of(), List.of("Strong patents, few firms."), List.of()),
                CellReasons.of(of(model), QUANTUM_SUPERIORITY, model.messages()));
    }

    @Test
    void codesStandBesideReasonsOnlyWhereTheRoundWasSigned() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var coded = of(reading(study, FIRST_ROUND));
        var messages = Messages.in(Language.EN);
        assertEquals(
                List.of("Strong patents, few firms."),
                CellReasons.of(coded, QUANTUM_SUPERIORITY, messages).within());
        var signed = of(reading(
                study.withRound(
                        FIRST_ROUND, round -> round.withRules(RoundRules.DEFAULT.withAnonymity(Anonymity.SIGNED))),
                FIRST_ROUND));
        assertEquals(
                List.of("E01: Strong patents, few firms."),
                CellReasons.of(signed, QUANTUM_SUPERIORITY, messages).within());
    }

    @Test
    void theDisputedCellsOfTheSampleComeFirstAndCanBeListedAlone() throws WorkspaceException {
        var sample = Benches.sample();
        var last = sample.closedRounds().getLast().round().number();
        var model = reading(sample, last);
        var reading = of(model);
        var order = reading.discuss();
        assertTrue(reading.isDisputed(order.getFirst()), "the most pressing cell is disputed");
        for (int i = 1; i < order.size(); i++) {
            assertTrue(order.get(i - 1).figures().disagreementIndex()
                    >= order.get(i).figures().disagreementIndex());
        }
        model.turnTo(ResultsViewModel.Page.DISCUSS);
        assertEquals(
                Optional.of(order.getFirst().question()), model.chosenProperty().get());
        var all = model.lines(reading);
        model.list(ResultsViewModel.Filter.DISPUTED);
        var disputed = model.lines(reading);
        assertTrue(!disputed.isEmpty() && disputed.size() < all.size());
        model.jumpTo(order.getLast().question());
        assertEquals(
                Optional.of(order.getLast().question()), model.chosenProperty().get());
        assertEquals(all, model.lines(reading));
    }

    @Test
    void weightsAreSaidInTheBasisAndReachTheMedianAndNotTheBadge() throws WorkspaceException {
        var sample = Benches.sample();
        var round = sample.closedRounds().getLast().round().number();
        var plain = of(reading(sample, round));
        var weighed =
                of(reading(sample.withCounting(sample.counting().withWeights(ExpertWeights.BY_EXPERTISE)), round));
        assertEquals(
                "basis.weights.expertise", weighed.basis().sentences().getLast().key());
        var equal = plain.statistics().cells();
        var weighted = weighed.statistics().cells();
        assertNotEquals(medians(equal), medians(weighted));
        assertEquals(
                equal.stream().map(plain::badge).toList(),
                weighted.stream().map(weighed::badge).toList());
    }

    private static List<Double> medians(List<CellStatistics> cells) {
        return cells.stream().map(cell -> cell.figures().median()).toList();
    }

    @Test
    void aChartIsDrawnOrItIsSaidWhyNot() throws WorkspaceException {
        var study = TypicalStudies.withClosedRoundOnly();
        var model = reading(study, FIRST_ROUND);
        var charts = model.charts();
        charts.draw(study, FIRST_ROUND);
        assertEquals(
                Optional.of("distribution"),
                charts.pictureProperty()
                        .get()
                        .flatMap(ChartsViewModel.Picture::figure)
                        .map(Figure::kind));
        charts.ask(Optional.of(Criterion.INDISPENSABILITY));
        charts.ask(ChartKind.MOVEMENT);
        assertEquals(
                Optional.of(Criterion.INDISPENSABILITY),
                charts.wishProperty().get().criterion());
        charts.draw(study, FIRST_ROUND);
        var drawn = charts.pictureProperty().get().orElseThrow();
        assertEquals(Optional.empty(), drawn.figure());
        assertTrue(drawn.obstacle().isPresent());
        charts.ask(ChartKind.HEATMAP);
        assertEquals(Optional.empty(), charts.wishProperty().get().criterion());
    }
}
