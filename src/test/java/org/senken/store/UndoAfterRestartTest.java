package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.titled;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class UndoAfterRestartTest {
    @TempDir
    Path folder;

    private static Edit vote(int score) {
        return new Edit(
                Sentence.of("edit.vote", TypicalStudies.CHAIR),
                study -> study.withRound(
                        TypicalStudies.OPEN_ROUND,
                        round -> round.withBallot(
                                round.ballotOf(TypicalStudies.CHAIR).withAnswer(0, Answer.score(score)))));
    }

    private static Edit close() {
        return new Edit(Sentence.of("edit.close"), study -> study.withRound(TypicalStudies.OPEN_ROUND, Round::closed));
    }

    private static Edit renamed(String name) {
        return new Edit(
                Sentence.of("edit.expert.name", TypicalStudies.CHAIR),
                study -> study.withRegister(study.register().with(TypicalStudies.CHAIR, name)));
    }

    @Test
    void everyEditIsTakenBackAndMadeAgainAcrossRestarts() throws WorkspaceException {
        var file = folder.resolve("w");
        Study edited;
        try (var workspace = withTypicalStudy(file)) {
            var study = openStudy(workspace);
            study.apply(titled("First"));
            study.apply(renamed("Sato Natsuko"));
            study.apply(titled("Second"));
            edited = study.state().study();
        }
        for (int i = 0; i < 3; i++) {
            try (var workspace = open(file)) {
                openStudy(workspace).undo();
            }
        }
        try (var workspace = open(file)) {
            var study = openStudy(workspace);
            assertEquals(TypicalStudies.study(), study.state().study());
            assertEquals(Optional.empty(), study.state().undoable());
            study.redo();
            study.redo();
        }
        try (var workspace = open(file)) {
            var study = openStudy(workspace);
            study.redo();
            assertEquals(edited, study.state().study());
            assertEquals(edited, stored(workspace));
            assertEquals(Optional.empty(), study.state().redoable());
            assertEquals(10, study.state().history().size());
        }
    }

    @Test
    void theRowAStudyBeganWithCannotBeTakenBack() throws WorkspaceException {
        try (var workspace = withTypicalStudy(folder.resolve("w"))) {
            var study = openStudy(workspace);
            assertEquals(Optional.empty(), study.state().undoable());
            study.undo();
            assertEquals(TypicalStudies.study(), stored(workspace));
        }
    }

    @Test
    void afterARestartVotesAreTakenBackNeitherFromOutsideNorFromInsideTheirBallot() throws WorkspaceException {
        var file = folder.resolve("w");
        try (var workspace = withTypicalStudy(file)) {
            var study = openStudy(workspace);
            study.apply(titled("Before"));
            study.enterBallot(TypicalStudies.OPEN_ROUND, TypicalStudies.CHAIR);
            study.apply(vote(3));
            study.apply(vote(4));
            study.undo();
            assertEquals(
                    Optional.of(Sentence.of("edit.vote", TypicalStudies.CHAIR)),
                    study.state().undoable());
        }
        try (var workspace = open(file)) {
            var study = openStudy(workspace);
            assertEquals(Optional.of(Sentence.of("edit.title")), study.state().undoable());
            assertEquals(Optional.empty(), study.state().redoable());
            study.enterBallot(TypicalStudies.OPEN_ROUND, TypicalStudies.CHAIR);
            assertEquals(Optional.empty(), study.state().undoable());
            study.leaveBallot();
            study.undo();
            var expected = vote(3).change().apply(TypicalStudies.study());
            assertEquals(expected, study.state().study());
        }
    }

    @Test
    void nothingThatTouchesAClosedRoundIsTakenBackButOtherEditsAre() throws WorkspaceException {
        var file = folder.resolve("w");
        try (var workspace = open(file)) {
            workspace.add(TypicalStudies.withClosedRoundOnly(), CREATED, NOON, "Operator");
            var study = openStudy(workspace);
            study.apply(titled("Before"));
            study.apply(new Edit(
                    Sentence.of("edit.open"),
                    each -> each.withRounds(TypicalStudies.study().rounds())));
            study.apply(close());
            study.apply(titled("After"));
        }
        try (var workspace = open(file)) {
            var study = openStudy(workspace);
            study.undo();
            assertEquals(Text.same("Before"), study.state().study().title());
            study.undo();
            assertEquals(Optional.empty(), study.state().undoable());
            var expected = close().change().apply(TypicalStudies.study());
            assertEquals(expected, study.state().study());
            assertEquals(expected, stored(workspace));
        }
    }
}
