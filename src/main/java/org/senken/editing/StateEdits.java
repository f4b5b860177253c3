package org.senken.editing;

import java.util.function.UnaryOperator;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.NextIds;
import org.senken.core.scenario.Regrouping;
import org.senken.core.scenario.Removal;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of the states of drivers. Whatever hangs on a state goes with it, and comes back when the edit is undone. */
public final class StateEdits {
    private StateEdits() {}

    /** Adds a state at the end of a driver. */
    public static Edit add(Study study, DriverId driver, State state) {
        return DriverEdits.edit(
                Sentence.of("edit.state.add", DriverEdits.nameOf(study, driver), state.name()),
                all -> all.withDriver(driver, each -> each.withStates(Order.with(each.states(), state))));
    }

    /** Adds a state at the end of a driver, with the next free id. */
    public static Edit add(Study study, DriverId driver, Text name) {
        return DriverEdits.edit(
                Sentence.of("edit.state.add", DriverEdits.nameOf(study, driver), name),
                all -> all.withDriver(
                        driver,
                        each -> each.withStates(Order.with(each.states(), State.named(NextIds.state(all), name)))));
    }

    /** Gives a state another name in one language. */
    public static Edit rename(Study study, StateId id, Language language, String name) {
        return onState(
                "edit.state.rename",
                study,
                id,
                state -> state.withName(state.name().with(language, name)));
    }

    /** Says in one language what a state means. */
    public static Edit describe(Study study, StateId id, Language language, String text) {
        return onState(
                "edit.state.text",
                study,
                id,
                state -> state.withText(state.text().with(language, text)));
    }

    /** Moves a state so many places down within its driver, or up if negative. */
    public static Edit move(Study study, StateId id, int places) {
        return onOwner(
                "edit.state.move",
                study,
                id,
                driver -> driver.withStates(
                        Order.moved(driver.states(), each -> each.id().equals(id), places)));
    }

    /** Puts a state under another driver. No judgement is lost. */
    public static Edit moveTo(Study study, StateId id, DriverId driver) {
        return DriverEdits.edit(
                Sentence.of("edit.state.driver", nameOf(study, id), DriverEdits.nameOf(study, driver)),
                all -> Regrouping.moved(all, id, driver));
    }

    /** Removes a state with everything that was said of it. */
    public static Edit remove(Study study, StateId id) {
        return DriverEdits.edit(Sentence.of("edit.state.remove", nameOf(study, id)), all -> Removal.ofState(all, id));
    }

    private static Edit onState(String key, Study study, StateId id, UnaryOperator<State> change) {
        return onOwner(
                key,
                study,
                id,
                driver -> driver.state(id).map(change).map(driver::with).orElse(driver));
    }

    private static Edit onOwner(String key, Study study, StateId id, UnaryOperator<Driver> change) {
        return DriverEdits.edit(
                Sentence.of(key, nameOf(study, id)),
                all -> all.driverOf(id)
                        .map(owner -> all.withDriver(owner.id(), change))
                        .orElse(all));
    }

    /** The name of a state; its id if there is none. */
    static Text nameOf(Study study, StateId id) {
        return study.scenarios().state(id).map(State::name).orElse(Text.same(id.value()));
    }
}
