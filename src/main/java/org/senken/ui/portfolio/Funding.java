package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;

/**
 * What can be said at once about the funding of a study.
 *
 * @param study the answer is about
 * @param answer the best portfolio in one world and the frontier; empty if there is nothing to choose from
 * @param obstacles why there is no answer
 */
public record Funding(Study study, Optional<FundingAnswer> answer, List<Sentence> obstacles) {
    public Funding {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * @param world a chosen scenario; where it is none any more, the world as it is
     */
    static Funding of(Study study, Optional<ScenarioId> world, Progress progress) {
        var found = study.fundingCase();
        if (found.isEmpty()) {
            return new Funding(study, Optional.empty(), List.of(Sentence.of("budget.no-votes")));
        }
        var funds = found.get();
        var naming = new Naming(study.catalogue(), study.portfolio());
        return StudyFunding.of(funds)
                .map(funding -> new Funding(study, Optional.of(answer(funding, funds, world, progress)), List.of()))
                .orElseGet(() -> new Funding(study, Optional.empty(), Obstacles.of(funds, naming)));
    }

    private static FundingAnswer answer(
            StudyFunding funding, FundingCase funds, Optional<ScenarioId> world, Progress progress) {
        Outlook outlook = funds.world(world).orElse(funds.base());
        return FundingAnswer.of(funding, outlook, Effort.FULL, progress);
    }

    /** What items and subjects are called. */
    public Naming naming() {
        return new Naming(study.catalogue(), study.portfolio());
    }
}
