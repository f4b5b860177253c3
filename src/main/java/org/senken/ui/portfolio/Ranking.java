package org.senken.ui.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Sentence;

/** What asking for a ranking came to. */
sealed interface Ranking {
    /** There is none. */
    record Unranked(Sentence reason) implements Ranking {}

    /**
     * A ranking over all admissible weights and resampled votes.
     *
     * @param weights the weights it was made with; while a slider is dragged they are not yet those of the study
     */
    record Ranked(RankingGround ground, WeightSet weights, Acceptability shares) implements Ranking {
        /** How many of the first ranks are looked at where nobody says otherwise. */
        static final int FIRST = 5;

        List<Candidate> candidates() {
            return ground.entries().candidates();
        }

        /** The places of the candidates, the best expected rank first; equals in their order. */
        List<Integer> order() {
            return IntStream.range(0, candidates().size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(shares::expectedRank))
                    .toList();
        }

        /** How many of the first ranks the list tells of: five, or fewer where there are not more than five. */
        int first() {
            return Math.max(1, Math.min(FIRST, candidates().size() - 1));
        }

        /** The place of a candidate; empty if it is not ranked. */
        Optional<Integer> placeOf(Candidate candidate) {
            return Optional.of(candidates().indexOf(candidate)).filter(place -> place >= 0);
        }
    }
}
