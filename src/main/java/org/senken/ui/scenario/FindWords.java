package org.senken.ui.scenario;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Styles;

/** What is said of found scenarios. */
final class FindWords {
    private static final BigInteger LONG = BigInteger.valueOf(1_000_000_000_000L);
    private static final double MILLION = 1e6;
    private static final double SHORTEST = 0.05;

    private final Messages words;

    FindWords(Messages words) {
        this.words = words;
    }

    /** "144 combinations checked in 0.2 ms". */
    String status(Findings findings) {
        return words.get(
                findings.found().exact() ? "find.status" : "find.status.partly",
                count(findings.combinations()),
                time(findings.took()));
    }

    /** "3 consistent of 144", or how many within the inconsistency that was asked for. */
    String counted(Findings findings) {
        int most = findings.scenarios().search().maxInconsistency();
        var key = most == 0 ? "find.count" : "find.count.nearly";
        if (!findings.found().exact()) {
            key = "find.count.least";
        }
        return words.get(key, count(findings.found().count()), count(findings.combinations()), most);
    }

    /** A whole number that may be very large: from a trillion on as a power of ten. */
    static String count(BigInteger number) {
        return number.compareTo(LONG) < 0
                ? Numbers.whole(number.longValueExact())
                : String.format(Locale.ROOT, "%.1e", new java.math.BigDecimal(number))
                        .replaceFirst("e\\+?0*(\\d+)", " × 10^$1");
    }

    private static String time(Duration took) {
        double millis = took.toNanos() / MILLION;
        if (millis < SHORTEST) {
            return "<0.1 ms";
        }
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 10_000
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    /** "0 — consistent", "1 — nearly" or "3 — not". */
    String badge(double inconsistency) {
        var number = Numbers.decimal(inconsistency);
        if (inconsistency == 0) {
            return words.get("find.badge.consistent", number);
        }
        return words.get(inconsistency <= 1 ? "find.badge.nearly" : "find.badge.not", number);
    }

    static String badgeStyle(double inconsistency) {
        if (inconsistency == 0) {
            return Styles.GOOD;
        }
        return inconsistency <= 1 ? Styles.WARN : Styles.BAD;
    }

    /** How many starting points it attracts, or by how much a state falls short. */
    String caption(Findings.Item item) {
        if (item.inconsistency() > 0) {
            return words.get("find.short", Numbers.decimal(item.inconsistency()));
        }
        return item.share().isPresent()
                ? words.get("find.share", percent(item.share().getAsDouble()))
                : words.get("find.share.unknown");
    }

    /** For how many judges alone it is in the set; blank where they were not asked. */
    String judges(Findings.Item item, Robustness robustness) {
        return item.holds().isPresent()
                ? words.get("find.judges.short", item.holds().getAsInt(), robustness.judges())
                : "";
    }

    static String percent(double share) {
        double hundred = share * 100;
        if (hundred > 0 && hundred < 1) {
            return "<1";
        }
        return String.format(Locale.ROOT, "%.0f", hundred);
    }

    /** How the shares came about, and what they are not. */
    String basis(Optional<Basins> basins) {
        return basins.map(each -> words.get(
                        each.exact() ? "find.basis.exact" : "find.basis.sampled", Numbers.whole(each.starts())))
                .orElse("");
    }
}
