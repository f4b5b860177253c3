package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.ENGINEER;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OPEN_ROUND;
import static org.senken.testkit.TypicalStudies.QUANTUM;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.Vote;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.editing.WorkspaceException;
import org.senken.settings.Pin;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;
import org.senken.ui.common.Dialogs;

class BallotViewModelTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private final FakeDialogs dialogs = new FakeDialogs();

    @BeforeEach
    void sitDown() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
    }

    private BallotViewModel opened(Study study, ExpertCode expert) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        var model = new BallotViewModel(desk.session, desk.preferences, desk.notices, dialogs);
        model.open(OPEN_ROUND, expert);
        model.begin();
        return model;
    }

    /** The chair is asked about these subjects only, the others about everything. */
    private static Study asked(SubjectId... subjects) {
        var assignment = new Assignment(Assignment.By.GROUP, Map.of(CHAIR, Set.of(subjects)));
        return TypicalStudies.study()
                .withRound(OPEN_ROUND, round -> round.withRules(RoundRules.DEFAULT.withAssignment(assignment)));
    }

    private static Study with(Role role) {
        var study = TypicalStudies.study();
        return study.withExperts(study.experts().stream()
                .map(expert -> expert.code().equals(CHAIR) ? expert.withRole(role) : expert)
                .toList());
    }

    /** The chair is the only one left with a ballot. */
    private static Study alone() {
        var study = TypicalStudies.study();
        return study.withExperts(study.experts().stream()
                .map(expert -> expert.code().equals(CHAIR) ? expert : expert.withRole(Role.OBSERVER))
                .toList());
    }

    private Ballot ballot(ExpertCode expert) {
        return desk.study().round(OPEN_ROUND).orElseThrow().ballotOf(expert);
    }

    private static List<SubjectId> subjects(BallotViewModel model) {
        return model.rowsProperty().getValue().stream()
                .map(row -> row.question().subject())
                .toList();
    }

    @Test
    void onlyQuestionsTheExpertIsAskedAreOnTheBallotAndCounted() throws WorkspaceException {
        var model = opened(asked(HYDROGEN), CHAIR);
        assertEquals(List.of(HYDROGEN), subjects(model));
        assertEquals(
                new BallotViewModel.Progress(0, 2), model.progressProperty().getValue());
        model.answer(Answer.score(4));
        assertEquals(
                new BallotViewModel.Progress(1, 2), model.progressProperty().getValue());
        model.down();
        assertEquals(Criterion.INDISPENSABILITY, model.current().id());
        assertEquals(List.of(HYDROGEN), subjects(model));
    }

    @Test
    void gapsBecomeNoOpinionOnlyWhereTheExpertWasAsked() throws WorkspaceException {
        var model = opened(asked(HYDROGEN), CHAIR);
        model.answer(Answer.score(4));
        dialogs.gaps = Optional.of(Dialogs.Gaps.NO_OPINION);
        model.handIn();
        assertEquals(List.of("gaps 1"), dialogs.asked);
        assertEquals("..4-", ballot(CHAIR).answers().scoreSigns());
        assertTrue(ballot(CHAIR).handedIn());
    }

    @Test
    void goingBackFromTheGapsLeavesTheBallotOpen() throws WorkspaceException {
        var model = opened(TypicalStudies.study(), CHAIR);
        dialogs.gaps = Optional.empty();
        model.handIn();
        assertEquals(List.of("gaps 4"), dialogs.asked);
        assertTrue(model.activeProperty().get());
        assertFalse(ballot(CHAIR).handedIn());
    }

    @Test
    void anExpertWhoIsAskedNothingHasNoBallot() {
        var study = asked();
        var round = study.round(OPEN_ROUND).orElseThrow();
        assertEquals(List.of(ENGINEER, TypicalStudies.OFFICIAL), Standing.missing(study, round));
        assertEquals(3, Standing.voters(study, round).count());
    }

    @Test
    void aCriterionWithoutQuestionsForTheExpertIsNotShown() throws WorkspaceException {
        var model = opened(TypicalStudies.study(), CHAIR);
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY),
                model.criteria().stream().map(Criterion::id).toList());
        var round = TypicalStudies.openRound();
        var fewer = TypicalStudies.study()
                .withRounds(List.of(
                        TypicalStudies.firstRound(),
                        new Round(
                                OPEN_ROUND,
                                round.viewpoint(),
                                round.asOf(),
                                round.criteria(),
                                new QuestionList(List.of(TypicalStudies.QUANTUM_SUPERIORITY)),
                                round.state(),
                                List.of())));
        assertEquals(
                List.of(Criterion.SUPERIORITY),
                opened(fewer, CHAIR).criteria().stream().map(Criterion::id).toList());
    }

    @Test
    void theNewVoteStartsEmptyAndTheLastOneIsKeptOnRequest() throws WorkspaceException {
        var model = opened(TypicalStudies.study(), CHAIR);
        var row = model.currentRow().orElseThrow();
        assertEquals(Answer.NOT_ANSWERED, row.answer());
        assertEquals(
                Optional.of(Answer.score(7)), row.last().flatMap(Feedback::own).map(Vote::answer));
        model.answer(Answer.score(2));
        model.turnConfidence();
        assertEquals(BallotRow.Welcome.CHANGED, model.currentRow().orElseThrow().welcome());
        model.keep();
        var kept = model.currentRow().orElseThrow();
        assertEquals(Answer.score(7), kept.answer());
        assertEquals(Optional.of(Confidence.HIGH), kept.confidence());
        assertEquals(BallotRow.Welcome.AS_EVER, kept.welcome());
    }

    @Test
    void aProxyHasNothingToKeepAndIsMarked() throws WorkspaceException {
        var model = opened(with(Role.PROXY), CHAIR);
        model.keep();
        assertEquals(Answer.NOT_ANSWERED, model.currentRow().orElseThrow().answer());
        assertEquals("ballot.keep.none", desk.notice().orElseThrow().key());
        model.answer(Answer.score(6));
        assertEquals(Origin.KIOSK.withProxy(true), ballot(CHAIR).origin());
    }

    @Test
    void anAnalystAloneVotesAtTheirDeskWithoutLockAndPin() throws WorkspaceException {
        var model = opened(alone(), CHAIR);
        desk.preferences.change(settings -> settings.withPin(Pin.hash("2468")));
        assertFalse(model.isSecret());
        model.answer(Answer.score(6));
        assertEquals(Origin.of(Origin.Way.DESK), ballot(CHAIR).origin());
        model.leave();
        assertFalse(model.activeProperty().get());
        assertEquals(List.of(), dialogs.asked);
    }

    @Test
    void amongOthersTheBallotIsSecretAndAsksForThePin() throws WorkspaceException {
        var model = opened(TypicalStudies.study(), CHAIR);
        desk.preferences.change(settings -> settings.withPin(Pin.hash("2468")));
        assertTrue(model.isSecret());
        model.answer(Answer.score(6));
        assertEquals(Origin.KIOSK, ballot(CHAIR).origin());
        model.leave();
        assertTrue(model.activeProperty().get());
        assertEquals(List.of("pin"), dialogs.asked);
    }

    @Test
    void theFeedbackOfARowIsTheSameObjectAfterEachKey() throws WorkspaceException {
        var model = opened(TypicalStudies.study(), CHAIR);
        var before = model.currentRow().flatMap(BallotRow::last).orElseThrow();
        model.answer(Answer.score(6));
        assertSame(before, model.currentRow().flatMap(BallotRow::last).orElseThrow());
        assertEquals(List.of(QUANTUM, HYDROGEN), subjects(model));
    }
}
