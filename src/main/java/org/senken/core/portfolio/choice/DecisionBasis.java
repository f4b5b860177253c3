package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Words;
import org.senken.core.portfolio.Yen;
import org.senken.core.technology.Sentence;

/** What a decision rested on, in words, as it goes into the decision log. */
public final class DecisionBasis {
    private DecisionBasis() {}

    /** Votes, value model and limits, then what the portfolio costs and is worth and what has to be said of it. */
    public static List<Sentence> of(StudyFunding funding, Outlook world, Chosen chosen, Naming naming) {
        var all = new ArrayList<>(ModelWords.of(funding.study(), world, naming));
        all.addAll(limits(funding, naming));
        all.add(Sentence.of(
                "portfolio.basis.chosen",
                chosen.items().size(),
                Yen.words(chosen.cost().likely()),
                Words.score(chosen.value())));
        all.addAll(chosen.sentences(funding, naming));
        return all;
    }

    /** Every limit that was kept in view; that nothing is limited, where nothing is. */
    public static List<Sentence> limits(StudyFunding funding, Naming naming) {
        var limits = funding.question().limits();
        if (limits.isEmpty()) {
            return List.of(Sentence.of("portfolio.basis.no-limits"));
        }
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("portfolio.basis.limits"));
        all.addAll(LimitWords.of(limits, funding, naming));
        return all;
    }
}
