package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.StressTest;
import org.senken.core.portfolio.UnderScenario;
import org.senken.core.technology.Language;

/** The numbers behind the stress test, one row per subject. */
record StressTable(StressTest test, OutlookWords words) {
    DataTable of(List<StressTest.Row> rows) {
        return new DataTable(header(), rows.stream().map(this::row).toList());
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        List.of(
                        "round.column.number",
                        "round.column.id",
                        "round.column.name.en",
                        "round.column.name.ja",
                        "outlook.base")
                .forEach(key -> header.add(words.say(key)));
        for (var scenario : test.scenarios()) {
            header.add(words.scenario(scenario));
            header.add(of(scenario, "outlook.column.held.short"));
            header.add(of(scenario, "map.column.quadrant"));
        }
        List.of(
                        "stress.head.worst",
                        "stress.column.best",
                        "stress.head.regret",
                        "stress.head.robust",
                        "stress.column.of",
                        "stress.head.quadrant")
                .forEach(key -> header.add(words.say(key)));
        return header;
    }

    private String of(UnderScenario scenario, String key) {
        return words.say("map.subtitle", scenario.letter(), words.say(key));
    }

    private List<String> row(StressTest.Row row) {
        var cells = new ArrayList<String>();
        cells.add(OutlookTable.number(row.number()));
        cells.add(row.subject().id().value());
        cells.add(row.subject().name().in(Language.EN));
        cells.add(row.subject().name().in(Language.JA));
        cells.add(CellTable.plain(row.base().value()));
        for (var cell : row.cells()) {
            cells.add(CellTable.plain(cell.value()));
            cells.add(cell.held() ? words.say("outlook.held.mark") : "");
            cells.add(cell.quadrant().map(words::word).orElse(""));
        }
        cells.add(CellTable.plain(row.worst()));
        cells.add(CellTable.plain(row.best()));
        cells.add(CellTable.plain(row.regret()));
        cells.add(String.valueOf(row.robust(test.threshold())));
        cells.add(String.valueOf(row.of()));
        cells.add(
                row.sameQuadrant().isPresent()
                        ? String.valueOf(row.sameQuadrant().getAsInt())
                        : "");
        return cells;
    }
}
