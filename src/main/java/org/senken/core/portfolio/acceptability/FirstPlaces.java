package org.senken.core.portfolio.acceptability;

import java.util.Arrays;

/** Counts how often each alternative comes first under the weights that speak for it. */
final class FirstPlaces {
    final double[] first;

    private final int alternatives;
    private final int criteria;
    private final double[] central;
    private final int[] rivals;

    /**
     * @param central the weights of each alternative, one after the other; NaN for those that are not looked at
     */
    FirstPlaces(int alternatives, int criteria, double[] central) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.central = central;
        first = new double[alternatives];
        rivals = new int[alternatives];
    }

    /** Counts one draw. */
    void count(double[] worths) {
        for (int i = 0; i < alternatives; i++) {
            int from = i * criteria;
            if (!Double.isNaN(central[from])) {
                double value = Tally.value(worths, i, central, from, criteria);
                // whoever beat it in the last draw is likely to do so again
                if (valueOf(rivals[i], worths, from) - value <= Tally.NEARLY) {
                    first[i] += share(i, worths, from, value);
                }
            }
        }
    }

    private double valueOf(int alternative, double[] worths, int from) {
        return Tally.value(worths, alternative, central, from, criteria);
    }

    /** 1 if it is first alone, a part if it shares the place, 0 if anybody is better. */
    private double share(int alternative, double[] worths, int from, double value) {
        int tied = 1;
        for (int rival = 0; rival < alternatives; rival++) {
            if (rival != alternative) {
                double lead = valueOf(rival, worths, from) - value;
                if (lead > Tally.NEARLY) {
                    rivals[alternative] = rival;
                    return 0;
                }
                tied += lead >= -Tally.NEARLY ? 1 : 0;
            }
        }
        return 1.0 / tied;
    }

    /** Adds what another one counted. */
    void add(FirstPlaces other) {
        Arrays.setAll(first, i -> first[i] + other.first[i]);
    }
}
