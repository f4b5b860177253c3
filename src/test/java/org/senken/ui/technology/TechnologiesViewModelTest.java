package org.senken.ui.technology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OCEAN;
import static org.senken.testkit.TypicalStudies.QUANTUM;
import static org.senken.testkit.TypicalStudies.QUANTUM_SENSING;
import static org.senken.testkit.TypicalStudies.SEABED_ROBOTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Language;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.StudyEdits;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;

class TechnologiesViewModelTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
    }

    private TechnologiesViewModel typical(String answer) throws WorkspaceException {
        return model(TypicalStudies.study(), Language.EN, answer);
    }

    private TechnologiesViewModel model(Study study, Language language, String answer) throws WorkspaceException {
        desk = new Desk(study, language, folder);
        return new TechnologiesViewModel(desk.session, desk.preferences, desk.notices, FakeDialogs.answering(answer));
    }

    @Test
    void areasStandInOrderWithTheirTechnologiesAndHideRetiredOnes() throws WorkspaceException {
        var model = typical("");
        assertEquals(List.of("quantum: quantum-sensing", "hydrogen:", "ocean:"), lines(model));
        model.showRetiredProperty().set(true);
        assertEquals(
                List.of("quantum: quantum-sensing →seabed-robots", "hydrogen:", "ocean: seabed-robots"), lines(model));
    }

    @Test
    void aRetiredAreaStaysWhileItHoldsTechnologiesInUse() throws WorkspaceException {
        var model = typical("");
        model.retire(QUANTUM, true);
        model.retire(HYDROGEN, true);
        assertEquals(List.of("quantum: quantum-sensing", "ocean:"), lines(model));
    }

    @Test
    void aFoundTechnologyKeepsItsAreaVisibleAndOpen() throws WorkspaceException {
        var model = typical("");
        model.filterProperty().set("センシング");
        assertEquals(List.of("quantum: quantum-sensing"), lines(model));
        assertTrue(model.outlineProperty().get().branches().getFirst().open());
    }

    @Test
    void anAreaFoundByItsNameShowsWhatIsBelowItWithoutOpeningIt() throws WorkspaceException {
        var model = typical("");
        model.filterProperty().set("量子情報");
        assertEquals(List.of("quantum: quantum-sensing"), lines(model));
        assertFalse(model.outlineProperty().get().branches().getFirst().open());
    }

    @Test
    void widthAndCapitalsDoNotMatterAndEveryWordMustBeFound() throws WorkspaceException {
        var model = model(new ShippedFiles().sample(), Language.JA, "");
        model.filterProperty().set("ＡＵＶ　PERFORMANCE");
        assertEquals(List.of("robotics: →K1-M2", "maritime: K1-M2"), lines(model));
        model.filterProperty().set("ﾛﾎﾞｯﾄ工学");
        assertTrue(lines(model).getFirst().startsWith("robotics:"));
        model.filterProperty().set("k2-b3");
        assertEquals(List.of("medical-public-health: →K2-B3", "bci: K2-B3"), lines(model));
    }

    @Test
    void theSampleIsCounted() throws WorkspaceException {
        var model = model(new ShippedFiles().sample(), Language.EN, "");
        assertEquals(
                "20 areas · 51 technologies · 29 names to confirm · list version 2022-09",
                CatalogueCounts.words(model.messages(), model.outlineProperty().get()));
    }

    @Test
    void aNewAreaGetsAnIdFromItsNameAndIsSelected() throws WorkspaceException {
        var model = typical("Fusion: energy & plasma");
        model.filterProperty().set("ocean");
        model.addArea();
        var id = new SubjectId("fusion-energy-plasma");
        assertEquals(
                Optional.of(Area.own(id, new Text("Fusion: energy & plasma", ""))),
                desk.study().catalogue().area(id));
        assertEquals(Optional.of(Place.of(id)), model.selectedProperty().get());
        assertEquals("", model.filterProperty().get());
        assertEquals(List.of(true, false), List.of(model.takeFresh(id), model.takeFresh(id)));
    }

    @Test
    void aJapaneseNameGivesANumberedIdAndATakenOneASuffix() throws WorkspaceException {
        model(TypicalStudies.study(), Language.JA, "核融合").addArea();
        assertEquals(
                new Text("", "核融合"),
                desk.study()
                        .catalogue()
                        .area(new SubjectId("area-4"))
                        .orElseThrow()
                        .name());
        typical("Quantum").addArea();
        assertTrue(desk.study().catalogue().area(new SubjectId("quantum-2")).isPresent());
    }

    @Test
    void aNewTechnologyStandsUnderTheSelectedArea() throws WorkspaceException {
        var model = typical("Electrolysis");
        model.select(Place.of(HYDROGEN));
        model.addTechnology();
        var id = new SubjectId("electrolysis");
        assertEquals(
                Optional.of(Technology.own(id, new Text("Electrolysis", ""), HYDROGEN)),
                desk.study().catalogue().technology(id));
        assertEquals(
                Optional.of(new Place(HYDROGEN, id)), model.selectedProperty().get());
        assertTrue(model.isExpanded(HYDROGEN));
    }

    @Test
    void anEntryKeepsANameInOneLanguageAtLeast() throws WorkspaceException {
        var model = typical("");
        assertFalse(model.rename(OCEAN, Language.EN, " "));
        assertEquals(Optional.of(Sentence.of("technologies.name.needed")), desk.notice());
        assertTrue(model.rename(OCEAN, Language.JA, "海洋"));
        assertTrue(model.rename(OCEAN, Language.EN, ""));
        assertEquals(
                new Text("", "海洋"),
                desk.study().catalogue().area(OCEAN).orElseThrow().name());
    }

    @Test
    void anAreaCanBeDescribedConfirmedAndMoved() throws WorkspaceException {
        var model = typical("");
        model.shorten(OCEAN, Language.EN, "Ocean");
        model.define(OCEAN, Language.EN, "The sea.");
        model.confirm(OCEAN, true);
        model.move(OCEAN, -1);
        var area = desk.study().catalogue().area(OCEAN).orElseThrow();
        assertEquals(
                List.of("Ocean", "The sea.", NameStatus.VERIFIED, 2),
                List.of(
                        area.shortName().en(),
                        area.definition().en(),
                        area.nameStatus(),
                        desk.study().catalogue().numberOf(OCEAN)));
    }

    @Test
    void aMovedTechnologyStaysSelectedAtItsNewPlace() throws WorkspaceException {
        var model = typical("");
        model.moveTo(QUANTUM_SENSING, HYDROGEN);
        assertEquals(List.of("quantum:", "hydrogen: quantum-sensing", "ocean:"), lines(model));
        assertEquals(
                Optional.of(new Place(HYDROGEN, QUANTUM_SENSING)),
                model.selectedProperty().get());
    }

    @Test
    void onlyAreasInUseAreOfferedAndTheOneATechnologyIsIn() throws WorkspaceException {
        var model = typical("");
        model.retire(HYDROGEN, true);
        model.retire(OCEAN, true);
        var robots = desk.study().catalogue().technology(SEABED_ROBOTS).orElseThrow();
        assertEquals(
                List.of(QUANTUM, OCEAN),
                model.areasFor(robots).stream().map(Area::id).toList());
    }

    @Test
    void editsOfSomethingElseDoNotTouchTheOutline() throws WorkspaceException {
        var model = typical("");
        var before = model.outlineProperty().get();
        desk.session.apply(StudyEdits.horizon(2040));
        assertSame(before, model.outlineProperty().get());
    }

    private static List<String> lines(TechnologiesViewModel model) {
        return model.outlineProperty().get().branches().stream()
                .map(TechnologiesViewModelTest::line)
                .toList();
    }

    private static String line(Branch branch) {
        return branch.below().stream()
                .map(row -> (row.isLink() ? " →" : " ") + row.subject().id())
                .reduce(branch.area().subject().id() + ":", String::concat);
    }
}
