package org.senken.editing;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/** Edits of what portfolios must keep to. */
public final class RulesEdits {
    private RulesEdits() {}

    /**
     * Sets the budget over all years.
     *
     * @param yen 0 takes the limit away
     */
    public static Edit budget(long yen) {
        return edit(Sentence.of("edit.rules.budget"), rules -> rules.withBudget(yen));
    }

    /** Limits what may be spent in a fiscal year, in yen. */
    public static Edit yearly(int year, long yen) {
        return edit(yearlyName(year), rules -> {
            var changed = new TreeMap<>(rules.yearly());
            changed.put(year, yen);
            return rules.withYearly(changed);
        });
    }

    /** Frees a fiscal year. */
    public static Edit yearlyFree(int year) {
        return edit(yearlyName(year), rules -> {
            var changed = new TreeMap<>(rules.yearly());
            changed.remove(year);
            return rules.withYearly(changed);
        });
    }

    private static Sentence yearlyName(int year) {
        return Sentence.of("edit.rules.yearly", String.valueOf(year));
    }

    /** Says that one item needs another. */
    public static Edit require(Study study, Requirement requirement) {
        return edit(
                Sentence.of("edit.rules.requires", name(study, requirement.item()), name(study, requirement.needs())),
                rules -> rules.withRequirements(Places.added(rules.requirements(), requirement)));
    }

    /** Takes back that one item needs another. */
    public static Edit unrequire(Study study, Requirement requirement) {
        return edit(
                Sentence.of("edit.rules.unrequires", name(study, requirement.item()), name(study, requirement.needs())),
                rules -> rules.withRequirements(rules.requirements().stream()
                        .filter(each -> !each.equals(requirement))
                        .toList()));
    }

    /** Replaces the sets of items of which at most one may be taken. */
    public static Edit exclusive(List<Set<ItemId>> sets) {
        return edit(Sentence.of("edit.rules.exclusive"), rules -> rules.withExclusive(sets));
    }

    /** Replaces the groups of which so many are taken. */
    public static Edit groups(List<Group> groups) {
        return edit(Sentence.of("edit.rules.groups"), rules -> rules.withGroups(groups));
    }

    /** Replaces what items gain from one another. */
    public static Edit synergies(List<Synergy> synergies) {
        return edit(Sentence.of("edit.rules.synergies"), rules -> rules.withSynergies(synergies));
    }

    /** Limits how many items there may be; empty takes the limit away. */
    public static Edit most(OptionalInt items) {
        return edit(Sentence.of("edit.rules.most"), rules -> rules.withMost(items));
    }

    private static Object name(Study study, ItemId id) {
        return ItemEdits.nameOf(study, id);
    }

    private static Edit edit(Sentence name, UnaryOperator<Rules> change) {
        return ItemEdits.onPortfolio(name, all -> all.withRules(change.apply(all.rules())));
    }
}
