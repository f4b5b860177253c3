package org.senken.ui.portfolio;

import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/** Why there is nothing to compare. */
record Obstacle(Study study, Ready ready) {
    Optional<Sentence> sentence() {
        if (study.portfolio().items().isEmpty()) {
            return Optional.of(Sentence.of("contenders.no.items"));
        }
        if (study.fundingCase().isEmpty()) {
            return Optional.of(Sentence.of("contenders.no.votes"));
        }
        return ready.answer().isPresent() ? Optional.empty() : Optional.of(Sentence.of("contenders.none"));
    }
}
