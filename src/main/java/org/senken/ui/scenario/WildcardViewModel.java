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
import org.senken.core.scenario.GameChangers;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.WildcardEdits;
import org.senken.language.Messages;
import org.senken.ui.common.RoomView;

/** Wildcards and game changers: the list, the one being written, and proposals of what might meet. */
public final class WildcardViewModel {
    /** How many proposals are shown together. */
    static final int AT_ONCE = 3;

    private static final long SEED = 2_035;

    private final ScenarioViewModel room;
    private final ReadOnlyObjectWrapper<List<Wildcard.Combination>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<WildcardId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wish = Optional.empty();
    private int turn;

    /** What proposals are made of. */
    private record Wish(
            GameChangers.Ingredients lists, List<Wildcard.Combination> used, Catalogue catalogue, int turn) {}

    WildcardViewModel(ScenarioViewModel room) {
        this.room = room;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    /** What might meet, a few proposals at a time; none while they are looked for. */
    ReadOnlyObjectProperty<List<Wildcard.Combination>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
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

    /** Looks for proposals in the background, unless they are known already. The same study has the same proposals. */
    void propose() {
        var study = room.study();
        var used = wildcards().stream().map(Wildcard::combination).toList();
        var wanted = new Wish(WildcardIngredients.of(study), used, study.catalogue(), turn);
        if (!wish.equals(Optional.of(wanted))) {
            wish = Optional.of(wanted);
            room.background().aside("wildcards", () -> proposals(wanted), proposals::set, room.notices()::failed);
        }
    }

    /** The proposals of a turn: those after all the ones of the turns before it. */
    private static List<Wildcard.Combination> proposals(Wish wanted) {
        int before = wanted.turn() * AT_ONCE;
        return GameChangers.propose(wanted.lists(), wanted.used(), wanted.catalogue(), SEED, before + AT_ONCE).stream()
                .skip(before)
                .map(GameChangers.Proposal::combination)
                .toList();
    }

    /** Proposes the next combinations; after the last ones it begins anew. */
    void another() {
        turn = proposals.get().isEmpty() ? 0 : turn + 1;
        propose();
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
