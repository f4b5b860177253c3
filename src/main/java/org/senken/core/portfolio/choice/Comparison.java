package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * Two portfolios side by side.
 *
 * @param both items that both have
 * @param onlyOne items that only the first has
 * @param onlyOther items that only the second has
 * @param worlds who is ahead in each world, the world as it is first
 */
public record Comparison(
        StudyFunding funding,
        Chosen one,
        Chosen other,
        List<ItemId> both,
        List<ItemId> onlyOne,
        List<ItemId> onlyOther,
        List<Outcome> worlds) {
    /** Leads that are smaller are none: more than rounding, less than any judgement. */
    private static final double NEARLY = 1e-9;

    /** Who is ahead. */
    public enum Winner {
        ONE,
        OTHER,
        /** The same value at the middle of the weights. */
        NEITHER
    }

    /**
     * How the two fare in one world.
     *
     * @param one the value of the first at the middle of the weights
     * @param other the value of the second
     * @param least by how much the first leads at the extreme weights where it does worst; below 0 it trails
     * @param most by how much it leads where it does best
     */
    public record Outcome(Outlook world, double one, double other, double least, double most) {
        public double lead() {
            return one - other;
        }

        /** Who is ahead at the middle of the weights. */
        public Winner winner() {
            if (Math.abs(lead()) <= NEARLY) {
                return Winner.NEITHER;
            }
            return lead() > 0 ? Winner.ONE : Winner.OTHER;
        }

        /** Whether whoever is ahead is so, or level, under all admissible weights. */
        public boolean underAllWeights() {
            return switch (winner()) {
                case ONE -> least >= -NEARLY;
                case OTHER -> most <= NEARLY;
                case NEITHER -> Math.abs(least) <= NEARLY && Math.abs(most) <= NEARLY;
            };
        }

        /** Who is ahead and by how much; which world is meant stands beside it. */
        public Sentence sentence() {
            return switch (winner()) {
                case NEITHER ->
                    Sentence.of(underAllWeights() ? "compare.level.all" : "compare.level", Words.score(one));
                case ONE ->
                    Sentence.of(
                            underAllWeights() ? "compare.one.all" : "compare.one.middle",
                            Words.score(lead()),
                            Words.score(one),
                            Words.score(other));
                case OTHER ->
                    Sentence.of(
                            underAllWeights() ? "compare.other.all" : "compare.other.middle",
                            Words.score(-lead()),
                            Words.score(other),
                            Words.score(one));
            };
        }
    }

    public Comparison {
        both = List.copyOf(both);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
        worlds = List.copyOf(worlds);
    }

    /** Compares two sets of items; those that take no part in the choice have no value. */
    public static Comparison of(StudyFunding funding, Collection<ItemId> first, Collection<ItemId> second) {
        var base = funding.study().base();
        var one = Chosen.of(funding, base, first);
        var other = Chosen.of(funding, base, second);
        var picks = List.of(funding.pick(first), funding.pick(second));
        return new Comparison(
                funding,
                one,
                other,
                one.items().stream().filter(other.items()::contains).toList(),
                one.items().stream()
                        .filter(each -> !other.items().contains(each))
                        .toList(),
                other.items().stream()
                        .filter(each -> !one.items().contains(each))
                        .toList(),
                funding.study().worlds().stream()
                        .map(world -> outcome(funding, world, picks.getFirst(), picks.getLast()))
                        .toList());
    }

    private static Outcome outcome(StudyFunding funding, Outlook world, Pick first, Pick second) {
        var question = funding.in(world);
        var central = question.central();
        var extremes = question.robust();
        var one = extremes.worth(first.items());
        var other = extremes.worth(second.items());
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < one.length; d++) {
            least = Math.min(least, one[d] - other[d]);
            most = Math.max(most, one[d] - other[d]);
        }
        return new Outcome(world, central.worth(first.items())[0], central.worth(second.items())[0], least, most);
    }

    /** What differs, in words: items, money, and who is ahead where. */
    public List<Sentence> sentences(Naming naming) {
        var all = new ArrayList<Sentence>();
        if (!onlyOne.isEmpty()) {
            all.add(Sentence.of("compare.only.one", naming.of(onlyOne)));
        }
        if (!onlyOther.isEmpty()) {
            all.add(Sentence.of("compare.only.other", naming.of(onlyOther)));
        }
        if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
            all.add(Sentence.of("compare.same"));
            return all;
        }
        all.add(cost());
        all.add(Sentence.of("compare.wins", worlds.size(), wins(Winner.ONE), wins(Winner.OTHER)));
        return all;
    }

    private Sentence cost() {
        long more = one.cost().likely() - other.cost().likely();
        if (more == 0) {
            return Sentence.of("compare.cost.same", Yen.words(one.cost().likely()));
        }
        return Sentence.of(
                more > 0 ? "compare.cost.one" : "compare.cost.other",
                Yen.words(Math.abs(more)),
                Yen.words(one.cost().likely()),
                Yen.words(other.cost().likely()));
    }

    /** In how many worlds the one or the other is ahead, as the winner says. */
    public long wins(Winner winner) {
        return worlds.stream().filter(each -> each.winner() == winner).count();
    }
}
