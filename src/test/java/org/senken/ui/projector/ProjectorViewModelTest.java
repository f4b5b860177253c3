package org.senken.ui.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.technology.Language;
import org.senken.editing.RoundEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Desk;
import org.senken.testkit.TypicalStudies;

class ProjectorViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Desk desk;
    private ProjectorViewModel model;

    @BeforeEach
    void sitDown() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
        model = new ProjectorViewModel(desk.session, desk.preferences, CLOCK);
    }

    @Test
    void aVoteOfTheOpenRoundChangesNothingTheRoomSees() {
        var map = model.map();
        var medians = model.medians();
        assertEquals(1, medians.orElseThrow().round());
        desk.session.apply(RoundEdits.vote(
                TypicalStudies.OPEN_ROUND, TypicalStudies.CHAIR, TypicalStudies.QUANTUM_SUPERIORITY, Answer.score(1)));
        assertEquals(map, model.map());
        assertEquals(medians, model.medians());
    }

    @Test
    void ballotsAreCountedWithoutCodes() {
        assertEquals(Optional.of(new ProjectorViewModel.BallotCount(TypicalStudies.OPEN_ROUND, 1, 4)), model.ballots());
    }

    @Test
    void theTitleHidesThePageUntilItIsShownAgain() {
        model.show(new Page.Medians());
        model.turnBlank();
        assertEquals(new Page.Title(), model.shown());
        model.turnBlank();
        assertEquals(new Page.Medians(), model.shown());
    }
}
