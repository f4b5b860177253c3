package org.senken.core.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.senken.core.technology.Text;

/** Numbers as they stand in sentences of portfolio analyses. */
public final class Words {
    private static final int PERCENT = 100;

    private Words() {}

    /** A share from 0 to 1 in per cent, with one decimal where it is needed. */
    public static Text percent(double share) {
        return new Text(rounded(share * PERCENT, 1) + " %", rounded(share * PERCENT, 1) + "%");
    }

    /** A score or a value with at most two decimals. */
    public static String score(double score) {
        return rounded(score, 2);
    }

    /** A thing that goes from one value to another. */
    public static Text fromTo(Text what, Text from, Text to) {
        return new Text(what.en() + " " + from.en() + " → " + to.en(), what.ja() + " " + from.ja() + " → " + to.ja());
    }

    private static String rounded(double number, int decimals) {
        if (Double.isNaN(number)) {
            return "–";
        }
        var plain = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
