package org.senken.cli;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** The scenarios of a matrix as tables for people. */
final class ScenariosTable {
    /** With more drivers than this states are numbers, and what they stand for is listed above. */
    private static final int MOST_NAMED = 6;

    private static final int PERCENT = 100;

    private final ScenarioAnswer answer;
    private final Messages messages;

    ScenariosTable(ScenarioAnswer answer, Messages messages) {
        this.answer = answer;
        this.messages = messages;
    }

    String text() {
        var parts = new ArrayList<String>();
        parts.add(heading());
        if (!isNamed()) {
            parts.add(legend());
        }
        if (answer.found().list().size() > 0) {
            parts.add(scenarios());
        }
        answer.basins().filter(basins -> !basins.cycles().isEmpty()).ifPresent(basins -> parts.add(cycles(basins)));
        return String.join(System.lineSeparator(), parts);
    }

    private String heading() {
        var question = answer.question();
        var lines = new ArrayList<String>();
        question.coverage()
                .filter(coverage -> coverage.isProvisional())
                .ifPresent(coverage ->
                        lines.add(messages.get("cli.scenarios.provisional", coverage.judged(), coverage.cells())));
        lines.add(messages.get(
                "cli.scenarios.space",
                question.drivers().size(),
                question.matrix().combinations().toString()));
        question.words().forEach(words -> lines.add(messages.get(words)));
        lines.add(messages.get(countKey(), answer.found().count().toString(), question.maxInconsistency()));
        answer.basins()
                .ifPresent(basins -> lines.add(messages.get(
                        basins.exact() ? "cli.scenarios.basins.exact" : "cli.scenarios.basins.sampled",
                        basins.starts())));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String countKey() {
        boolean strict = answer.question().maxInconsistency() == 0;
        if (answer.found().exact()) {
            return strict ? "cli.scenarios.consistent" : "cli.scenarios.near";
        }
        return strict ? "cli.scenarios.consistent.unfinished" : "cli.scenarios.near.unfinished";
    }

    private List<Driver> drivers() {
        return answer.question().drivers();
    }

    private boolean isNamed() {
        return drivers().size() <= MOST_NAMED;
    }

    private String legend() {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.number")),
                TextTable.Column.left(messages.get("cli.column.driver")),
                TextTable.Column.left(messages.get("cli.column.states"))));
        for (int i = 0; i < drivers().size(); i++) {
            var driver = drivers().get(i);
            table.add(String.valueOf(i + 1), name(driver.name(), driver.id().value()), states(driver));
        }
        return table.text();
    }

    private String states(Driver driver) {
        var words = new StringBuilder();
        for (int i = 0; i < driver.states().size(); i++) {
            words.append(i == 0 ? "" : "  ").append(i + 1).append(' ').append(state(driver, i));
        }
        return words.toString();
    }

    private String state(Driver driver, int place) {
        var state = driver.states().get(place);
        return name(state.name(), state.id().value());
    }

    private String name(Text name, String id) {
        return name.isEmpty() ? id : messages.get(name);
    }

    private String scenarios() {
        var columns = new ArrayList<TextTable.Column>();
        columns.add(TextTable.Column.right(messages.get("cli.column.number")));
        if (isNamed()) {
            drivers()
                    .forEach(each -> columns.add(
                            TextTable.Column.left(name(each.name(), each.id().value()))));
        } else {
            columns.add(TextTable.Column.left(messages.get("cli.column.states")));
        }
        columns.add(TextTable.Column.right(messages.get("cli.column.inconsistency")));
        columns.add(TextTable.Column.right(messages.get("cli.column.total-impact")));
        answer.basins().ifPresent(basins -> columns.add(TextTable.Column.right(messages.get("cli.column.basin"))));
        var table = new TextTable(columns);
        var number = new int[1];
        answer.rows().forEachOrdered(row -> table.add(cells(++number[0], row).toArray(String[]::new)));
        return table.text();
    }

    private List<String> cells(int number, ScenarioAnswer.Row row) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(number));
        var numbers = new StringBuilder();
        for (int i = 0; i < row.states().length; i++) {
            if (isNamed()) {
                cells.add(state(drivers().get(i), row.states()[i]));
            }
            numbers.append(i == 0 ? "" : " ").append(row.states()[i] + 1);
        }
        if (!isNamed()) {
            cells.add(numbers.toString());
        }
        cells.add(Numbers.decimal(row.inconsistency()));
        cells.add(Numbers.decimal(row.totalImpact()));
        answer.basins()
                .ifPresent(basins -> cells.add(
                        share(basins, row.basin().map(Basins.Basin::starts).orElse(0L))));
        return cells;
    }

    private static String share(Basins basins, long starts) {
        var share = BasinShare.of(basins, starts);
        var percent = percent(share.share()) + " %";
        return basins.exact() ? percent : percent + " (" + percent(share.low()) + "–" + percent(share.high()) + ")";
    }

    private static String percent(double share) {
        return Numbers.decimal(share * PERCENT);
    }

    private String cycles(Basins basins) {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.cycle")),
                TextTable.Column.right(messages.get("cli.column.basin"))));
        basins.cycles().forEach(each -> table.add(String.valueOf(each.length()), share(basins, each.starts())));
        return table.text();
    }
}
