package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.ENGINEER;
import static org.senken.testkit.TypicalStudies.FIRST_ROUND;
import static org.senken.testkit.TypicalStudies.OFFICIAL;
import static org.senken.testkit.TypicalStudies.SCHOLAR;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Addendum.Kind;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.form.FormKey;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;
import org.senken.ui.common.DirectBackground;

class AddendaViewModelTest {
    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Desk desk;
    private FormEntryViewModel forms;
    private AddendaViewModel model;

    @BeforeEach
    void begin() throws WorkspaceException {
        desk = new Desk(TypicalStudies.withClosedRoundOnly(), Language.EN, folder);
        forms = new FormEntryViewModel(desk.session, desk.preferences, desk.notices, dialogs);
        var tools = new SheetsViewModel.Tools(new DirectBackground(), new FileExchange());
        model = new AddendaViewModel(
                desk.session, desk.preferences, desk.notices, dialogs, tools, forms, Benches.CLOCK);
        model.show(FIRST_ROUND);
    }

    private Round round() {
        return desk.study().round(FIRST_ROUND).orElseThrow();
    }

    @Test
    void aBallotIsWithdrawnForGoodWithBeforeAndReason() {
        var before = round().ballotOf(SCHOLAR);
        model.kind(Kind.WITHDRAWN);
        model.expert(SCHOLAR);
        model.reason(" Asked for it. ");
        model.informed(true);
        model.withdraw();
        assertEquals(
                new Addendum(
                        2,
                        Kind.WITHDRAWN,
                        SCHOLAR,
                        Optional.of(before),
                        Optional.empty(),
                        "Asked for it.",
                        true,
                        Benches.CLOCK.instant()),
                round().addenda().getLast());
        assertEquals(before, round().ballotOf(SCHOLAR));
        assertEquals(AddendaViewModel.Draft.EMPTY, model.draftProperty().get());
        model.kind(Kind.TYPING_ERROR);
        assertEquals(List.of(CHAIR, ENGINEER, OFFICIAL), model.experts(round()));
        model.kind(Kind.LATE);
        assertEquals(List.of(SCHOLAR), model.experts(round()));
    }

    @Test
    void aTypingErrorIsTypedAgainFromTheForm() {
        model.kind(Kind.TYPING_ERROR);
        model.expert(CHAIR);
        model.reason("Line 2 was misread.");
        model.type();
        assertTrue(forms.activeProperty().get());
        "111222333\n\n\n"
                .chars()
                .forEach(key -> forms.press(FormKey.of((char) key).orElseThrow()));
        assertFalse(forms.activeProperty().get());
        var after = round().addenda().getLast().after().orElseThrow();
        assertEquals("123123123", after.answers().scoreSigns());
        assertEquals(Origin.form(""), after.origin());
        assertEquals(Optional.of("Strong patents, few firms."), after.reasonAt(0));
    }

    @Test
    void nothingIsAddedWithoutAPersonAReasonAndAWord() {
        model.kind(Kind.WITHDRAWN);
        model.withdraw();
        assertEquals(Optional.of(Sentence.of("addendum.expert.missing")), desk.notice());
        model.expert(SCHOLAR);
        model.reason("x".repeat(Addendum.REASON_LIMIT + 1));
        model.withdraw();
        assertEquals(Optional.of(Sentence.of("addendum.reason.missing", Addendum.REASON_LIMIT)), desk.notice());
        model.reason("Asked for it.");
        dialogs.agrees = false;
        model.withdraw();
        assertEquals(1, round().addenda().size());
    }

    @Test
    void whatCountsIsDecidedForTheWholeStudy() {
        assertEquals(2, model.interestedVotes(round()));
        assertEquals(1, model.informedBallots(round()));
        model.countInterested(false);
        model.countInformed(true);
        assertEquals(new Counting(false, true), desk.study().counting());
    }
}
