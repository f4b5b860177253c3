package org.senken.ui.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.scenario.AskNext;
import org.senken.core.scenario.AskNextSearch;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Sentence;

/** Which cells had better be asked next: those that could still change the set of consistent scenarios. */
public final class NextViewModel {
    private static final int MOST = 1_000;
    private static final long PATIENCE = 20_000_000_000L;

    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<Optional<AskNext>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalDouble> running = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private AtomicBoolean ended = new AtomicBoolean();
    private Optional<Scenarios> asked = Optional.empty();

    NextViewModel(ScenarioViewModel room) {
        this.room = room;
        room.scenariosProperty()
                .subscribe(scenarios -> outdated.set(
                        asked.filter(before -> !before.equals(scenarios)).isPresent()));
    }

    /** What was found; empty before the first look. */
    ReadOnlyObjectProperty<Optional<AskNext>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How far the look is; empty if none is under way. */
    ReadOnlyObjectProperty<OptionalDouble> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether something has changed since. */
    ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** Tries the empty and disputed cells at their extremes. */
    public void look() {
        var obstacle = room.find().obstacle();
        if (obstacle.isPresent()) {
            room.notices().refused(obstacle.get());
            return;
        }
        if (running.get().isPresent()) {
            room.notices().refused(Sentence.of("work.busy"));
            return;
        }
        var scenarios = room.scenarios();
        var stop = new AtomicBoolean();
        ended = stop;
        long end = System.nanoTime() + PATIENCE;
        running.set(OptionalDouble.of(0));
        room.background()
                .aside(
                        "ask next",
                        () -> AskNextSearch.run(
                                scenarios,
                                MOST,
                                () -> stop.get() || System.nanoTime() - end > 0,
                                share -> room.background().onScreen(() -> show(share))),
                        result -> {
                            running.set(OptionalDouble.empty());
                            asked = Optional.of(scenarios);
                            outdated.set(!scenarios.equals(room.scenarios()));
                            found.set(Optional.of(result));
                        },
                        failure -> {
                            running.set(OptionalDouble.empty());
                            room.notices().failed(failure);
                        });
    }

    private void show(double share) {
        if (running.get().isPresent()) {
            running.set(OptionalDouble.of(share));
        }
    }

    /** Ends the look with what it has. */
    void cancel() {
        ended.set(true);
    }
}
