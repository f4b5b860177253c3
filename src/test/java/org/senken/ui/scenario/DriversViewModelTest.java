package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.scenario.FuturesRoom.cell;
import static org.senken.ui.scenario.FuturesRoom.driver;
import static org.senken.ui.scenario.FuturesRoom.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

class DriversViewModelTest {
    @TempDir
    private Path folder;

    private FuturesRoom desk;
    private DriversViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = FuturesRoom.in(folder);
        model = desk.room.drivers();
    }

    private List<DriverId> order() {
        return desk.scenarios().drivers().stream().map(Driver::id).toList();
    }

    @Test
    void driversMoveByOneOrToAPlaceAndKeepTheirJudgements() {
        var judged = desk.scenarios().judgements();
        model.move(1);
        assertEquals(driver("controls"), order().getFirst());
        model.moveTo(driver("quantum"), 0);
        assertEquals(driver("quantum"), order().getFirst());
        assertEquals(judged, desk.scenarios().judgements());
    }

    @Test
    void mergingTakesTheStatesAlongAndLosesNothing() {
        var judged = desk.scenarios().judgements();
        model.select(driver("controls"));
        model.merge(driver("six-g"));
        assertEquals(5, order().size());
        assertEquals(4, model.driver().orElseThrow().states().size());
        assertEquals(judged, desk.scenarios().judgements());
    }

    @Test
    void onlyDriversThatFitTogetherCanBeMerged() {
        model.select(driver("decoupling"));
        assertEquals(5, model.mergeable(model.driver().orElseThrow()).size());
        model.merge(driver("talent"));
        // six states now: nothing can be added
        assertEquals(List.of(), model.mergeable(model.driver().orElseThrow()));
        desk.dialogs.line = Optional.of("One more");
        model.addState();
        assertEquals("drivers.states.most", desk.notice());
    }

    @Test
    void tickedStatesAreSplitOffUnderANewName() {
        model.select(driver("talent"));
        desk.dialogs.line = Optional.of("Screening");
        model.split(Set.of(state("screened")));
        assertEquals(7, order().size());
        var split = desk.scenarios().driverOf(state("screened")).orElseThrow();
        assertEquals("Screening", split.name().en());
        assertEquals(Optional.of("drivers.few"), model.trouble(split).map(each -> each.key()));
        assertFalse(desk.scenarios().judgements().at(cell("screened", "split")).isEmpty());
    }

    @Test
    void removingAsksOnlyWhereJudgementsWouldGo() {
        desk.dialogs.agrees = false;
        model.remove();
        assertEquals(6, order().size());
        assertEquals(List.of("drivers.remove.title"), desk.dialogs.asked);
        desk.dialogs.agrees = true;
        model.remove();
        assertEquals(5, order().size());
        assertEquals(driver("controls"), model.selectedProperty().get().orElseThrow());
    }

    @Test
    void aNameIsNeverLostInBothLanguages() {
        assertTrue(model.rename(Language.EN, ""));
        assertFalse(model.rename(Language.JA, " "));
        assertEquals("drivers.name.needed", desk.notice());
        assertEquals("米中デカップリング", model.driver().orElseThrow().name().ja());
    }

    @Test
    void sourcesOfBothLanguagesStandLineByLine() {
        model.sources(Language.EN, "White paper 2025\nInterview");
        model.sources(Language.JA, "白書2025");
        assertEquals(
                List.of(new Text("White paper 2025", "白書2025"), new Text("Interview", "")),
                model.driver().orElseThrow().sources());
        model.sources(Language.EN, "");
        assertEquals(
                List.of(new Text("", "白書2025")), model.driver().orElseThrow().sources());
    }

    @Test
    void areasAreTickedAndUnticked() {
        var chips = new SubjectId("semiconductors");
        model.tick(chips, true);
        assertEquals(List.of(chips), model.driver().orElseThrow().areas());
        model.tick(chips, false);
        assertEquals(List.of(), model.driver().orElseThrow().areas());
    }

    @Test
    void pastedRowsAreAddedInOneStep() {
        desk.dialogs.lines = Optional.of("Energy\tCheap\tDear\n気候\t穏やか\t極端\t激変\n");
        model.paste();
        assertEquals(8, order().size());
        var climate = desk.scenarios().drivers().getLast();
        assertEquals(new Text("", "気候"), climate.name());
        assertEquals(3, climate.states().size());
        desk.desk.session.undo();
        assertEquals(6, order().size());
    }

    @Test
    void aRowThatCannotBeTakenIsNamedAndNothingIsAdded() {
        desk.dialogs.lines = Optional.of("Energy\tCheap\tDear\n\nClimate\tMild");
        model.paste();
        assertEquals("drivers.paste.states", desk.notice());
        assertEquals(
                "3", desk.desk.notice().orElseThrow().arguments().getFirst().en());
        assertEquals(6, order().size());
    }

    @Test
    void theThirtiethDriverIsTheLast() {
        desk.dialogs.lines = Optional.of("Driver\ta\tb\n".repeat(25));
        model.paste();
        assertEquals("drivers.paste.many", desk.notice());
        desk.dialogs.lines = Optional.of("Driver\ta\tb\n".repeat(24));
        model.paste();
        assertEquals(30, order().size());
        desk.dialogs.line = Optional.of("One more");
        model.add();
        assertEquals("drivers.most", desk.notice());
        assertEquals(30, order().size());
    }

    @Test
    void statesMoveWithinTheirDriverAndToAnother() {
        model.moveState(state("split"), 1);
        assertEquals(
                state("selective"),
                model.driver().orElseThrow().states().getFirst().id());
        model.moveStateTo(state("split"), driver("controls"));
        assertEquals(
                driver("controls"),
                desk.scenarios().driverOf(state("split")).orElseThrow().id());
    }
}
