package org.senken.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.StudyCharts;
import org.senken.core.report.Piece.Width;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.report.FigureFormat;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;

class FigureExportTest {
    private static final Figure HEATMAP =
            StudyCharts.of(TypicalStudies.study()).figure(ChartWish.of(ChartKind.HEATMAP), Language.EN);

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Desk desk;
    private FigureExport export;

    @BeforeEach
    void start() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
        export = new FigureExport(desk.preferences, desk.notices, dialogs, new DirectBackground());
        export.resolve(150);
    }

    @Test
    void everythingGoesIntoTheFolderThatWasChosen() throws Exception {
        var place = folder.resolve("figures");
        dialogs.target = Optional.of(place);
        export.saveAll(HEATMAP);
        assertEquals(Sentence.of("studies.exported", place), notice());
        try (var files = Files.list(place)) {
            assertEquals(2 * FigureFormat.values().length + 1, files.count());
        }
    }

    @Test
    void aChosenSizeStaysAndWordsThatWouldBeTooSmallAreTold() throws Exception {
        var file = folder.resolve("heatmap.svg");
        dialogs.target = Optional.of(file);
        export.resize(Optional.of(Width.COLUMN));
        export.save(HEATMAP, FigureFormat.SVG);
        assertEquals("map.exported.small", notice().key());
        assertTrue(Files.readString(file).contains("width=\"80.00mm\""));
        assertEquals(Optional.of(Width.COLUMN), export.sizeProperty().get());
        export.resize(Optional.empty());
        export.save(HEATMAP, FigureFormat.SVG);
        assertEquals(Sentence.of("studies.exported", file), notice());
    }

    @Test
    void whoeverTurnsAwayGetsNothing() throws Exception {
        export.saveAll(HEATMAP);
        assertEquals(Optional.empty(), desk.notices.noticeProperty().get());
    }

    private Sentence notice() {
        return desk.notices.noticeProperty().get().orElseThrow().sentence();
    }
}
