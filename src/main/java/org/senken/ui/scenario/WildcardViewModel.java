package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.WildcardEdits;
import org.senken.language.Messages;
import org.senken.ui.common.RoomView;

/** Wildcards and game changers: the list, the one being written, and proposals of what might meet. */
public final class WildcardViewModel {
    private final ScenarioViewModel room;
    private final WildcardProposals proposals;
    private final ReadOnlyObjectWrapper<Optional<WildcardId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> turn = new ReadOnlyObjectWrapper<>(0);

    WildcardViewModel(ScenarioViewModel room, WildcardProposals proposals) {
        this.room = room;
        this.proposals = proposals;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReadOnlyObjectProperty<Integer> turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /** Calls back now and whenever the study changes or another wildcard is looked at. */
    void follow(RoomView.Life life, Consumer<Optional<Wildcard>> callback) {
        life.follow(room.studyProperty(), study -> callback.accept(current()));
        life.follow(selected, id -> callback.accept(current()));
    }

    List<Wildcard> wildcards() {
        return room.scenarios().wildcards();
    }

    /** The wildcard that is being written: the selected one, else the first. */
    Optional<Wildcard> current() {
        return selected.get()
                .flatMap(room.scenarios()::wildcard)
                .or(() -> wildcards().stream().findFirst());
    }

    /** What a wildcard is called: its name, or its id while it has none. */
    String name(Wildcard wildcard) {
        return wildcard.name().isEmpty() ? wildcard.id().value() : messages().get(wildcard.name());
    }

    /** The areas in use. */
    List<Area> areas() {
        return room.study().catalogue().areas().stream()
                .filter(area -> !area.retired())
                .toList();
    }

    List<Driver> drivers() {
        return room.scenarios().drivers();
    }

    /** What might meet, three proposals at a time. */
    List<Wildcard.Combination> proposals() {
        return proposals.of(room.study(), turn.get());
    }

    // Commands

    void select(WildcardId id) {
        selected.set(Optional.of(id));
    }

    /** Begins a wildcard without anything said of it. */
    void add() {
        var id = NarrativeIds.wildcard(room.scenarios());
        add(Wildcard.named(id, Messages.inBoth("wildcard.new", id.value())));
    }

    /** Makes a draft of a proposal. */
    void draft(Wildcard.Combination combination) {
        var id = NarrativeIds.wildcard(room.scenarios());
        var meeting = meeting(combination);
        add(Wildcard.named(id, meeting).withCombination(combination));
    }

    private static Text meeting(Wildcard.Combination combination) {
        return new Text(meeting(combination, Language.EN), meeting(combination, Language.JA));
    }

    private static String meeting(Wildcard.Combination combination, Language language) {
        return combination.emerging().in(language) + " × "
                + combination.existing().in(language);
    }

    private void add(Wildcard wildcard) {
        room.apply(WildcardEdits.add(wildcard));
        select(wildcard.id());
    }

    /** Proposes the next combinations. */
    void another() {
        turn.set(turn.get() + 1);
    }

    void remove() {
        current().ifPresent(wildcard -> room.apply(WildcardEdits.remove(room.study(), wildcard.id())));
    }

    /** Moves the wildcard that is being written some places up (negative) or down. */
    void move(int places) {
        current().ifPresent(wildcard -> {
            select(wildcard.id());
            room.apply(WildcardEdits.move(room.study(), wildcard.id(), places));
        });
    }

    void rename(WildcardId id, Language language, String typed) {
        change(id, each -> each.withName(each.name().with(language, typed)));
    }

    void describe(WildcardId id, Language language, String typed) {
        change(id, each -> each.withText(each.text().with(language, typed)));
    }

    void combine(WildcardId id, Wildcard.Combination.Role role, Language language, String typed) {
        change(id, each -> {
            var combination = each.combination();
            return each.withCombination(
                    combination.with(role, combination.of(role).with(language, typed)));
        });
    }

    void announce(WildcardId id, Language language, String typed) {
        change(id, each -> each.withSignposts(each.signposts().with(language, typed)));
    }

    /** Links an area, or takes the link away. */
    void link(WildcardId id, SubjectId area) {
        change(id, each -> each.withAreas(toggled(each.areas(), area)));
    }

    /** Says that a state becomes more likely, or takes that back. */
    void raise(WildcardId id, StateId state) {
        change(id, each -> each.withRaises(toggled(each.raises(), state)));
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        var changed = new LinkedHashSet<>(all);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return new ArrayList<>(changed);
    }

    private void change(WildcardId id, UnaryOperator<Wildcard> change) {
        room.scenarios().wildcard(id).ifPresent(each -> room.apply(WildcardEdits.change(change.apply(each))));
    }
}
