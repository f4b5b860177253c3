package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.senken.core.technology.CriterionId;

/**
 * What a portfolio must keep to.
 *
 * @param budget in yen over all years; 0 if none has been set
 * @param yearly the most that may be spent in a fiscal year, in yen; years that do not stand here are free
 * @param requirements items that need others
 * @param exclusive sets of items of which at most one may be taken
 * @param groups least and most of a set
 * @param synergies what items gain from one another
 * @param most the most items, if that is limited
 */
public record Rules(
        long budget,
        SortedMap<Integer, Long> yearly,
        List<Requirement> requirements,
        List<Set<ItemId>> exclusive,
        List<Group> groups,
        List<Synergy> synergies,
        OptionalInt most) {
    /** Nothing is limited. */
    public static final Rules NONE =
            new Rules(0, new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());

    public Rules {
        yearly = Collections.unmodifiableSortedMap(new TreeMap<>(yearly));
        requirements = List.copyOf(requirements);
        exclusive = exclusive.stream().map(Set::copyOf).toList();
        groups = List.copyOf(groups);
        synergies = List.copyOf(synergies);
    }

    public Rules withBudget(long yen) {
        return new Rules(yen, yearly, requirements, exclusive, groups, synergies, most);
    }

    public Rules withYearly(Map<Integer, Long> changed) {
        return new Rules(budget, new TreeMap<>(changed), requirements, exclusive, groups, synergies, most);
    }

    public Rules withRequirements(List<Requirement> changed) {
        return new Rules(budget, yearly, changed, exclusive, groups, synergies, most);
    }

    public Rules withExclusive(List<Set<ItemId>> changed) {
        return new Rules(budget, yearly, requirements, changed, groups, synergies, most);
    }

    public Rules withGroups(List<Group> changed) {
        return new Rules(budget, yearly, requirements, exclusive, changed, synergies, most);
    }

    public Rules withSynergies(List<Synergy> changed) {
        return new Rules(budget, yearly, requirements, exclusive, groups, changed, most);
    }

    public Rules withMost(OptionalInt changed) {
        return new Rules(budget, yearly, requirements, exclusive, groups, synergies, changed);
    }

    /** The rules without everything said of an item; a set that has nothing left to say goes with it. */
    public Rules without(ItemId item) {
        return new Rules(
                budget,
                yearly,
                requirements.stream()
                        .filter(each ->
                                !each.item().equals(item) && !each.needs().equals(item))
                        .toList(),
                exclusive.stream()
                        .map(set -> left(set, item))
                        .filter(set -> set.size() > 1)
                        .toList(),
                groups.stream()
                        .map(group -> new Group(
                                group.id(), group.name(), left(group.items(), item), group.min(), group.max()))
                        .filter(group -> !group.items().isEmpty())
                        .toList(),
                synergies.stream()
                        .filter(synergy -> !synergy.items().contains(item))
                        .toList(),
                most);
    }

    /** The rules without what items gain from one another on a criterion. */
    public Rules without(CriterionId criterion) {
        return withSynergies(synergies.stream()
                .map(each -> each.without(criterion))
                .filter(each -> !each.points().isEmpty())
                .toList());
    }

    private static Set<ItemId> left(Set<ItemId> items, ItemId gone) {
        var left = new TreeSet<>(items);
        left.remove(gone);
        return left;
    }
}
