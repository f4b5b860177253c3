package org.senken.ui.scenario;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.editing.BoxEdits;
import org.senken.editing.Edit;
import org.senken.language.Messages;

/** The first question to a matrix: does a driver act on another at all? Where it does not, no cell is asked. */
public final class ActsViewModel {
    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Link>> cursor = new ReadOnlyObjectWrapper<>(Optional.empty());

    ActsViewModel(ScenarioViewModel room) {
        this.room = room;
        room.scenariosProperty().subscribe(this::follow);
    }

    private void follow(Scenarios scenarios) {
        if (cursor.get()
                .filter(link -> scenarios.driver(link.from()).isEmpty()
                        || scenarios.driver(link.to()).isEmpty())
                .isPresent()) {
            cursor.set(Optional.empty());
        }
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    /** The link at hand. */
    ReadOnlyObjectProperty<Optional<Link>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    int size() {
        return room.scenarios().drivers().size();
    }

    Link link(int row, int column) {
        var drivers = room.scenarios().drivers();
        return new Link(drivers.get(row).id(), drivers.get(column).id());
    }

    /** The answer on a link; empty where nobody was asked. */
    Optional<Boolean> answer(Link link) {
        return Optional.ofNullable(room.scenarios().acts().get(link));
    }

    int row() {
        return cursor.get().map(link -> place(link, true)).orElse(0);
    }

    int column() {
        return cursor.get().map(link -> place(link, false)).orElse(0);
    }

    private int place(Link link, boolean from) {
        var drivers = room.scenarios().drivers();
        var wanted = from ? link.from() : link.to();
        for (int i = 0; i < drivers.size(); i++) {
            if (drivers.get(i).id().equals(wanted)) {
                return i;
            }
        }
        return 0;
    }

    /** How many links were asked, of how many. */
    int asked() {
        return room.scenarios().acts().size();
    }

    // Commands

    void goTo(int row, int column) {
        cursor.set(Optional.of(link(row, column)));
    }

    void move(int rows, int columns) {
        int last = size() - 1;
        if (last >= 0) {
            goTo(Math.clamp(row() + rows, 0, last), Math.clamp(column() + columns, 0, last));
        }
    }

    /** On to the next link, row by row; a driver and itself are passed over. */
    void next(int step) {
        int size = size();
        if (size < 2) {
            return;
        }
        int place = row() * size + column();
        do {
            place = Math.floorMod(place + step, size * size);
        } while (place / size == place % size);
        goTo(place / size, place % size);
    }

    /** Answers the link at hand; empty takes the answer back. */
    public void answer(Optional<Boolean> acts) {
        cursor.get()
                .filter(link -> !link.from().equals(link.to()))
                .filter(link -> !answer(link).equals(acts))
                .ifPresent(link -> room.apply(edit(link, acts)));
    }

    private Edit edit(Link link, Optional<Boolean> acts) {
        if (acts.isEmpty()) {
            return BoxEdits.forget(room.study(), link);
        }
        return acts.get() ? BoxEdits.acts(room.study(), link) : BoxEdits.rests(room.study(), link);
    }

    /** Not asked, yes, no, not asked. */
    void turn() {
        cursor.get()
                .ifPresent(link -> answer(answer(link)
                        .map(yes -> yes ? Optional.of(false) : Optional.<Boolean>empty())
                        .orElseGet(() -> Optional.of(true))));
    }
}
