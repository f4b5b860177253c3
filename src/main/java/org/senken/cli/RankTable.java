package org.senken.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** A ranking as tables for people, the best mean rank first, with the sentences that stand under its figures. */
final class RankTable {
    private static final int TOP = 5;
    private static final int PERCENT = 100;
    /** Standard errors on each side of a share that hold the true one in 95 of 100 cases. */
    private static final double SURE = 1.96;

    private final RankAnswer answer;
    private final Messages messages;
    private final List<Integer> order;

    RankTable(RankAnswer answer, Messages messages) {
        this.answer = answer;
        this.messages = messages;
        order = IntStream.range(0, answer.names().size())
                .boxed()
                .sorted(Comparator.comparingDouble(answer.ranking()::expectedRank))
                .toList();
    }

    String text() {
        return String.join(System.lineSeparator(), ranks(), notes(), messages.get("cli.rank.details"), details());
    }

    private String ranks() {
        var ranking = answer.ranking();
        var table = new TextTable(List.of(
                TextTable.Column.left(messages.get("cli.column.alternative")),
                TextTable.Column.right(messages.get("cli.column.mean-rank")),
                TextTable.Column.right(messages.get("cli.column.first")),
                TextTable.Column.right(messages.get("cli.column.top", TOP))));
        for (int i : order) {
            table.add(
                    answer.names().get(i),
                    Numbers.decimal(ranking.expectedRank(i)),
                    percent(ranking.rank(i, 1)),
                    percent(ranking.amongFirst(i, TOP)));
        }
        return table.text();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }

    private String notes() {
        var lines = new ArrayList<String>();
        var experts = answer.experts();
        lines.add(messages.get(experts.isPresent() ? "cli.rank.shares.votes" : "cli.rank.shares.scores"));
        if (experts.isPresent()) {
            lines.add(messages.count("results.judgement", experts.getAsInt()));
        }
        if (answer.model().isEmpty()) {
            lines.add(messages.get("cli.rank.weights", weights()));
        }
        answer.model().forEach(each -> lines.add(messages.get(each)));
        if (!answer.leftOut().isEmpty()) {
            lines.add(messages.get("cli.rank.left-out", String.join(", ", answer.leftOut())));
        }
        var ranking = answer.ranking();
        lines.add(messages.get(
                "cli.rank.error",
                ranking.draws(),
                String.valueOf(ranking.seed()),
                Numbers.decimal(SURE * ranking.standardError() * PERCENT)));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String weights() {
        var claims = answer.weights().claims();
        return claims.isEmpty()
                ? messages.get("weights.any")
                : claims.stream()
                        .map(each -> messages.get(each.sentence(answer.criterion())))
                        .collect(Collectors.joining("; "));
    }

    /** Confidence and central weights. */
    private String details() {
        var columns = new ArrayList<TextTable.Column>();
        columns.add(TextTable.Column.left(messages.get("cli.column.alternative")));
        columns.add(TextTable.Column.right(messages.get("cli.column.confidence-factor")));
        for (var criterion : answer.weights().criteria()) {
            var name = messages.get(answer.criterion().apply(criterion));
            columns.add(TextTable.Column.right(messages.get("cli.column.central-weight", name)));
        }
        var table = new TextTable(columns);
        for (int i : order) {
            var cells = new ArrayList<String>();
            cells.add(answer.names().get(i));
            cells.add(Numbers.decimal(answer.ranking().confidence(i).orElse(Double.NaN)));
            var central = answer.ranking().centralWeights(i);
            for (int j = 0; j < answer.weights().criteria().size(); j++) {
                cells.add(Numbers.decimal(central.isPresent() ? central.get()[j] : Double.NaN));
            }
            table.add(cells.toArray(String[]::new));
        }
        return table.text();
    }
}
