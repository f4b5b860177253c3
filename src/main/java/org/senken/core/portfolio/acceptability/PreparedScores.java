package org.senken.core.portfolio.acceptability;

import java.util.SplittableRandom;

/**
 * Draws of scores made beforehand, for whoever cannot wait for new ones. They are read in turn from a place that chance
 * gives, over and over again.
 */
final class PreparedScores implements Scoring {
    /** More numbers are not kept: large tables have fewer draws. */
    private static final int MOST_NUMBERS = 2_000_000;

    private final int alternatives;
    private final int criteria;
    private final double[][] draws;

    private PreparedScores(int alternatives, int criteria, double[][] draws) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.draws = draws;
    }

    /**
     * @param draws how many are made at most
     */
    static PreparedScores of(Scoring scores, int draws, long seed) {
        int cells = scores.alternatives() * scores.criteria();
        var made = new double[Math.clamp(MOST_NUMBERS / cells, 1, draws)][cells];
        var next = scores.from(new SplittableRandom(seed));
        for (var each : made) {
            next.next(each);
        }
        return new PreparedScores(scores.alternatives(), scores.criteria(), made);
    }

    @Override
    public int alternatives() {
        return alternatives;
    }

    @Override
    public int criteria() {
        return criteria;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        return new Draws() {
            private int at = chance.nextInt(draws.length);

            @Override
            public void next(double[] worths) {
                System.arraycopy(draws[at], 0, worths, 0, worths.length);
                at = at + 1 == draws.length ? 0 : at + 1;
            }
        };
    }
}
