package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.RING;
import static org.senken.testkit.TellingSamples.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TellingSamples;

class RoadmapViewModelTest {
    @TempDir
    private Path folder;

    private TellingRoom room;
    private RoadmapViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = TellingRoom.in(folder);
        model = room.told.roadmap();
    }

    private List<KeyEvent> events() {
        return room.scenario(RING).events();
    }

    private Signpost signpost(int place) {
        return room.scenario(RING).signposts().get(place);
    }

    @Test
    void anEventIsAddedInItsYearAndInTheLanguageOfTheScreens() throws WorkspaceException {
        room = TellingRoom.in(folder, TellingSamples.study(), Language.JA);
        model = room.told.roadmap();
        assertTrue(model.addEvent(RING, "２０２９", "試験拠点の開設"));
        assertEquals(new KeyEvent(2029, new Text("", "試験拠点の開設")), events().get(1));
        room.desk.session.undo();
        assertEquals(2, events().size());
    }

    @Test
    void whatIsNoYearIsRefusedWithASentence() {
        for (var wrong : List.of("", "soon", "203", "20300", "-2030", "1899", "2201")) {
            assertFalse(model.addEvent(RING, wrong, "Something"), wrong);
            assertEquals("roadmap.year.wrong", room.desk.notice().orElseThrow().key());
        }
        assertFalse(model.addEvent(RING, "2030", " "));
        assertEquals(2, events().size());
    }

    @Test
    void anEventMovesToItsYearAndKeepsItsText() {
        assertTrue(model.move(RING, 0, "2033"));
        assertEquals(List.of(2031, 2033), events().stream().map(KeyEvent::year).toList());
        assertEquals("First joint licence list", events().get(1).text().en());
        assertFalse(model.move(RING, 0, "x"));
    }

    @Test
    void anEventIsRewordedAndRemoved() {
        model.describe(RING, 1, Language.JA, "共同の試験拠点");
        assertEquals(new Text("Shared test centres", "共同の試験拠点"), events().get(1).text());
        model.removeEvent(RING, 0);
        assertEquals(List.of(2031), events().stream().map(KeyEvent::year).toList());
    }

    @Test
    void aLookAtASignpostIsDatedToday() {
        model.look(RING, 1);
        assertEquals(Optional.of(TODAY), signpost(1).looked());
        assertFalse(signpost(1).seen());
        model.find(RING, 1, true);
        assertTrue(signpost(1).seen());
        model.find(RING, 1, false);
        assertFalse(signpost(1).seen());
    }

    @Test
    void signpostsAreWatchedCountedByQuarterAndGrowStale() {
        assertEquals(new RoadmapViewModel.Watch(3, 1, 2), model.watch(room.scenario(RING)));
        model.look(RING, 1);
        model.find(RING, 2, true);
        assertEquals(new RoadmapViewModel.Watch(3, 2, 0), model.watch(room.scenario(RING)));
    }

    @Test
    void aSignpostIsAddedRewordedLimitedAndRemoved() {
        assertFalse(model.addSignpost(RING, " "));
        assertTrue(model.addSignpost(RING, "Joint tender"));
        model.rename(RING, 3, Language.JA, "共同調達");
        model.limit(RING, 3, Language.EN, "one a year");
        assertEquals(
                Signpost.of(new Text("Joint tender", "共同調達")).withThreshold(new Text("one a year", "")), signpost(3));
        model.removeSignpost(RING, 3);
        assertEquals(3, room.scenario(RING).signposts().size());
    }

    @Test
    void daysAreWrittenInTheLanguageOfTheScreens() throws WorkspaceException {
        assertEquals("22 Nov 2026", model.day(TODAY));
        room = TellingRoom.in(folder, TellingSamples.study(), Language.JA);
        assertEquals("2026年11月22日", room.told.roadmap().day(TODAY));
    }
}
