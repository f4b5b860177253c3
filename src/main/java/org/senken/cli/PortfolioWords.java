package org.senken.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * What a table of portfolios calls things.
 *
 * @param names what the items are called, in their order; empty where the ids are all there is
 * @param money a cost in words
 * @param notes what has to be said beside what was found
 */
record PortfolioWords(
        List<Text> names,
        BiFunction<BigDecimal, Language, String> money,
        Function<PortfolioAnswer, List<Sentence>> notes) {
    PortfolioWords {
        names = List.copyOf(names);
    }

    /** The ids and the plain numbers of a file. */
    static PortfolioWords plain() {
        return new PortfolioWords(List.of(), (cost, language) -> cost.toPlainString(), found -> List.of());
    }

    boolean hasNames() {
        return !names.isEmpty();
    }
}
