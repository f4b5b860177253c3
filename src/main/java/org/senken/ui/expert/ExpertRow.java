package org.senken.ui.expert;

import java.util.List;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.language.Messages;

/**
 * An expert as the table shows one.
 *
 * @param name blank where none is known
 * @param hasBallot whether any round has a ballot of the expert
 */
record ExpertRow(Expert expert, String name, boolean hasBallot) {
    ExpertCode code() {
        return expert.code();
    }

    /** The self-ratings in a line: "5 high · 8 medium"; low ones only where there is no other; blank where there are none. */
    String expertise(Messages words) {
        var strong = List.of(Expertise.HIGH, Expertise.MEDIUM);
        boolean any = strong.stream().anyMatch(rating -> count(rating) > 0);
        return (any ? strong : List.of(Expertise.LOW))
                .stream()
                        .filter(rating -> count(rating) > 0)
                        .map(rating -> words.get("experts.rated", count(rating), words.get(rating)))
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("");
    }

    private int count(Expertise rating) {
        return (int) expert.expertise().values().stream().filter(rating::equals).count();
    }
}
