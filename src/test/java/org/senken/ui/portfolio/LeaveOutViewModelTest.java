package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.technology.Language;
import org.senken.editing.RulesEdits;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.testkit.Benches;

class LeaveOutViewModelTest {
    @TempDir
    private Path folder;

    @Test
    void everyItemSaysHowFarItMovesAndNoCodeStandsAnywhere() throws WorkspaceException {
        var room = CompareRoom.in(folder);
        var model = room.model.people();
        assertTrue(model.sought().found().isEmpty(), "only when it is asked for");
        model.look();
        var found = model.sought().found().orElseThrow();
        assertEquals(16, found.best().people());
        assertTrue(
                found.model().stream().anyMatch(each -> each.key().equals("model.weights.bounds")),
                "it says which model it rests on");
        var rows = LeaveOutRow.all(found, Messages.in(Language.EN));
        assertEquals(room.portfolio().items().size(), rows.size());
        for (var row : rows) {
            assertTrue(row.best().matches("(yes; still|no; enters) in \\d+ of 16 cases"), row.best());
            assertTrue(row.rank().matches("\\d+( \\(from \\d+ to \\d+\\))?"), row.rank());
            assertTrue(
                    row.core().matches("(core|exterior): \\d+ of \\d+|borderline: \\d+( to \\d+)? of \\d+"),
                    row.core());
        }
        var shown = rows.toString()
                + found.best().sentences(found.naming())
                + found.core().sentences();
        room.desk
                .study()
                .experts()
                .forEach(each -> assertFalse(shown.contains(each.code().value()), shown));
    }

    @Test
    void aChangedBudgetMakesItOutOfDateAndADraftDoesNot() throws WorkspaceException {
        var room = CompareRoom.in(folder);
        var model = room.model.people();
        model.look();
        room.model.drafts().add(CompareViewModel.Side.ONE);
        assertFalse(model.isOutdated());
        room.room.apply(RulesEdits.budget(2 * CompareRoom.BUDGET));
        assertTrue(model.isOutdated());
        model.look();
        assertFalse(model.isOutdated());
    }

    @Test
    void fewPeopleOrNoVotesAreRefusedWithASentence() throws WorkspaceException {
        var alone = CompareRoom.with(
                Benches.alone(new ExpertCode("E07"))
                        .withPortfolio(CompareRoom.study().portfolio()),
                folder);
        alone.model.people().look();
        assertEquals("people.few", alone.notice());
        var none = CompareRoom.with(Benches.firstRound(), folder);
        assertEquals(
                List.of("people.no-votes"),
                none.model.people().obstacles().stream().map(each -> each.key()).toList());
    }
}
