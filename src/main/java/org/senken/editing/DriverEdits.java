package org.senken.editing;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.NextIds;
import org.senken.core.scenario.Regrouping;
import org.senken.core.scenario.Removal;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Edits of drivers. Whatever hangs on a driver goes with it, and comes back when the edit is undone. */
public final class DriverEdits {
    private DriverEdits() {}

    /** Adds a driver at the end. */
    public static Edit add(Driver driver) {
        return edit(
                Sentence.of("edit.driver.add", driver.name()),
                all -> all.withDrivers(Order.with(all.drivers(), driver)));
    }

    /** Adds a driver at the end under the next free ids, with a state for each name. */
    public static Edit add(Text name, List<Text> states) {
        return edit(Sentence.of("edit.driver.add", name), all -> {
            var ids = NextIds.states(all, states.size());
            var named = IntStream.range(0, ids.size())
                    .mapToObj(place -> State.named(ids.get(place), states.get(place)))
                    .toList();
            return all.withDrivers(Order.with(all.drivers(), Driver.of(NextIds.driver(all), name, named)));
        });
    }

    /** Gives a driver another name in one language. */
    public static Edit rename(Study study, DriverId id, Language language, String name) {
        return onDriver(
                "edit.driver.rename",
                study,
                id,
                driver -> driver.withName(driver.name().with(language, name)));
    }

    /** Says in one language what is meant by a driver. */
    public static Edit describe(Study study, DriverId id, Language language, String note) {
        return onDriver(
                "edit.driver.note",
                study,
                id,
                driver -> driver.withNote(driver.note().with(language, note)));
    }

    /** Says on which areas a driver bears. */
    public static Edit areas(Study study, DriverId id, List<SubjectId> areas) {
        return onDriver("edit.driver.areas", study, id, driver -> driver.withAreas(areas));
    }

    /** Says where a driver was taken from. */
    public static Edit sources(Study study, DriverId id, List<Text> sources) {
        return onDriver("edit.driver.sources", study, id, driver -> driver.withSources(sources));
    }

    /** Moves a driver so many places down, or up if negative. */
    public static Edit move(Study study, DriverId id, int places) {
        return edit(
                Sentence.of("edit.driver.move", nameOf(study, id)),
                all -> all.withDrivers(
                        Order.moved(all.drivers(), each -> each.id().equals(id), places)));
    }

    /** Removes a driver with its states and everything that was said of them. */
    public static Edit remove(Study study, DriverId id) {
        return edit(Sentence.of("edit.driver.remove", nameOf(study, id)), all -> Removal.ofDriver(all, id));
    }

    /** Puts the states of the other driver under the first one. No judgement is lost. */
    public static Edit merge(Study study, DriverId into, DriverId other) {
        return edit(
                Sentence.of("edit.driver.merge", nameOf(study, into), nameOf(study, other)),
                all -> Regrouping.merged(all, into, other));
    }

    /** Puts some states of a driver under a new one right behind it, with the next free id. No judgement is lost. */
    public static Edit split(Study study, DriverId id, Set<StateId> states, Text name) {
        return edit(
                Sentence.of("edit.driver.split", nameOf(study, id), name),
                all -> Regrouping.split(all, id, states, NextIds.driver(all), name));
    }

    private static Edit onDriver(String key, Study study, DriverId id, UnaryOperator<Driver> change) {
        return edit(Sentence.of(key, nameOf(study, id)), all -> all.withDriver(id, change));
    }

    /** An edit of the futures alone. */
    static Edit edit(Sentence name, UnaryOperator<Scenarios> change) {
        return new Edit(name, study -> study.withScenarios(change.apply(study.scenarios())));
    }

    /** The name of a driver; its id if there is none. */
    static Text nameOf(Study study, DriverId id) {
        return study.scenarios().driver(id).map(Driver::name).orElse(Text.same(id.value()));
    }
}
