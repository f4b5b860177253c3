package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private ScenarioChartsViewModel model;

    @BeforeEach
    void start() throws WorkspaceException {
        var desk = new Desk(STUDY, Language.EN, folder);
        var background = new DirectBackground();
        var figures = new FigureExport(desk.preferences, desk.notices, new FakeDialogs(), background);
        model = new ScenarioChartsViewModel(desk.preferences, desk.notices, background, figures);
    }

    private ScenarioChartsViewModel.Picture picture() {
        return model.pictureProperty().get().orElseThrow();
    }

    private Optional<String> kind() {
        return picture().figure().map(Figure::kind);
    }

    @Test
    void aKindIsDrawnAsSoonAsItIsAskedFor() {
        model.draw(STUDY, Optional.empty());
        assertEquals(Optional.of("matrix"), kind());
        model.ask(ChartKind.WHEEL);
        assertEquals(Optional.of("wheel"), kind());
    }

    @Test
    void whatNeedsASearchSaysSoUntilOneIsDone() {
        model.draw(STUDY, Optional.empty());
        model.ask(ChartKind.BASINS);
        assertEquals(Optional.of(Sentence.of("figure.no.search")), picture().obstacle());
        model.draw(STUDY, Optional.of(FutureStudies.found(STUDY)));
        assertEquals(Optional.of("basins"), kind());
    }

    @Test
    void theWhyDiagramIsOfTheFirstScenarioUntilAnotherIsChosenAndAgainOnceThatIsGone() {
        model.draw(STUDY, Optional.empty());
        model.ask(ChartKind.WHY);
        assertEquals(Optional.of(new ScenarioId("s1")), picture().wish().scenario());
        model.ask(new ScenarioId("s3"));
        assertTrue(picture().figure().orElseThrow().title().startsWith("Middle-power mesh"));
        var fewer = STUDY.scenarios().chosen().stream()
                .filter(each -> !each.id().value().equals("s3"))
                .toList();
        model.draw(STUDY.withScenarios(STUDY.scenarios().withChosen(fewer)), Optional.empty());
        assertEquals(Optional.of(new ScenarioId("s1")), picture().wish().scenario());
    }

    @Test
    void aStudyWithoutDriversSaysWhatToDo() {
        model.draw(STUDY.withScenarios(Scenarios.NONE), Optional.empty());
        for (var kind : ChartKind.ofScenarios()) {
            model.ask(kind);
            assertEquals(
                    Optional.of(Sentence.of("figure.no.drivers")), picture().obstacle(), kind.id());
        }
    }
}
