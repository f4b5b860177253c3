package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Why a study has no ranking, or nothing to choose from, and what to do. */
final class Obstacle {
    private static final int MOST = 3;

    private Obstacle() {}

    /** What a figure says it lacks; where a search found nothing, why it could not. */
    static Sentence told(Writing writing, Sentence said) {
        return switch (said.key()) {
            case "figure.no.ranking" -> ofRanking(writing);
            case "figure.no.funding" -> ofFunding(writing);
            default -> said;
        };
    }

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
        return switch (found.size()) {
            case 0 -> Sentence.of("contents.missing.funding");
            case 1 -> found.getFirst();
            default -> Sentence.of("contents.whole", joined(found));
        };
    }

    /** The first few, one after the other. */
    private static Text joined(List<Sentence> all) {
        return new Text(joined(all, Language.EN), joined(all, Language.JA));
    }

    private static String joined(List<Sentence> all, Language language) {
        var messages = Messages.in(language);
        return String.join(
                messages.get("map.between.sentences"),
                all.stream().limit(MOST).map(messages::get).toList());
    }
}
