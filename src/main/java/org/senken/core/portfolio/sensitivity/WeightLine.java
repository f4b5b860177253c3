package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happens while one weight goes from 0 to 1 and the others keep their ratios: the value of every alternative runs along a
 * straight line.
 *
 * @param criterion whose weight moves
 * @param now where it stands
 * @param atNone the value of each alternative with the weight 0
 * @param atAll its value with the weight 1
 */
public record WeightLine(int criterion, double now, List<Double> atNone, List<Double> atAll) {
    /**
     * Two alternatives change places.
     *
     * @param weight where
     * @param falling who is ahead below it
     * @param rising who is ahead above it
     */
    public record Crossing(double weight, int falling, int rising) {}

    /** Who is first from one weight to another. */
    public record Lead(double from, double to, int alternative) {}

    public WeightLine {
        atNone = List.copyOf(atNone);
        atAll = List.copyOf(atAll);
    }

    public static WeightLine of(PointCase now, int criterion) {
        var none = now.withWeight(criterion, 0);
        var all = now.withWeight(criterion, 1);
        var atNone = new ArrayList<Double>();
        var atAll = new ArrayList<Double>();
        for (int i = 0; i < now.alternatives(); i++) {
            atNone.add(none.value(i));
            atAll.add(all.value(i));
        }
        return new WeightLine(criterion, now.weight(criterion), atNone, atAll);
    }

    /** The value of an alternative at a weight. */
    public double value(int alternative, double weight) {
        return (1 - weight) * atNone.get(alternative) + weight * atAll.get(alternative);
    }

    /** Where any two change places, in rising order of weight. */
    public List<Crossing> crossings() {
        var found = new ArrayList<Crossing>();
        for (int falling = 0; falling < atNone.size(); falling++) {
            for (int rising = 0; rising < atNone.size(); rising++) {
                double before = atNone.get(falling) - atNone.get(rising);
                double after = atAll.get(rising) - atAll.get(falling);
                if (before > PointCase.NEARLY && after > PointCase.NEARLY) {
                    found.add(new Crossing(before / (before + after), falling, rising));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Crossing::weight));
        return found;
    }

    /** Who is first where, from the weight 0 to the weight 1. Of equals the one that rises more is named. */
    public List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        int first = firstAtNone();
        double from = 0;
        for (var next = overtaking(first); next.isPresent(); next = overtaking(first)) {
            leads.add(new Lead(from, next.get().weight(), first));
            from = next.get().weight();
            first = next.get().rising();
        }
        leads.add(new Lead(from, 1, first));
        return leads;
    }

    /** The weights at which somebody else becomes first; empty if one is first throughout. */
    public List<Double> turningPoints() {
        return leads().stream().skip(1).map(Lead::from).toList();
    }

    /** The first place where somebody gets ahead of whoever is first; of several there, the one that rises most. */
    private Optional<Crossing> overtaking(int first) {
        return crossings().stream()
                .filter(each -> each.falling() == first)
                .min(Comparator.comparingDouble(Crossing::weight)
                        .thenComparingDouble(each -> -atAll.get(each.rising())));
    }

    private int firstAtNone() {
        int first = 0;
        for (int i = 1; i < atNone.size(); i++) {
            double lead = atNone.get(i) - atNone.get(first);
            boolean risesMore = atAll.get(i) > atAll.get(first);
            first = lead > PointCase.NEARLY || (lead >= -PointCase.NEARLY && risesMore) ? i : first;
        }
        return first;
    }
}
