package org.senken.editing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of wildcards and game changers. */
public final class WildcardEdits {
    private WildcardEdits() {}

    /** Adds a wildcard after the others. */
    public static Edit add(Wildcard wildcard) {
        return edit("edit.wildcard.add", nameOf(wildcard), all -> Places.added(all, wildcard));
    }

    /** Changes the wildcard of the same id. */
    public static Edit change(Wildcard wildcard) {
        return edit(
                "edit.wildcard.change",
                nameOf(wildcard),
                all -> all.stream()
                        .map(each -> each.id().equals(wildcard.id()) ? wildcard : each)
                        .toList());
    }

    /** Removes a wildcard. */
    public static Edit remove(Study study, WildcardId id) {
        return edit(
                "edit.wildcard.remove",
                nameOf(study, id),
                all -> all.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** Moves a wildcard some places up (negative) or down. */
    public static Edit move(Study study, WildcardId id, int places) {
        return edit(
                "edit.wildcard.move",
                nameOf(study, id),
                all -> Places.moved(all, each -> each.id().equals(id), places));
    }

    private static Edit edit(String key, Text name, UnaryOperator<List<Wildcard>> change) {
        return new Edit(
                Sentence.of(key, name),
                study -> study.withScenarios(study.scenarios()
                        .withWildcards(change.apply(study.scenarios().wildcards()))));
    }

    private static Text nameOf(Study study, WildcardId id) {
        return study.scenarios().wildcard(id).map(WildcardEdits::nameOf).orElse(Text.same(id.value()));
    }

    /** What a wildcard is called: its name, or its id while it has none. */
    private static Text nameOf(Wildcard wildcard) {
        return wildcard.name().isEmpty() ? Text.same(wildcard.id().value()) : wildcard.name();
    }
}
