package org.senken.core.study;

import java.util.List;
import org.senken.core.technology.Sentence;

/**
 * A copy to be handed on.
 *
 * @param study whole and valid; its note says what was left out
 * @param leftOut what was left out
 */
public record Redacted(Study study, List<Sentence> leftOut) {
    public Redacted {
        leftOut = List.copyOf(leftOut);
    }
}
