package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TickableTest {
    private static final List<Tickable.Option<String>> ALL = List.of(
            new Tickable.Option<>("a", "Quantum sensing", "ocean"),
            new Tickable.Option<>("b", "Seabed robots", "Ocean, robotics"),
            new Tickable.Option<>("c", "水素", ""));

    private final Tickable<String> model = new Tickable<>();

    private List<String> shown() {
        return model.shown().stream().map(Tickable.Option::value).toList();
    }

    @Test
    void everyWordNarrowsWhatIsSeenInNameAndNote() {
        model.begin(ALL, List.of());
        assertEquals(List.of("a", "b", "c"), shown());
        model.filterProperty().set("OCEAN");
        assertEquals(List.of("a", "b"), shown());
        model.filterProperty().set(" ocean  seabed ");
        assertEquals(List.of("b"), shown());
        model.filterProperty().set("素");
        assertEquals(List.of("c"), shown());
    }

    @Test
    void ticksStayWhileSomethingElseIsLookedForAndKeepTheOrderOfTheOptions() {
        model.begin(ALL, List.of());
        model.turn("c");
        model.filterProperty().set("ocean");
        model.tickShown();
        model.turn("b");
        assertEquals(List.of("a", "c"), model.ticked());
        model.untickAll();
        assertEquals(List.of(), model.ticked());
    }

    @Test
    void whatIsGoneIsNoLongerTicked() {
        model.begin(ALL, List.of("a", "b"));
        model.follow(ALL.subList(1, 3));
        assertEquals(Set.of("b"), model.tickedProperty().get());
        model.begin(ALL, List.of("c"));
        assertEquals(List.of("c"), model.ticked());
    }
}
