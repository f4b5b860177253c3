package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.technology.Sentence;

/** Why a study has no ranking, or nothing to choose from, and what to do. */
final class Obstacle {
    private Obstacle() {}

    static Sentence ofRanking(Writing writing) {
        return writing.study().fundingCase().map(Obstacle::ofRanking).orElseGet(() -> Sentence.of("cli.no-results"));
    }

    private static Sentence ofRanking(FundingCase study) {
        if (study.criteria().isEmpty()) {
            return Sentence.of("model.nothing");
        }
        return study.weights(Optional.empty()) instanceof Contradiction
                ? Sentence.of("model.weights.contradict")
                : Sentence.of("contents.missing.ranking");
    }

    static Sentence ofFunding(Writing writing) {
        var found = writing.study()
                .fundingCase()
                .map(each -> Obstacles.of(each, writing.naming()))
                .orElse(List.of(Sentence.of("cli.no-results")));
        return found.isEmpty() ? Sentence.of("contents.missing.funding") : found.getFirst();
    }
}
