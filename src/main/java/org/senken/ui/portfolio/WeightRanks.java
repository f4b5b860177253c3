package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

/** Criteria in falling order of weight, as they are moved on the screen; those in one rank are equally heavy. */
record WeightRanks(List<Set<CriterionId>> ranks) {
    WeightRanks {
        ranks = ranks.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> (Set<CriterionId>) new TreeSet<>(each))
                .toList();
    }

    static WeightRanks of(WeightStatement.Order order) {
        return new WeightRanks(order.ranks());
    }

    WeightStatement.Order statement() {
        return new WeightStatement.Order(ranks);
    }

    /** The place of a criterion's rank, from 0; -1 if it has none. */
    int rankOf(CriterionId criterion) {
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).contains(criterion)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * One step up (negative) or down: out of a shared rank into one of its own, from one of its own into that of its
     * neighbour. A criterion without a rank gets the last one.
     */
    WeightRanks moved(CriterionId criterion, int step) {
        int at = rankOf(criterion);
        if (at < 0) {
            return put(criterion, ranks.size());
        }
        boolean up = step < 0;
        if (ranks.get(at).size() > 1) {
            return put(criterion, up ? at : at + 1);
        }
        int neighbour = up ? at - 1 : at + 1;
        return neighbour < 0 || neighbour >= ranks.size() ? this : joined(criterion, neighbour);
    }

    private WeightRanks joined(CriterionId criterion, int rank) {
        var changed = without(criterion, new ArrayList<>(ranks));
        var set = new TreeSet<>(changed.get(rank));
        set.add(criterion);
        changed.set(rank, set);
        return new WeightRanks(changed);
    }

    /** The criterion in a rank of its own before the one that stands at a place; at the end if there is none. */
    WeightRanks put(CriterionId criterion, int before) {
        var changed = without(criterion, new ArrayList<>(ranks));
        changed.add(Math.min(before, changed.size()), Set.of(criterion));
        return new WeightRanks(changed);
    }

    /** The criterion with any weight. */
    WeightRanks without(CriterionId criterion) {
        return new WeightRanks(without(criterion, new ArrayList<>(ranks)));
    }

    /** Empty ranks stay, so that places keep their meaning. */
    private static List<Set<CriterionId>> without(CriterionId criterion, List<Set<CriterionId>> ranks) {
        ranks.replaceAll(each -> {
            var left = new TreeSet<>(each);
            left.remove(criterion);
            return left;
        });
        return ranks;
    }
}
