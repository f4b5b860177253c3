package org.senken.ui.portfolio;

import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;

/**
 * What is to be ranked.
 *
 * @param world empty for the world as it is
 */
record RankingSource(Study study, RankedKind kind, Optional<ScenarioId> world) {
    /** What it starts from; empty while there are no votes. */
    Optional<FundingCase> start() {
        return kind.start(study);
    }

    /** Whether the ranking would be the same: costs, notes, wording and the like do not matter. */
    boolean ranksAs(RankingSource other) {
        return hasVotesOf(other)
                && study.portfolio().model().equals(other.study.portfolio().model());
    }

    /** Whether votes, worlds and what is ranked are the same, and the criteria count alike; weights may differ. */
    boolean hasGroundOf(RankingSource other) {
        return hasVotesOf(other)
                && study.portfolio()
                        .model()
                        .uses()
                        .equals(other.study.portfolio().model().uses());
    }

    private boolean hasVotesOf(RankingSource other) {
        return kind == other.kind
                && world.equals(other.world)
                && study.rounds().equals(other.study.rounds())
                && study.experts().equals(other.study.experts())
                && study.counting().equals(other.study.counting())
                && study.scenarios().equals(other.study.scenarios())
                && study.portfolio().items().equals(other.study.portfolio().items());
    }
}
