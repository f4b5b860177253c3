package org.senken.ui.portfolio;

import java.util.Locale;
import javafx.scene.control.Label;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What an item is among good portfolios, as a coloured word. */
final class StandingWords {
    private StandingWords() {}

    /** The colour of a standing. */
    static String style(NonDominated.Standing standing) {
        return switch (standing) {
            case CORE -> Styles.GOOD;
            case BORDERLINE -> Styles.WARN;
            case EXTERIOR -> Styles.BAD;
        };
    }

    /** The key of "core 4". */
    static String count(NonDominated.Standing standing) {
        return switch (standing) {
            case CORE -> "budget.count.CORE";
            case BORDERLINE -> "budget.count.BORDERLINE";
            case EXTERIOR -> "budget.count.EXTERIOR";
        };
    }

    /** The key of what a standing means. */
    static String about(NonDominated.Standing standing) {
        return switch (standing) {
            case CORE -> "budget.chip.CORE";
            case BORDERLINE -> "budget.chip.BORDERLINE";
            case EXTERIOR -> "budget.chip.EXTERIOR";
        };
    }

    /** The core index with two decimals, explained as so many of so many. */
    static Label pill(ItemStanding standing, Messages messages) {
        var pill = Nodes.badge(String.format(Locale.ROOT, "%.2f", standing.share()), style(standing.standing()));
        return Nodes.explained(pill, messages.get("budget.core.of", standing.with(), standing.of()));
    }
}
