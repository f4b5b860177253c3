package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Sector;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.testkit.InMemoryWorkspace;
import org.senken.testkit.TypicalStudies;

class OpenStudyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private InMemoryWorkspace workspace = new InMemoryWorkspace();

    @BeforeEach
    void fill() throws WorkspaceException {
        workspace = InMemoryWorkspace.with(TypicalStudies.study());
    }

    private OpenStudy open() throws WorkspaceException {
        return new OpenStudy(
                workspace, workspace.load(TypicalStudies.ID), Clock.fixed(NOON, ZoneOffset.UTC), () -> "Operator");
    }

    private static Edit titled(String title) {
        return new Edit(Sentence.of("edit.title", title), study -> study.withTitle(Text.same(title)));
    }

    private static Edit horizon(int year) {
        return new Edit(Sentence.of("edit.horizon", year), study -> study.withHorizon(year));
    }

    private static Edit vote(ExpertCode expert, int score) {
        return new Edit(
                Sentence.of("edit.vote", expert),
                study -> study.withRound(
                        TypicalStudies.OPEN_ROUND,
                        round -> round.withBallot(round.ballotOf(expert).withAnswer(0, Answer.score(score)))));
    }

    private static Edit closed() {
        return new Edit(Sentence.of("edit.close"), study -> study.withRound(TypicalStudies.OPEN_ROUND, Round::closed));
    }

    private static Edit newcomer(String code) {
        return new Edit(Sentence.of("edit.expert.add", code), study -> {
            var experts = new ArrayList<>(study.experts());
            experts.add(Expert.member(new ExpertCode(code), Sector.ACADEMIA));
            return study.withExperts(experts);
        });
    }

    private Study stored() throws WorkspaceException {
        return workspace.load(TypicalStudies.ID).study();
    }

    @Test
    void anEditIsStoredWithItsNameMomentOperatorAndParts() throws WorkspaceException {
        var study = open();
        study.apply(horizon(2040));
        assertEquals(TypicalStudies.study().withHorizon(2040), study.state().study());
        assertEquals(study.state().study(), stored());
        assertEquals(
                new Entry(
                        2,
                        Entry.Kind.EDIT,
                        2,
                        Sentence.of("edit.horizon", 2040),
                        NOON,
                        "Operator",
                        Set.of(new PartKey(PartKey.Kind.HEADING, "study"))),
                study.state().history().getLast());
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() throws WorkspaceException {
        var study = open();
        study.apply(horizon(2035));
        assertEquals(1, study.state().history().size());
    }

    @Test
    void anEditThatWouldBreakTheStudyOrCannotBeStoredChangesNothing() throws WorkspaceException {
        var study = open();
        var before = study.state();
        assertThrows(
                InvalidStudyException.class,
                () -> study.apply(new Edit(Sentence.of("edit.experts"), each -> each.withExperts(List.of()))));
        workspace.failWith(Sentence.of("workspace.disk.full"));
        assertThrows(WorkspaceException.class, () -> study.apply(titled("Lost")));
        assertEquals(before, study.state());
        workspace.recover();
        study.apply(titled("Kept"));
        assertEquals(Text.same("Kept"), stored().title());
    }

    @Test
    void undoAndRedoGoThroughTheEditsInTurn() throws WorkspaceException {
        var study = open();
        study.apply(titled("One"));
        study.apply(horizon(2040));
        study.undo();
        assertEquals(
                Optional.of(Sentence.of("edit.title", "One")), study.state().undoable());
        assertEquals(
                Optional.of(Sentence.of("edit.horizon", 2040)), study.state().redoable());
        study.undo();
        assertEquals(TypicalStudies.study(), study.state().study());
        assertEquals(Optional.empty(), study.state().undoable());
        study.redo();
        study.redo();
        assertEquals(
                TypicalStudies.study().withTitle(Text.same("One")).withHorizon(2040),
                study.state().study());
        assertEquals(Optional.empty(), study.state().redoable());
    }

    @Test
    void aNewEditEndsRedo() throws WorkspaceException {
        var study = open();
        study.apply(titled("One"));
        study.undo();
        study.apply(titled("Two"));
        assertEquals(Optional.empty(), study.state().redoable());
        study.redo();
        assertEquals(Text.same("Two"), study.state().study().title());
    }

    @Test
    void insideABallotUndoReachesOnlyItsOwnEntriesSinceItWasOpened() throws WorkspaceException {
        var study = open();
        study.apply(vote(TypicalStudies.CHAIR, 2));
        study.enterBallot(TypicalStudies.OPEN_ROUND, TypicalStudies.CHAIR);
        assertEquals(Optional.empty(), study.state().undoable());
        study.apply(vote(TypicalStudies.CHAIR, 3));
        study.undo();
        study.undo();
        assertEquals(
                vote(TypicalStudies.CHAIR, 2).change().apply(TypicalStudies.study()),
                study.state().study());
        study.redo();
        assertEquals(
                vote(TypicalStudies.CHAIR, 3).change().apply(TypicalStudies.study()),
                study.state().study());
    }

    @Test
    void anotherExpertsVoteIsOutOfReachInABallot() throws WorkspaceException {
        var study = open();
        study.enterBallot(TypicalStudies.OPEN_ROUND, TypicalStudies.CHAIR);
        study.apply(vote(TypicalStudies.OFFICIAL, 3));
        assertEquals(Optional.empty(), study.state().undoable());
    }

    @Test
    void outsideVotesArePassedOver() throws WorkspaceException {
        var study = open();
        study.apply(titled("One"));
        study.apply(vote(TypicalStudies.CHAIR, 2));
        assertEquals(
                Optional.of(Sentence.of("edit.title", "One")), study.state().undoable());
        study.undo();
        assertEquals(
                vote(TypicalStudies.CHAIR, 2).change().apply(TypicalStudies.study()),
                study.state().study());
    }

    @Test
    void closingIsFinalButOtherEditsAreNot() throws WorkspaceException {
        var study = open();
        study.apply(horizon(2040));
        study.apply(closed());
        study.apply(titled("After"));
        study.undo();
        study.undo();
        assertEquals(
                closed().change().apply(TypicalStudies.study()), study.state().study());
        assertEquals(Optional.empty(), study.state().undoable());
    }

    @Test
    void openingARoundIsNotTakenBackOnceAVoteWasGiven() throws WorkspaceException {
        workspace = InMemoryWorkspace.with(TypicalStudies.withClosedRoundOnly());
        var study = open();
        study.apply(new Edit(
                Sentence.of("edit.round.open"),
                each -> each.withRounds(List.of(
                        TypicalStudies.firstRound(), TypicalStudies.openRound().withBallots(List.of())))));
        assertEquals(Optional.of(Sentence.of("edit.round.open")), study.state().undoable());
        study.apply(vote(TypicalStudies.CHAIR, 5));
        assertEquals(Optional.empty(), study.state().undoable());
    }

    @Test
    void anExpertWhoHasVotedStaysAndSoDoesEveryEarlierEditOfTheList() throws WorkspaceException {
        var study = open();
        study.apply(horizon(2040));
        study.apply(newcomer("E10"));
        study.apply(newcomer("E11"));
        study.apply(vote(new ExpertCode("E11"), 4));
        assertEquals(
                Optional.of(Sentence.of("edit.horizon", 2040)), study.state().undoable());
    }

    @Test
    void aPlainNewcomerIsTakenBack() throws WorkspaceException {
        var study = open();
        study.apply(newcomer("E10"));
        study.undo();
        assertEquals(TypicalStudies.study(), study.state().study());
    }

    @Test
    void undoFollowsFromTheRowsAloneAfterReopening() throws WorkspaceException {
        var first = open();
        first.apply(titled("One"));
        first.apply(titled("Two"));
        first.undo();
        var second = open();
        assertEquals(first.state(), second.state());
        second.undo();
        second.redo();
        second.redo();
        assertEquals(Text.same("Two"), second.state().study().title());
    }
}
