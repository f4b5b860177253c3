package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.chart.Figure;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.editing.TellingEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.FutureStudies;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;

class ScenarioChartsViewModelTest {
    private static final Study STUDY = FutureStudies.eight();

    @TempDir
    Path folder;

    private Desk desk;
    private ScenarioViewModel room;
    private ScenarioChartsViewModel model;

    @BeforeEach
    void start() throws WorkspaceException {
        open(STUDY);
    }

    private void open(Study study) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        var background = new DirectBackground();
        var dialogs = new FakeDialogs();
        room = new ScenarioViewModel(desk.session, desk.preferences, desk.notices, dialogs, background);
        var figures = new FigureExport(desk.preferences, desk.notices, dialogs, background);
        model = new ScenarioChartsViewModel(room, figures);
        room.show(ScenarioViewModel.Page.CHARTS);
        model.newsProperty().subscribe(news -> model.refresh());
    }

    private ScenarioChartsViewModel.Picture picture() {
        return model.pictureProperty().get().orElseThrow();
    }

    private Optional<String> kind() {
        return picture().figure().map(Figure::kind);
    }

    @Test
    void aKindIsDrawnAsSoonAsItIsAskedFor() {
        assertEquals(Optional.of("matrix"), kind());
        model.ask(ChartKind.WHEEL);
        assertEquals(Optional.of("wheel"), kind());
    }

    @Test
    void whatNeedsASearchSaysSoUntilOneIsDone() {
        model.ask(ChartKind.BASINS);
        assertEquals(Optional.of(Sentence.of("figure.no.search")), picture().obstacle());
        room.find().find();
        assertEquals(Optional.of("basins"), kind());
    }

    @Test
    void theWhyDiagramIsOfTheFirstScenarioUntilAnotherIsChosenAndAgainOnceThatIsGone() {
        model.ask(ChartKind.WHY);
        assertEquals(Optional.of(new ScenarioId("s1")), picture().wish().scenario());
        model.ask(new ScenarioId("s3"));
        assertTrue(picture().figure().orElseThrow().title().startsWith("Middle-power mesh"));
        room.apply(TellingEdits.remove(room.study(), new ScenarioId("s3")));
        assertEquals(Optional.of(new ScenarioId("s1")), picture().wish().scenario());
    }

    @Test
    void nothingIsDrawnWhileAnotherPageIsShown() {
        room.show(ScenarioViewModel.Page.DRIVERS);
        var before = picture();
        room.apply(TellingEdits.remove(room.study(), new ScenarioId("s1")));
        assertSame(before, picture());
        room.show(ScenarioViewModel.Page.CHARTS);
        assertEquals(3, picture().scenarios().size());
    }

    @Test
    void aStudyWithoutDriversSaysWhatToDo() throws WorkspaceException {
        open(STUDY.withScenarios(Scenarios.NONE));
        for (var kind : ChartKind.ofScenarios()) {
            model.ask(kind);
            assertEquals(
                    Optional.of(Sentence.of("figure.no.drivers")), picture().obstacle(), kind.id());
        }
    }
}
