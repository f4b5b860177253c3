package org.senken.ui.expert;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Sector;
import org.senken.language.Messages;

/** The lines that say who is in the panel, and who is missing. */
final class PanelCounts {
    private static final int CODES_SHOWN = 8;

    private PanelCounts() {}

    /** How many experts there are, and of which sectors. */
    static String sectors(Messages words, List<ExpertRow> rows) {
        var counts = Arrays.stream(Sector.values())
                .filter(sector -> of(rows, sector) > 0)
                .map(sector -> words.get("experts.count.sector", words.get(sector), of(rows, sector)))
                .collect(Collectors.joining(" · "));
        var all = words.count("experts.count", rows.size());
        return counts.isEmpty() ? all : words.get("experts.count.all", all, counts);
    }

    private static int of(List<ExpertRow> rows, Sector sector) {
        return (int)
                rows.stream().filter(row -> row.expert().sector() == sector).count();
    }

    /** Who has not declared interests on every area; blank where all have. */
    static String undeclared(Messages words, List<ExpertCode> codes) {
        var shown = codes.stream().limit(CODES_SHOWN).map(ExpertCode::value).collect(Collectors.joining(", "));
        var more = codes.size() > CODES_SHOWN ? " …" : "";
        return codes.isEmpty() ? "" : words.count("experts.undeclared", codes.size(), shown + more);
    }

    /** The perspectives nobody speaks for; blank where none is missing, or nothing is known of them. */
    static String missing(Messages words, List<ExpertRow> rows) {
        var missing = Perspective.missing(rows.stream().map(ExpertRow::expert).toList());
        return missing.isEmpty()
                ? ""
                : words.get(
                        "experts.missing",
                        missing.stream()
                                .map(words::get)
                                .collect(Collectors.joining(words.get("experts.missing.between"))));
    }
}
