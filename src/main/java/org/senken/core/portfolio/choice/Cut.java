package org.senken.core.portfolio.choice;

/** Knows whole portfolios, and so which partial ones cannot lead to anything new. */
interface Cut {
    /** The directions in which it wants bounds, as shares of the program's directions. */
    double[][] directions();

    /**
     * Whether nothing that grows out of a partial portfolio is wanted. Called from many threads.
     *
     * @param most the most its growth can be worth in each of the cut's directions
     */
    boolean isHopeless(Labels labels, int label, double[] most, Rest rest, int decided);

    /** A whole portfolio that is allowed; called from one thread between stages. */
    void offer(long[] set, double[] worth, long cost);

    /** Called once all offers of a stage have been made. */
    default void settle() {}

    /** Never cuts. */
    static Cut none() {
        return new Cut() {
            @Override
            public double[][] directions() {
                return new double[0][];
            }

            @Override
            public boolean isHopeless(Labels labels, int label, double[] most, Rest rest, int decided) {
                return false;
            }

            @Override
            public void offer(long[] set, double[] worth, long cost) {
                // nothing is learnt
            }
        };
    }
}
