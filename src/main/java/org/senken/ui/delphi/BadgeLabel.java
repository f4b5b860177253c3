package org.senken.ui.delphi;

import javafx.scene.control.Label;
import org.senken.core.delphi.Badge;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The badge of a cell: a shape and a word, so that it never depends on colour alone. */
final class BadgeLabel {
    private BadgeLabel() {}

    /** The badge in full. */
    static Label of(Badge badge, Messages messages) {
        return Nodes.badge(shape(badge) + " " + messages.get(badge), style(badge));
    }

    /** Makes a label the badge in one short word, for tables. */
    static void shorten(Label label, Badge badge, Messages messages) {
        label.getStyleClass().setAll("label", "cell-badge", style(badge));
        label.setText(shape(badge) + " " + word(badge, messages));
    }

    private static String shape(Badge badge) {
        return switch (badge) {
            case TOO_FEW -> "□";
            case TWO_CAMPS -> "◆";
            case DIVIDED -> "▲";
            case MIXED -> "△";
            case AGREEMENT -> "●";
        };
    }

    private static String style(Badge badge) {
        return switch (badge) {
            case TOO_FEW -> Styles.MUTED;
            case TWO_CAMPS, DIVIDED -> Styles.BAD;
            case MIXED -> Styles.WARN;
            case AGREEMENT -> Styles.GOOD;
        };
    }

    private static String word(Badge badge, Messages messages) {
        return messages.get(
                switch (badge) {
                    case TOO_FEW -> "results.short.few";
                    case TWO_CAMPS -> "results.short.camps";
                    case DIVIDED -> "results.short.divided";
                    case MIXED -> "results.short.mixed";
                    case AGREEMENT -> "results.short.agreement";
                });
    }
}
