package org.senken.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.JudgementDraft;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;

/**
 * The judgements of a study in the blocks in which they are stored. There may be tens of thousands of them, so that
 * after an edit only the blocks are looked at of which a cell was touched.
 */
final class JudgementBlocks {
    private record Place(JudgeId judge, Link block) {}

    private final Scenarios scenarios;
    private final Map<StateId, Driver> owners = new HashMap<>();

    JudgementBlocks(Scenarios scenarios) {
        this.scenarios = scenarios;
        scenarios.drivers().forEach(driver -> driver.states().forEach(state -> owners.put(state.id(), driver)));
    }

    /** All blocks in which a judge has said something. */
    List<Part> all() {
        var parts = new ArrayList<Part>();
        for (var place : places(scenarios.judgements().cells().keySet())) {
            var part = part(place);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What must change in these blocks to make them those of the other. */
    List<PartChange> changesTo(JudgementBlocks after) {
        var places = new LinkedHashSet<Place>();
        if (sameOwners(after)) {
            var touched = scenarios.judgements().cellsUnlike(after.scenarios.judgements());
            places.addAll(places(touched));
            places.addAll(after.places(touched));
        } else {
            places.addAll(places(scenarios.judgements().cells().keySet()));
            places.addAll(after.places(after.scenarios.judgements().cells().keySet()));
        }
        var changes = new ArrayList<PartChange>();
        for (var place : places) {
            var was = part(place);
            var is = after.part(place);
            if (!Objects.equals(was, is)) {
                changes.add(new PartChange(PartKey.judgements(place.judge(), place.block()), was, is));
            }
        }
        return changes;
    }

    private boolean sameOwners(JudgementBlocks other) {
        return owners.size() == other.owners.size()
                && owners.entrySet().stream().allMatch(each -> {
                    var owner = other.owners.get(each.getKey());
                    return owner != null && owner.id().equals(each.getValue().id());
                });
    }

    private Set<Place> places(Collection<Cell> cells) {
        var places = new LinkedHashSet<Place>();
        for (var cell : cells) {
            var block = block(cell);
            if (block != null) {
                scenarios.judgements().at(cell).keySet().forEach(judge -> places.add(new Place(judge, block)));
            }
        }
        return places;
    }

    private @Nullable Link block(Cell cell) {
        var from = owners.get(cell.from());
        var to = owners.get(cell.to());
        return from == null || to == null ? null : new Link(from.id(), to.id());
    }

    /** What the judge says in the block; null if that is nothing. */
    private @Nullable Part part(Place place) {
        var cells = new TreeMap<Cell, Judgement>();
        for (var from : states(place.block().from())) {
            for (var to : states(place.block().to())) {
                var cell = new Cell(from, to);
                scenarios.judgements().at(cell, place.judge()).ifPresent(said -> cells.put(cell, said));
            }
        }
        return cells.isEmpty() ? null : new ScenarioPart.JudgementsPart(place.judge(), place.block(), cells);
    }

    private List<StateId> states(DriverId driver) {
        return scenarios.driver(driver).stream()
                .flatMap(each -> each.states().stream())
                .map(each -> each.id())
                .toList();
    }

    /** Judgements with changes of their blocks applied. */
    static Judgements applied(Judgements judgements, Collection<PartChange> changes) {
        var draft = judgements.draft();
        changes.forEach(change -> take(change.before(), draft::remove));
        changes.forEach(change -> put(draft, change.after()));
        return draft.done();
    }

    private interface Taking {
        void take(Cell cell, JudgeId judge);
    }

    private static void take(@Nullable Part part, Taking taking) {
        if (part instanceof ScenarioPart.JudgementsPart block) {
            block.cells().keySet().forEach(cell -> taking.take(cell, block.judge()));
        }
    }

    private static void put(JudgementDraft draft, @Nullable Part part) {
        if (part instanceof ScenarioPart.JudgementsPart block) {
            block.cells().forEach((cell, judgement) -> draft.put(cell, block.judge(), judgement));
        }
    }
}
