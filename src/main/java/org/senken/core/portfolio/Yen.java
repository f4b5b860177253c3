package org.senken.core.portfolio;

import java.math.BigDecimal;
import java.util.Locale;
import org.senken.core.technology.Text;

/** Sums of yen and fiscal years as they are written in sentences. */
public final class Yen {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal OKU = BigDecimal.valueOf(100_000_000L);
    private static final int REIWA = 2019;
    private static final int HEISEI = 1989;

    private Yen() {}

    /** A sum with its unit: "¥500 bn" in English, "5,000億円" in Japanese. */
    public static Text words(long yen) {
        return new Text("¥" + inUnit(yen, BILLION) + " bn", inUnit(yen, OKU) + "億円");
    }

    /** A fiscal year: "FY2026" in English, "令和8年度" in Japanese. */
    public static Text fiscalYear(int year) {
        return new Text("FY" + year, era(year) + "年度");
    }

    private static String era(int year) {
        if (year < HEISEI) {
            return String.valueOf(year);
        }
        int first = year < REIWA ? HEISEI : REIWA;
        return (year < REIWA ? "平成" : "令和") + (year == first ? "元" : String.valueOf(year - first + 1));
    }

    private static String inUnit(long yen, BigDecimal unit) {
        var amount = BigDecimal.valueOf(yen).divide(unit).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }
}
