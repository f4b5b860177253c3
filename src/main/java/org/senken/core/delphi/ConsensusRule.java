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

    /** Few votes lie outside the third that holds the median: how few depends on the panel's size, as in RAND/UCLA. */
    record PanelSize() implements ConsensusRule {}

    private static void checkWithin(double value, double lowest, double highest) {
        if (!(value >= lowest && value <= highest)) {
            throw new IllegalArgumentException(value + " is not within " + lowest + " to " + highest);
        }
    }
}
