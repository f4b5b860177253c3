package org.senken.language;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Says which statements on weights contradict each other. */
public final class ClashWords {
    private ClashWords() {}

    /**
     * @param names what criteria are called
     */
    public static Sentence of(Contradiction clash, Function<CriterionId, Text> names) {
        var claims = clash.claims().stream()
                .map(each -> Messages.inBoth(each.sentence(names)))
                .toList();
        return Sentence.of(
                "weights.contradict",
                new Text(
                        claims.stream().map(Text::en).collect(Collectors.joining("; ")),
                        claims.stream().map(Text::ja).collect(Collectors.joining("、"))));
    }
}
