package org.senken.ui.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.portfolio.Outlook;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;

/** The medians of the closed rounds, as they are and under the shown scenario; counted in the background. */
final class EffectMedians {
    /**
     * A cell before and after.
     *
     * @param base the median as it is; empty where too few voted
     * @param under the median under the scenario
     * @param held whether votes were held to the end of the scale
     */
    record Medians(OptionalDouble base, OptionalDouble under, boolean held) {}

    /** What the medians were counted for. */
    private record Wish(Study study, ScenarioId scenario) {}

    /** The world as it is, and the same under a scenario. */
    private record Pair(Outlook base, Outlook under) {}

    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Pair>> counted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wish = Optional.empty();

    EffectMedians(ScenarioViewModel room) {
        this.room = room;
    }

    /** Changes whenever other medians are known; {@link #at} then answers from them. */
    ReadOnlyObjectProperty<?> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Counts for a scenario of the study as it stands, unless it was counted already. Open rounds count for nothing. */
    void count(Scenario scenario) {
        var study = room.study();
        var wanted = new Wish(study, scenario.id());
        if (wish.filter(each -> each.study() == study && each.scenario().equals(scenario.id()))
                .isEmpty()) {
            wish = Optional.of(wanted);
            room.background().aside("effect-medians", () -> pair(wanted), counted::set, room.notices()::failed);
        }
    }

    private static Optional<Pair> pair(Wish wanted) {
        return wanted.study()
                .latestVotes()
                .flatMap(
                        votes -> Outlook.under(wanted.scenario(), wanted.study().scenarios(), votes)
                                .map(under -> new Pair(Outlook.asItIs(votes), under)));
    }

    /** A cell before and after; empty while nothing is counted. */
    Optional<Medians> at(EffectCell cell) {
        return counted.get()
                .map(pair -> new Medians(
                        pair.base().value(cell.subject(), cell.criterion()),
                        pair.under().value(cell.subject(), cell.criterion()),
                        pair.under().at(cell.subject(), cell.criterion()).isHeld()));
    }
}
