package org.senken.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.portfolio.choice.Front;
import org.senken.core.portfolio.choice.Pick;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** Portfolios under a budget as tables for people, with the sentences that stand under their figures. */
final class PortfolioTable {
    private static final int PERCENT = 100;

    private final PortfolioAnswer answer;
    private final PortfolioWords words;
    private final Messages messages;

    PortfolioTable(PortfolioAnswer answer, PortfolioWords words, Messages messages) {
        this.answer = answer;
        this.words = words;
        this.messages = messages;
    }

    String text() {
        var parts = new ArrayList<String>();
        parts.add(heading());
        parts.add(items());
        parts.add(best());
        if (!answer.front().steps().isEmpty()) {
            parts.add(messages.get("cli.portfolio.frontier"));
            parts.add(frontier());
        }
        words.notes().apply(answer).forEach(each -> parts.add(messages.get(each)));
        parts.add(messages.get("cli.portfolio.core.note"));
        parts.add(messages.get("cli.portfolio.hypothetical"));
        return String.join(System.lineSeparator(), parts);
    }

    private String heading() {
        var robust = answer.robust();
        int count = robust.portfolios().size();
        var words = robust.exact()
                ? messages.count("cli.portfolio.robust", count)
                : messages.get("cli.portfolio.robust.unfinished", count);
        return words + System.lineSeparator();
    }

    private String items() {
        var columns = new ArrayList<TextTable.Column>();
        columns.add(TextTable.Column.left(messages.get("cli.column.item")));
        columns.add(TextTable.Column.right(messages.get("cli.column.cost")));
        columns.add(TextTable.Column.right(messages.get("cli.column.core-index")));
        columns.add(TextTable.Column.left(messages.get("cli.column.standing")));
        if (words.hasNames()) {
            columns.add(TextTable.Column.left(messages.get("cli.column.name")));
        }
        var table = new TextTable(columns);
        var question = answer.question();
        for (int item = 0; item < question.items().size(); item++) {
            var cells = new ArrayList<>(
                    List.of(question.items().get(item), money(question.costs()[item]), share(item), standing(item)));
            if (words.hasNames()) {
                cells.add(messages.get(words.names().get(item)));
            }
            table.add(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private String standing(int item) {
        return messages.get(
                switch (answer.robust().standing(item)) {
                    case CORE -> "cli.portfolio.core";
                    case BORDERLINE -> "cli.portfolio.borderline";
                    case EXTERIOR -> "cli.portfolio.exterior";
                });
    }

    /** As 37 of 40, not as a share that looks like a probability. */
    private String share(int item) {
        var robust = answer.robust();
        if (!robust.exact()) {
            return Numbers.decimal(robust.shares()[item]);
        }
        long with = robust.portfolios().stream().filter(pick -> pick.has(item)).count();
        return with + " / " + robust.portfolios().size();
    }

    private String best() {
        var lines = new ArrayList<String>();
        answer.optimum()
                .pick()
                .ifPresent(pick -> lines.add(messages.get(
                                "cli.portfolio.optimum", value(answer.optimum().worth()), cost(pick))
                        + System.lineSeparator() + "  " + names(pick)));
        answer.regret()
                .pick()
                .ifPresent(pick -> lines.add(messages.get(
                                "cli.portfolio.regret", value(answer.regret().regret()))
                        + System.lineSeparator() + "  " + names(pick)));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static String value(double value) {
        return String.format(Locale.ROOT, "%.4g", value).contains("e")
                ? String.valueOf(value)
                : Numbers.decimal(Math.rint(value * PERCENT) / PERCENT);
    }

    private String cost(Pick pick) {
        return money(pick.cost());
    }

    private String money(long units) {
        return words.money().apply(answer.question().cost(units), messages.language());
    }

    private String names(Pick pick) {
        return pick.items().length == 0
                ? messages.get("cli.portfolio.none")
                : answer.names(pick).collect(Collectors.joining(", "));
    }

    private String frontier() {
        var table = new TextTable(List.of(
                TextTable.Column.right(messages.get("cli.column.cost")),
                TextTable.Column.right(messages.get("cli.column.value")),
                TextTable.Column.left(messages.get("cli.column.enters")),
                TextTable.Column.left(messages.get("cli.column.leaves"))));
        var before = new Pick(new int[0], 0);
        for (Front.Step step : answer.front().steps()) {
            table.add(
                    cost(step.pick()),
                    value(step.worth()[0]),
                    difference(step.pick(), before),
                    difference(before, step.pick()));
            before = step.pick();
        }
        return table.text();
    }

    private String difference(Pick one, Pick other) {
        return IntStream.of(one.items())
                .filter(item -> !other.has(item))
                .mapToObj(answer.question().items()::get)
                .collect(Collectors.joining(", "));
    }
}
