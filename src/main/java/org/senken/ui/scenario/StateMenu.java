package org.senken.ui.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.StateId;
import org.senken.editing.BoxEdits;

/** What can be demanded of a state: that every scenario has it, or that none has it. */
final class StateMenu {
    private final ScenarioViewModel room;
    private final ContextMenu menu = new ContextMenu();

    StateMenu(ScenarioViewModel room) {
        this.room = room;
    }

    /** The menu for up to two states. */
    ContextMenu of(Optional<Axis.Entry> one, Optional<Axis.Entry> other) {
        menu.hide();
        menu.getItems().clear();
        one.ifPresent(this::add);
        if (one.isPresent() && other.isPresent()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        other.ifPresent(this::add);
        return menu;
    }

    private void add(Axis.Entry entry) {
        var search = room.scenarios().search();
        var state = entry.state().id();
        if (!search.forced().contains(state)) {
            item(
                    "find.force",
                    entry,
                    () -> change(search.withForced(with(search.forced(), state))
                            .withForbidden(without(search.forbidden(), state))));
        }
        if (!search.forbidden().contains(state)) {
            item(
                    "find.forbid",
                    entry,
                    () -> change(search.withForbidden(with(search.forbidden(), state))
                            .withForced(without(search.forced(), state))));
        }
        if (search.forced().contains(state) || search.forbidden().contains(state)) {
            item(
                    "find.allow",
                    entry,
                    () -> change(search.withForced(without(search.forced(), state))
                            .withForbidden(without(search.forbidden(), state))));
        }
    }

    private void item(String key, Axis.Entry entry, Runnable action) {
        var item = new MenuItem(room.messages().get(key, entry.state().name()));
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    private void change(Search search) {
        room.apply(BoxEdits.search(any -> search));
    }

    private static Set<StateId> with(Set<StateId> states, StateId state) {
        var changed = new TreeSet<>(states);
        changed.add(state);
        return changed;
    }

    private static Set<StateId> without(Set<StateId> states, StateId state) {
        var changed = new TreeSet<>(states);
        changed.remove(state);
        return changed;
    }
}
