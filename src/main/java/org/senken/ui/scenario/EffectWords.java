package org.senken.ui.scenario;

import org.senken.language.Numbers;

/** How changes of scores are written. */
final class EffectWords {
    private EffectWords() {}

    /** Points with their sign: +2, −1.5, 0. */
    static String points(double points) {
        return points > 0
                ? "+" + Numbers.decimal(points)
                : points < 0 ? "−" + Numbers.decimal(-points) : Numbers.decimal(0);
    }

    /** Points with an arrow that says which way: ▲ +2, ▼ −1.5, ± 0. */
    static String arrow(double points) {
        var sign = points > 0 ? "▲ " : points < 0 ? "▼ " : "± ";
        return sign + points(points);
    }
}
