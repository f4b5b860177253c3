package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.DriverEdits;
import org.senken.editing.DriverRows;
import org.senken.editing.Edit;
import org.senken.editing.StateEdits;
import org.senken.language.Messages;

/** The drivers and their states: which one is looked at, and every change of them. */
public final class DriversViewModel {
    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<Optional<DriverId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    DriversViewModel(ScenarioViewModel room) {
        this.room = room;
        selected.set(first(room.scenarios()));
        room.scenariosProperty().subscribe(this::follow);
    }

    private void follow(Scenarios scenarios) {
        if (selected.get().flatMap(scenarios::driver).isEmpty()) {
            selected.set(first(scenarios));
        }
    }

    private static Optional<DriverId> first(Scenarios scenarios) {
        return scenarios.drivers().stream().findFirst().map(Driver::id);
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    ReadOnlyObjectProperty<Optional<DriverId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<Driver> driver() {
        return selected.get().flatMap(room.scenarios()::driver);
    }

    List<Driver> drivers() {
        return room.scenarios().drivers();
    }

    /** The drivers another one can be merged with: together they have no more states than a driver may have. */
    List<Driver> mergeable(Driver into) {
        return drivers().stream()
                .filter(each -> !each.id().equals(into.id()))
                .filter(each -> each.states().size() + into.states().size() <= Driver.MOST_STATES)
                .toList();
    }

    /** The drivers a state can be moved to. */
    List<Driver> takers(Driver owner) {
        return drivers().stream()
                .filter(each -> !each.id().equals(owner.id()))
                .filter(each -> each.states().size() < Driver.MOST_STATES)
                .toList();
    }

    /** What is wrong with a driver, if anything: a driver cannot be judged with less than two states. */
    Optional<Sentence> trouble(Driver driver) {
        return driver.states().size() < Driver.FEWEST_STATES
                ? Optional.of(Sentence.of("drivers.few", driver.states().size(), Driver.FEWEST_STATES))
                : Optional.empty();
    }

    // Commands

    public void select(DriverId id) {
        selected.set(Optional.of(id));
    }

    /** Asks for a name and adds a driver at the end. */
    void add() {
        if (hasRoom()) {
            ask("drivers.add").ifPresent(name -> {
                room.apply(DriverEdits.add(inLanguage(name), List.of()));
                selectLast();
            });
        }
    }

    /** Asks for rows, a driver and its states each, and adds them all or none. */
    void paste() {
        int free = Scenarios.MOST_DRIVERS - drivers().size();
        if (hasRoom()) {
            room.dialogs()
                    .lines(Sentence.of("drivers.paste"), Sentence.of("drivers.paste.how"))
                    .ifPresent(text -> {
                        switch (PastedDrivers.read(text, free)) {
                            case PastedDrivers.Accepted accepted -> {
                                room.apply(DriverRows.add(accepted.rows()));
                                room.notices()
                                        .done(Sentence.of(
                                                "drivers.paste.done",
                                                accepted.rows().size()));
                            }
                            case PastedDrivers.Refused refused -> room.notices().refused(refused.sentence());
                        }
                    });
        }
    }

    private boolean hasRoom() {
        boolean full = drivers().size() >= Scenarios.MOST_DRIVERS;
        if (full) {
            room.notices().refused(Sentence.of("drivers.most", Scenarios.MOST_DRIVERS));
        }
        return !full;
    }

    private void selectLast() {
        drivers().stream().reduce((before, last) -> last).ifPresent(last -> select(last.id()));
    }

    private Optional<String> ask(String title) {
        return room.dialogs()
                .line(Sentence.of(title), Sentence.of("drivers.name"), "")
                .filter(name -> !name.isBlank());
    }

    private Text inLanguage(String name) {
        return Text.only(room.preferences().language(), name);
    }

    /** Removes the driver that is looked at; asks first where judgements would go with it. */
    void remove() {
        driver().ifPresent(driver -> {
            long judged = judged(driver.states().stream().map(State::id).toList());
            if (judged == 0 || confirmed("drivers.remove", driver.name(), judged)) {
                room.apply(DriverEdits.remove(room.study(), driver.id()));
            }
        });
    }

    private long judged(List<StateId> states) {
        return room.scenarios().judgements().cells().keySet().stream()
                .filter(cell -> states.contains(cell.from()) || states.contains(cell.to()))
                .count();
    }

    private boolean confirmed(String verb, Text name, long judged) {
        return room.dialogs()
                .confirm(
                        Sentence.of("drivers.remove.title", name),
                        Sentence.of("drivers.remove.text", judged),
                        Sentence.of(verb));
    }

    /** Moves the driver that is looked at so many places down, or up if negative. */
    void move(int places) {
        change(driver -> study -> DriverEdits.move(study, driver.id(), places));
    }

    /** Puts a driver at a place in the list, from 0. */
    void moveTo(DriverId id, int place) {
        for (int now = 0; now < drivers().size(); now++) {
            if (drivers().get(now).id().equals(id) && now != place) {
                room.apply(DriverEdits.move(room.study(), id, place - now));
                select(id);
                return;
            }
        }
    }

    /** Gives the driver another name in one language; false if that would leave it without any. */
    boolean rename(Language language, String name) {
        if (driver().filter(each -> each.name().with(language, name).isEmpty()).isPresent()) {
            room.notices().refused(Sentence.of("drivers.name.needed"));
            return false;
        }
        change(driver -> study -> DriverEdits.rename(study, driver.id(), language, name));
        return true;
    }

    boolean describe(Language language, String note) {
        change(driver -> study -> DriverEdits.describe(study, driver.id(), language, note));
        return true;
    }

    void tick(SubjectId area, boolean linked) {
        driver().ifPresent(driver -> {
            var areas = new ArrayList<>(driver.areas());
            areas.remove(area);
            if (linked) {
                areas.add(area);
            }
            room.apply(DriverEdits.areas(room.study(), driver.id(), areas));
        });
    }

    /** Takes the sources of one language, a line each; those of the other language stay beside them. */
    boolean sources(Language language, String lines) {
        driver().ifPresent(driver -> {
            var typed = lines.lines().map(String::strip).toList();
            var changed = new ArrayList<Text>();
            for (int i = 0; i < Math.max(typed.size(), driver.sources().size()); i++) {
                var before = i < driver.sources().size() ? driver.sources().get(i) : Text.EMPTY;
                var text = before.with(language, i < typed.size() ? typed.get(i) : "");
                if (!text.isEmpty()) {
                    changed.add(text);
                }
            }
            room.apply(DriverEdits.sources(room.study(), driver.id(), changed));
        });
        return true;
    }

    void merge(DriverId other) {
        change(driver -> study -> DriverEdits.merge(study, driver.id(), other));
    }

    /** Asks for a name and puts some states of the driver under a new one. */
    void split(Set<StateId> states) {
        if (hasRoom() && !states.isEmpty()) {
            ask("drivers.split")
                    .ifPresent(name ->
                            change(driver -> study -> DriverEdits.split(study, driver.id(), states, inLanguage(name))));
        }
    }

    private void change(Function<Driver, Function<Study, Edit>> edit) {
        driver().ifPresent(driver -> room.apply(edit.apply(driver).apply(room.study())));
    }

    // States

    /** Asks for a name and adds a state at the end of the driver. */
    void addState() {
        driver().ifPresent(driver -> {
            if (driver.states().size() >= Driver.MOST_STATES) {
                room.notices().refused(Sentence.of("drivers.states.most", Driver.MOST_STATES));
                return;
            }
            ask("drivers.state.add")
                    .ifPresent(name -> room.apply(StateEdits.add(room.study(), driver.id(), inLanguage(name))));
        });
    }

    /** Gives a state another name in one language; false if that would leave it without any. */
    boolean renameState(StateId id, Language language, String name) {
        if (room.scenarios()
                .state(id)
                .filter(each -> each.name().with(language, name).isEmpty())
                .isPresent()) {
            room.notices().refused(Sentence.of("drivers.name.needed"));
            return false;
        }
        room.apply(StateEdits.rename(room.study(), id, language, name));
        return true;
    }

    boolean describeState(StateId id, Language language, String text) {
        room.apply(StateEdits.describe(room.study(), id, language, text));
        return true;
    }

    void moveState(StateId id, int places) {
        room.apply(StateEdits.move(room.study(), id, places));
    }

    void moveStateTo(StateId id, DriverId driver) {
        room.apply(StateEdits.moveTo(room.study(), id, driver));
    }

    /** Removes a state; asks first where judgements would go with it. */
    void removeState(StateId id) {
        room.scenarios().state(id).ifPresent(state -> {
            long judged = judged(List.of(id));
            if (judged == 0 || confirmed("drivers.state.remove", state.name(), judged)) {
                room.apply(StateEdits.remove(room.study(), id));
            }
        });
    }
}
