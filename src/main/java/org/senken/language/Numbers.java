package org.senken.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.Yen;
import org.senken.core.technology.Language;

/** How numbers and money are written. Years and codes are not numbers: hand them over as strings. */
public final class Numbers {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal OKU = BigDecimal.valueOf(100_000_000L);

    private static final BigDecimal MOST = BigDecimal.valueOf(Allocation.MOST);

    private Numbers() {}

    /** A whole number with thousands separated: 11,273,000. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A score or statistic with at most two decimals and none that are zero: 6, 5.25, 6.5; a dash if undefined. */
    public static String decimal(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        var rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A sum of yen with its unit: "¥500 bn" in English, "5,000億円" in Japanese. */
    public static String yen(long yen, Language language) {
        return Yen.words(yen).exactly(language);
    }

    /** A sum of yen in the unit of the language, without the unit: billions in English, 億円 in Japanese. */
    public static String yenInUnit(long yen, Language language) {
        return inUnit(yen, unit(language));
    }

    /** The sum of yen that a person typed in the unit of the language, or empty if it is none. */
    public static Optional<Long> parseYen(String typed, Language language) {
        try {
            var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                    .replace(",", "")
                    .strip();
            var yen = new BigDecimal(plain).multiply(unit(language));
            return yen.signum() < 0 || yen.compareTo(MOST) > 0 ? Optional.empty() : Optional.of(yen.longValueExact());
        } catch (ArithmeticException | NumberFormatException notMoney) {
            return Optional.empty();
        }
    }

    private static BigDecimal unit(Language language) {
        return language == Language.EN ? BILLION : OKU;
    }

    private static String inUnit(long yen, BigDecimal unit) {
        var amount = BigDecimal.valueOf(yen).divide(unit).stripTrailingZeros();
        int decimals = Math.max(0, amount.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
    }
}
