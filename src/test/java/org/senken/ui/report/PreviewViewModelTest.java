package org.senken.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Background;

class PreviewViewModelTest {
    @TempDir
    private Path folder;

    /** Keeps work until the test lets it run. */
    private static final class Waiting implements Background {
        final List<Runnable> runs = new ArrayList<>();
        final List<Exception> failures = new ArrayList<>();

        @Override
        public <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            throw new AssertionError("pages are not made in order");
        }

        @Override
        public <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            int mine = runs.size();
            runs.add(() -> {
                try {
                    var result = work.run();
                    if (mine == runs.size() - 1) {
                        onSuccess.accept(result);
                    }
                } catch (Exception failure) {
                    failures.add(failure);
                    if (mine == runs.size() - 1) {
                        onFailure.accept(failure);
                    }
                }
            });
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }

        @Override
        public void close() {}
    }

    private static SectionId first(ReportRoom room) {
        return room.model.report().sections().getFirst().id();
    }

    @Test
    void pagesFollowTheStudy() throws WorkspaceException {
        var room = new ReportRoom(folder);
        room.model.preview().refresh();
        var before = room.model.preview().pagesProperty().get();
        assertEquals(
                "report.status.current",
                room.model.preview().statusProperty().get().key());
        room.model.preview().refresh();
        assertSame(before, room.model.preview().pagesProperty().get());

        room.model.sections().title(first(room), Language.EN, "When and where");
        room.model.preview().refresh();
        var after = room.model.preview().pagesProperty().get();
        assertNotSame(before, after);
        assertTrue(after.getFirst()
                .document()
                .headings()
                .anyMatch(each -> each.text().equals("When and where")));
    }

    @Test
    void bothLanguagesStandOneAfterTheOther() throws WorkspaceException {
        var room = new ReportRoom(folder);
        room.model.show(Editions.BOTH);
        room.model.preview().refresh();
        assertEquals(
                List.of(Language.JA, Language.EN),
                room.model.preview().pagesProperty().get().stream()
                        .map(each -> each.document().language())
                        .toList());
    }

    @Test
    void whatIsNoLongerWantedEndsEarlyAndIsNotShown() throws WorkspaceException {
        var background = new Waiting();
        var room = new ReportRoom(folder, ReportRoom.sample(), background);
        var preview = room.model.preview();
        preview.refresh();
        room.model.sections().title(first(room), Language.EN, "Newer");
        preview.refresh();
        assertEquals("report.status.making", preview.statusProperty().get().key());
        assertEquals(2, background.runs.size());
        background.runs.get(0).run();
        assertTrue(background.failures.getFirst() instanceof CancellationException);
        assertEquals(List.of(), preview.pagesProperty().get());
        background.runs.get(1).run();
        assertTrue(preview.pagesProperty()
                .get()
                .getFirst()
                .document()
                .headings()
                .anyMatch(each -> each.text().equals("Newer")));
        assertEquals(Optional.empty(), room.desk.notice());
    }

    @Test
    void aClickOnWhatIsChosenChoosesIt() throws WorkspaceException {
        var room = new ReportRoom(folder);
        room.model.preview().refresh();
        var printed = room.model.preview().pagesProperty().get().getFirst();
        int found = 0;
        for (var section : room.model.report().sections()) {
            var places = new ArrayList<ReportMap.Place>(List.of(ReportMap.Place.of(section.id())));
            section.pieces().forEach(each -> places.add(new ReportMap.Place(section.id(), Optional.of(each.id()))));
            for (var place : places) {
                var id = printed.map().block(place).flatMap(printed.pages()::pageOf);
                if (id.isPresent()) {
                    var spot = printed.spot(place).orElseThrow();
                    assertEquals(Optional.of(place), printed.at(spot.page(), spot.down() + 0.001));
                    found++;
                }
            }
        }
        assertTrue(found > room.model.report().sections().size(), "sections and pieces were found: " + found);
        assertEquals(Optional.empty(), printed.at(0, 0));
    }

    @Test
    void theFigureOfAPieceIsTheOneOnItsPage() throws WorkspaceException {
        var room = new ReportRoom(folder);
        room.model.preview().refresh();
        var annex = room.model.report().sections().getLast();
        var map = new ReportMap.Place(
                annex.id(), Optional.of(annex.pieces().getFirst().id()));
        assertEquals("map", room.model.preview().figure(map).orElseThrow().kind());
        assertFalse(room.model.preview().figure(ReportMap.Place.of(annex.id())).isPresent());
    }
}
