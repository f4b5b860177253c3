package org.senken.ui.portfolio;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Many things, some of them ticked, with words that narrow what is seen. Ticks stay while something else is looked for. */
final class Tickable<T> {
    /**
     * What can be ticked.
     *
     * @param note what stands below its name; may be blank
     */
    record Option<T>(T value, String name, String note) {}

    private final ReadOnlyObjectWrapper<List<Option<T>>> options = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<T>> ticked = new ReadOnlyObjectWrapper<>(Set.of());

    ReadOnlyObjectProperty<List<Option<T>>> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Set<T>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** What is ticked, in the order of the options. */
    List<T> ticked() {
        return options.get().stream()
                .map(Option::value)
                .filter(ticked.get()::contains)
                .toList();
    }

    boolean isTicked(T value) {
        return ticked.get().contains(value);
    }

    /** The options that have every word that is looked for. */
    List<Option<T>> shown() {
        var words = filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return options.get().stream().filter(each -> hasAll(each, words)).toList();
    }

    private static boolean hasAll(Option<?> option, String[] words) {
        var text = (option.name() + " " + option.note()).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Begins anew: other things, some of them ticked, nothing looked for. */
    void begin(List<Option<T>> all, Collection<T> start) {
        filter.set("");
        options.set(List.copyOf(all));
        ticked.set(Set.copyOf(start));
    }

    /** Follows a change of the study: what is no longer there is no longer ticked. */
    void follow(List<Option<T>> all) {
        options.set(List.copyOf(all));
        ticked.set(Set.copyOf(ticked()));
    }

    void turn(T value) {
        var changed = new HashSet<>(ticked.get());
        if (!changed.remove(value)) {
            changed.add(value);
        }
        ticked.set(Set.copyOf(changed));
    }

    /** Ticks everything that is seen. */
    void tickShown() {
        var changed = new HashSet<>(ticked.get());
        shown().forEach(each -> changed.add(each.value()));
        ticked.set(Set.copyOf(changed));
    }

    /** Unticks everything, seen or not. */
    void untickAll() {
        ticked.set(Set.of());
    }
}
