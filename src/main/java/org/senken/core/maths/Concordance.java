package org.senken.core.maths;

import java.util.Arrays;

/**
 * How far raters put the same items in the same order: Kendall's W corrected for ties, and Friedman's test of no common
 * order at all. M. G. Kendall, B. Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics
 * 10(3): W = 12S / (m²(n³ − n) − mΣT), with S the squares of the rank sums about their mean and T = Σ(t³ − t) per rater.
 *
 * @param raters m, those who rated every item
 * @param items n
 * @param w from 0 to 1; NaN below two raters or items, and where every rater gave every item the same
 * @param chiSquare m(n − 1)W; NaN where W is
 * @param p the probability of so large a chi-square among raters without a common order; NaN where W is
 */
public record Concordance(int raters, int items, double w, double chiSquare, double p) {

    /** n − 1; 0 where there is no item. */
    public int degreesOfFreedom() {
        return Math.max(0, items - 1);
    }

    /** Takes in one rater after the other. */
    public static final class Tally {
        private final int items;
        private final int[] seen;
        private final long[] doubledRankSums;
        private int raters;
        private long ties;

        /**
         * @param highest the highest score, from 1
         */
        public Tally(int items, int highest) {
            this.items = items;
            seen = new int[highest + 1];
            doubledRankSums = new long[items];
        }

        /**
         * Adds a rater; equal scores share their ranks evenly.
         *
         * @param scores one for every item, from 1 to the highest
         */
        public void add(byte[] scores) {
            Arrays.fill(seen, 0);
            for (int i = 0; i < items; i++) {
                seen[scores[i]]++;
            }
            var doubledRanks = doubledRanks();
            for (int i = 0; i < items; i++) {
                doubledRankSums[i] += doubledRanks[scores[i]];
            }
            raters++;
        }

        /** Twice the average rank of each score, so that it is whole. */
        private int[] doubledRanks() {
            var ranks = new int[seen.length];
            int below = 0;
            for (int score = 1; score < seen.length; score++) {
                long tied = seen[score];
                ranks[score] = 2 * below + seen[score] + 1;
                ties += tied * tied * tied - tied;
                below += seen[score];
            }
            return ranks;
        }

        /** What has been taken in so far. */
        public Concordance result() {
            double w = w();
            double chiSquare = raters * (items - 1.0) * w;
            double p = Double.isNaN(w) ? Double.NaN : ChiSquare.survival(chiSquare, items - 1);
            return new Concordance(raters, items, w, chiSquare, p);
        }

        private double w() {
            long n = items;
            long most = raters * (n * n * n - n) - ties;
            if (raters < 2 || items < 2 || most == 0) {
                return Double.NaN;
            }
            double squares = 0;
            for (long sum : doubledRankSums) {
                double off = sum - raters * (n + 1);
                squares += off * off;
            }
            // the sums are doubled, so S is a quarter of the squares
            return 3 * squares / ((double) raters * most);
        }
    }
}
