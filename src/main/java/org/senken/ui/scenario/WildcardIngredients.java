package org.senken.ui.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.senken.core.scenario.GameChangers;
import org.senken.core.scenario.Ingredient;
import org.senken.core.scenario.Wildcard;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/**
 * What the study has to combine: its technologies are what emerges, its areas what exists, and the needs are those of its
 * wildcards and some that hold anywhere. A study without technologies combines its areas with each other.
 */
final class WildcardIngredients {
    private WildcardIngredients() {}

    static GameChangers.Ingredients of(Study study) {
        var areas = inUse(study.catalogue().areas().stream());
        var technologies = inUse(study.catalogue().technologies().stream());
        return new GameChangers.Ingredients(
                named(study, Wildcard.Combination::emerging, technologies.isEmpty() ? areas : technologies),
                named(study, Wildcard.Combination::existing, areas),
                named(study, Wildcard.Combination::need, needs()));
    }

    private static List<Ingredient> inUse(Stream<? extends Subject> subjects) {
        return subjects.filter(each -> !each.retired()).map(Ingredient::of).toList();
    }

    private static List<Ingredient> needs() {
        return Arrays.stream(WildcardNeed.values())
                .map(need -> Ingredient.named(new Text(
                        Messages.in(Language.EN).get(need),
                        Messages.in(Language.JA).get(need))))
                .toList();
    }

    /** What the wildcards name first, then the others. */
    private static List<Ingredient> named(
            Study study, Function<Wildcard.Combination, Text> role, List<Ingredient> others) {
        var own = study.scenarios().wildcards().stream()
                .map(wildcard -> role.apply(wildcard.combination()))
                .filter(text -> !text.isEmpty())
                .map(Ingredient::named);
        return Stream.concat(own, others.stream()).toList();
    }
}
