package org.senken.core.delphi;

/** When the votes of a cell count as agreement. A round fixes its rule before the first vote. */
public sealed interface ConsensusRule {
    /** The rule a round begins with. */
    ConsensusRule DEFAULT = new NarrowSpread(2);

    /**
     * The middle half of the votes spans few points, and there is no disagreement in the sense of RAND/UCLA.
     *
     * @param widest the widest interquartile range that still agrees, in points of the scale
     */
    record NarrowSpread(double widest) implements ConsensusRule {
        public NarrowSpread {
            checkWithin(widest, 0, 8);
        }
    }

    /**
     * A large share of the votes lies in the third of the scale (1–3, 4–6, 7–9) that holds the median.
     *
     * @param least the smallest share that still agrees, from 0 to 1
     */
    record ShareInBand(double least) implements ConsensusRule {
        public ShareInBand {
            checkWithin(least, 0, 1);
        }
    }

    /**
     * Few votes lie outside the third that holds the median: how few depends on the panel's size, as in RAND/UCLA. K. Fitch
     * and others (2001) give panels of 8 to 10, 11 to 13 and 14 to 16; other sizes follow the same step.
     */
    record PanelSize() implements ConsensusRule {
        /** The most votes outside: 2 for 8 to 10 votes, 3 for 11 to 13, 4 for 14 to 16, and one more for every three. */
        public int mostOutside(int votes) {
            return Math.max(0, (votes + 1) / 3 - 1);
        }
    }

    private static void checkWithin(double value, double lowest, double highest) {
        if (!(value >= lowest && value <= highest)) {
            throw new IllegalArgumentException(value + " is not within " + lowest + " to " + highest);
        }
    }
}
