package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.editing.WorkspaceException;

class AreasViewModelTest {
    private static final SubjectId SPACE = new SubjectId("space");

    /** Scenarios take time and change nothing that is tested here. */
    private static final Study STUDY = CompareRoom.study().withScenarios(Scenarios.NONE);

    @TempDir
    private Path folder;

    private CompareRoom room;
    private AreasViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = CompareRoom.with(STUDY, folder);
        model = room.room.areas();
        model.watch();
    }

    private List<AreaLine> lines() {
        return model.linesProperty().getValue();
    }

    private AreaLine line(SubjectId subject) {
        return lines().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAreaInUseHasALineTheRankedFirst() {
        assertEquals(
                room.desk.study().catalogue().areas().stream()
                        .filter(each -> !each.retired())
                        .count(),
                lines().size());
        var ranks = lines().stream()
                .filter(each -> each.rank().isPresent())
                .map(each -> each.rank().getAsInt())
                .toList();
        assertTrue(ranks.size() > 15);
        assertEquals(ranks.stream().sorted(Comparator.naturalOrder()).toList(), ranks);
        assertEquals(1, ranks.getFirst());
    }

    @Test
    void theSharesOfTheFirstRanksAddUpToTheirNumber() {
        double sum =
                lines().stream().mapToDouble(each -> each.among().orElse(0)).sum();
        assertEquals(model.first(), sum, 1e-6);
    }

    @Test
    void theCoreIndexIsThatOfTheBestItemInTheArea() {
        var standings = room.room.funding().robust().found().orElseThrow().items();
        double best = room.portfolio().items().stream()
                .filter(each -> each.areas().contains(SPACE))
                .flatMap(each -> standings.stream().filter(of -> of.item().equals(each.id())))
                .mapToDouble(ItemStanding::share)
                .max()
                .orElseThrow();
        assertEquals(best, line(SPACE).best().orElseThrow().share());
        assertTrue(line(new SubjectId("bio")).best().isEmpty());
    }

    @Test
    void anAmountIsTypedBesideTheAreaAndAddsUp() {
        long before = room.desk.study().allocation().total() - line(SPACE).yen();
        room.room.map().allocate(SPACE, "7.5");
        assertEquals(7_500_000_000L, line(SPACE).yen());
        assertEquals(before + 7_500_000_000L, room.desk.study().allocation().total());
    }
}
