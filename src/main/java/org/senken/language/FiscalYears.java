package org.senken.language;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.model.Item;
import org.senken.core.technology.Text;

/** Fiscal years, from April to March, as they are written and typed: FY2026, 令和8年度, R8. */
public final class FiscalYears {
    private static final String NENDO = "年度";
    private static final String ERA_YEAR = "(令和|平成|r|h)\\s*(元|[0-9]{1,2})";
    private static final Pattern YEAR = Pattern.compile("(?:fy\\s*)?([0-9]{4})|" + ERA_YEAR);
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,2}");
    private static final Pattern DASH = Pattern.compile("\\s*(?:[-–—―−~〜～]|から|to)\\s*");
    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988);

    private static final int CENTURY = 100;

    private FiscalYears() {}

    /** The fiscal year of a day. */
    public static int of(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** "FY2026–2030" and "令和8～12年度"; one year alone where both are the same. */
    public static Text words(Item.Years years) {
        var first = Yen.fiscalYear(years.first());
        if (years.count() == 1) {
            return first;
        }
        var last = Yen.fiscalYear(years.last()).ja();
        var start = first.ja().replace(NENDO, "");
        boolean sameEra = last.substring(0, 2).equals(start.substring(0, 2)) && ERAS.containsKey(last.substring(0, 2));
        return new Text(first.en() + "–" + years.last(), start + "～" + (sameEra ? last.substring(2) : last));
    }

    /** The year somebody typed; empty if it is none. */
    public static OptionalInt parse(String typed) {
        var matcher = YEAR.matcher(plain(typed));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        if (matcher.group(1) != null) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        int year = matcher.group(3).equals("元") ? 1 : Integer.parseInt(matcher.group(3));
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(ERAS.getOrDefault(matcher.group(2), 0) + year);
    }

    /** The years somebody typed: "2026-2030", "FY2026–30", "令和8～12年度", "2026"; empty if they are none. */
    public static Optional<Item.Years> parseRange(String typed) {
        var ends = DASH.split(plain(typed), -1);
        var first = parse(ends[0]);
        if (ends.length > 2 || first.isEmpty()) {
            return Optional.empty();
        }
        var last = ends.length == 1 ? first : last(ends[0], first.getAsInt(), ends[1]);
        return last.isPresent() ? Optional.of(new Item.Years(first.getAsInt(), last.getAsInt())) : Optional.empty();
    }

    /** A short second year counts as the first does: in its century, or in its era. */
    private static OptionalInt last(String start, int first, String typed) {
        if (!SHORT.matcher(typed).matches()) {
            return parse(typed);
        }
        int number = Integer.parseInt(typed);
        int base = ERAS.entrySet().stream()
                .filter(era -> start.startsWith(era.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(first - first % CENTURY);
        return OptionalInt.of(base + number);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(NENDO, "")
                .replace("年", "")
                .strip();
    }
}
