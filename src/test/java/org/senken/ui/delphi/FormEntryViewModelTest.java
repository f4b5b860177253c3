package org.senken.ui.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.OFFICIAL;
import static org.senken.testkit.TypicalStudies.OPEN_ROUND;
import static org.senken.testkit.TypicalStudies.SCHOLAR;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.form.FormKey;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;

class FormEntryViewModelTest {
    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Desk desk;
    private FormEntryViewModel model;

    @BeforeEach
    void begin() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
        model = new FormEntryViewModel(desk.session, desk.preferences, desk.notices, dialogs);
        desk.preferences.change(settings -> settings.withOperator("Mori"));
        model.open();
    }

    /** Presses keys; # is Enter and < is backspace. */
    private void press(String keys) {
        keys.replace('#', '\n')
                .replace('<', '\b')
                .chars()
                .forEach(key -> model.press(FormKey.of((char) key).orElseThrow()));
    }

    private Ballot ballot(ExpertCode expert) {
        return desk.study().round(OPEN_ROUND).orElseThrow().ballotOf(expert);
    }

    @Test
    void aFormIsStoredAsHandedInOnceItHasBeenReadBack() {
        press("1#70");
        press("8/");
        assertEquals("....", ballot(CHAIR).answers().scoreSigns(), "stored before it was read back");
        press("##");
        assertEquals("78-n", ballot(CHAIR).answers().scoreSigns());
        assertTrue(ballot(CHAIR).handedIn());
        assertEquals(Origin.form("Mori"), ballot(CHAIR).origin());
        var screen = assertInstanceOf(
                FormScreen.Picking.class, model.screenProperty().get());
        assertEquals(Optional.of(CHAIR), screen.stored());
    }

    @Test
    void theHistorySaysWhoseFormItWasAndNoValue() {
        press("1#7086##");
        var last = desk.session.stateProperty().get().history().getLast();
        assertEquals(Sentence.of("edit.ballots", OPEN_ROUND, "E01"), last.name());
    }

    @Test
    void twoEntriesAreComparedAndEachDifferenceIsSettled() {
        model.typeTwice(true);
        press("1#7086##");
        assertFalse(ballot(CHAIR).handedIn(), "stored after the first entry");
        press("7586##");
        var settling = assertInstanceOf(
                FormScreen.Settling.class, model.screenProperty().get());
        assertEquals(1, settling.comparison().differences().size());
        press("#");
        assertTrue(model.wrongKeyProperty().get(), "Enter was taken although a difference is open");
        press("2#");
        assertEquals("7856", ballot(CHAIR).answers().scoreSigns());
    }

    @Test
    void twoEqualEntriesAreStoredAtOnce() {
        model.typeTwice(true);
        press("1#7086##7086##");
        assertEquals("78-6", ballot(CHAIR).answers().scoreSigns());
    }

    @Test
    void aBallotThatIsThereIsReplacedOnlyAfterEnter() {
        var before = ballot(SCHOLAR);
        press("3#");
        assertEquals(new FormScreen.Present(SCHOLAR), model.screenProperty().get());
        press("<");
        assertInstanceOf(FormScreen.Picking.class, model.screenProperty().get());
        press("3##1111");
        assertEquals(before, ballot(SCHOLAR));
        press("##");
        assertEquals("1111", ballot(SCHOLAR).answers().scoreSigns());
    }

    @Test
    void aNumberNobodyHasIsRefused() {
        press("9#");
        assertTrue(model.wrongKeyProperty().get());
        press("<4#");
        assertFalse(model.wrongKeyProperty().get());
        var typing =
                assertInstanceOf(FormScreen.Typing.class, model.screenProperty().get());
        assertEquals(OFFICIAL, typing.expert());
    }

    @Test
    void leavingAnUnfinishedFormIsAskedAboutAndStoresNothing() {
        var before = desk.study();
        press("1#70");
        dialogs.agrees = false;
        model.leave();
        assertTrue(model.activeProperty().get());
        dialogs.agrees = true;
        model.leave();
        assertFalse(model.activeProperty().get());
        assertEquals(before, desk.study());
    }

    @Test
    void theFormOfAProxyIsMarked() throws WorkspaceException {
        var experts = TypicalStudies.experts().stream()
                .map(each -> each.code().equals(OFFICIAL) ? each.withRole(Role.PROXY) : each)
                .toList();
        desk = new Desk(TypicalStudies.study().withExperts(experts), Language.EN, folder);
        model = new FormEntryViewModel(desk.session, desk.preferences, desk.notices, dialogs);
        model.open();
        press("4#7777##");
        assertEquals(Origin.form("").withProxy(true), ballot(OFFICIAL).origin());
    }
}
