package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

class ValueModelViewModelTest {
    @TempDir
    private Path folder;

    private SureRoom desk;
    private ValueModelViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = SureRoom.in(folder);
        model = desk.room.sure().model();
    }

    private ValueModelViewModel.Line risk() {
        return model.line(Criterion.DUAL_USE_RISK).orElseThrow();
    }

    @Test
    void riskIsAFlagUntilSomebodySaysWhyItIsNot() {
        assertEquals(Part.PROTECTION_FLAG, risk().shown());
        model.use(Criterion.DUAL_USE_RISK, Part.LESS_IS_BETTER);
        assertEquals("sure.reason.first", desk.notice());
        assertEquals(Map.of(), desk.model().uses());
        assertTrue(risk().lacksReason());
        assertEquals(Part.LESS_IS_BETTER, risk().shown());
    }

    private void giveTheReason() {
        model.use(Criterion.DUAL_USE_RISK, Part.LESS_IS_BETTER);
        assertTrue(model.reason(Criterion.DUAL_USE_RISK, Language.JA, " 合意による "));
    }

    @Test
    void theReasonStoresTheDirectionInOneStep() {
        giveTheReason();
        assertEquals(
                new CriterionUse(Part.LESS_IS_BETTER, new Text("", "合意による")),
                desk.model().uses().get(Criterion.DUAL_USE_RISK));
        assertEquals(1, desk.edits());
        assertFalse(risk().lacksReason());
    }

    @Test
    void theReasonCannotBeTakenAwayWhileTheFlagCounts() {
        giveTheReason();
        assertFalse(model.reason(Criterion.DUAL_USE_RISK, Language.JA, "  "));
        assertEquals("sure.reason.first", desk.notice());
        assertEquals(1, desk.edits());
    }

    @Test
    void whoThinksBetterOfItLeavesNothingBehind() {
        model.use(Criterion.DUAL_USE_RISK, Part.LESS_IS_BETTER);
        model.use(Criterion.DUAL_USE_RISK, Part.PROTECTION_FLAG);
        assertFalse(risk().lacksReason());
        assertEquals(0, desk.edits());
    }

    @Test
    void anotherCriterionNeedsNoReason() {
        model.use(Criterion.AUTONOMY, Part.MORE_IS_BETTER);
        assertEquals(CriterionUse.of(Part.MORE_IS_BETTER), desk.model().uses().get(Criterion.AUTONOMY));
    }

    @Test
    void theThresholdIsReadAsPeopleTypeIt() {
        assertTrue(model.protectFrom("８"));
        assertEquals(8, desk.model().protectFrom());
        for (var wrong : new String[] {"0", "10", "7.5", "high", ""}) {
            assertFalse(model.protectFrom(wrong), wrong);
            assertEquals("sure.protect.wrong", desk.notice());
        }
        assertEquals(8, desk.model().protectFrom());
        assertEquals(1, desk.edits());
    }

    @Test
    void flaggedItemsAskForAPlanUntilOneIsWritten() {
        var flagged = model.flagged();
        assertFalse(flagged.isEmpty());
        assertTrue(flagged.stream().allMatch(each -> each.risk() >= 7));
        var item = flagged.getFirst().item();
        assertTrue(item.protection().isEmpty());
        model.protection(item.id(), Language.EN, "Access control from the start");
        var after = model.flagged();
        assertEquals(flagged.size(), after.size());
        var planned = after.stream()
                .dropWhile(each -> each.item().protection().isEmpty())
                .map(ValueModelViewModel.Flagged::item)
                .toList();
        assertTrue(planned.stream().noneMatch(each -> each.protection().isEmpty()), "those without a plan come first");
        assertTrue(planned.stream()
                .anyMatch(each ->
                        each.id().equals(item.id()) && each.protection().en().equals("Access control from the start")));
    }

    @Test
    void aHigherThresholdFlagsNoMoreItems() {
        int before = model.flagged().size();
        model.protectFrom("9");
        assertTrue(model.flagged().size() < before);
    }
}
