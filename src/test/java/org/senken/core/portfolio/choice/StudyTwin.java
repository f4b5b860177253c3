package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;

/** Small studies with every kind of rule, from a seed, and what is best in a program by looking at every subset. */
final class StudyTwin {
    private static final double EPSILON = 1e-7;

    private StudyTwin() {}

    static FundingCase study(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<>(Sample.items());
        Collections.shuffle(all, random);
        var items = new ArrayList<>(all.subList(0, 5 + random.nextInt(4)));
        if (random.nextInt(3) == 0) {
            items.set(0, items.getFirst().withPlace(Place.MUST_HAVE));
        }
        if (random.nextInt(4) == 0) {
            items.set(1, items.get(1).withPlace(Place.EXCLUDED));
        }
        var model = random.nextBoolean()
                ? ValueModel.DEFAULT
                : ValueModel.DEFAULT.withStatements(
                        List.of(new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.3, 0.8)));
        return Sample.of(Portfolio.EMPTY.withItems(items).withModel(model).withRules(rules(items, random)));
    }

    private static Rules rules(List<Item> items, Random random) {
        long cost = items.stream().mapToLong(each -> each.cost().likely()).sum();
        var ids = items.stream().map(Item::id).toList();
        var rules = Rules.NONE.withBudget(cost / 2 + random.nextInt(20) * Sample.BN);
        if (random.nextInt(3) == 0) {
            rules = rules.withYearly(Map.of(2027, cost / 5));
        }
        if (random.nextInt(3) == 0) {
            rules = rules.withRequirements(List.of(new Requirement(ids.get(2), ids.get(3))));
        }
        if (random.nextInt(3) == 0) {
            rules = rules.withExclusive(List.of(Set.of(ids.get(0), ids.get(4))));
        }
        if (random.nextInt(3) == 0) {
            rules = rules.withGroups(List.of(new Group("g", Text.EMPTY, Set.copyOf(ids.subList(0, 3)), 1, 2)));
        }
        if (random.nextInt(3) == 0) {
            rules = rules.withSynergies(
                    List.of(new Synergy(Set.of(ids.get(1), ids.get(2)), Map.of(Criterion.SUPERIORITY, 2.0))));
        }
        return random.nextInt(3) == 0 ? rules.withMost(OptionalInt.of(4)) : rules;
    }

    /** All best portfolios of one direction. */
    static List<Pick> best(Program program, int direction) {
        var twin = new Subsets(program);
        double most = twin.allowed().stream()
                .mapToDouble(each -> twin.worth(each)[direction])
                .max()
                .orElse(Double.NaN);
        return twin.allowed().stream()
                .filter(each -> twin.worth(each)[direction] >= most - EPSILON)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static List<Long> seeds(int count) {
        return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
    }
}
