package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.StressTest;
import org.senken.core.portfolio.UnderScenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;

/** The stress test: a row per subject with its value in every world, then worst case, regret and in how many it holds. */
final class StressChart implements Picture {
    /** The columns after the worlds. */
    private static final List<String> SUMS =
            List.of("stress.head.worst", "stress.head.regret", "stress.head.robust", "stress.head.quadrant");

    private final OutlookWords words;
    private final StressTest test;
    private final List<StressTest.Row> rows;
    private final HeatGrid grid;

    private StressChart(StressTest test, ChartOrder order, OutlookWords words) {
        this.words = words;
        this.test = test;
        rows = ordered(test, order);
        var subjects = rows.stream().map(StressTest.Row::subject).toList();
        var heads = Stream.of(
                        Stream.of(words.say("outlook.base")),
                        test.scenarios().stream().map(UnderScenario::letter),
                        SUMS.stream().map(words::say))
                .flatMap(each -> each)
                .toList();
        grid = new HeatGrid(Rows.of(subjects, words.language()), heads, words.language());
    }

    private static List<StressTest.Row> ordered(StressTest test, ChartOrder order) {
        return switch (order) {
            case OFFICIAL -> test.rows();
            case MEDIAN ->
                test.rows().stream()
                        .sorted(Comparator.comparingDouble(StressChart::rank))
                        .toList();
        };
    }

    private static double rank(StressTest.Row row) {
        return row.base().isKnown() ? -row.base().value() : 0;
    }

    /** Why there is no stress test; empty if there is one. */
    static Optional<Sentence> obstacle(Scenarios scenarios, LatestVotes votes) {
        if (scenarios.chosen().isEmpty()) {
            return Optional.of(Sentence.of("stress.no.scenarios"));
        }
        return StressTest.criteria(votes).isEmpty()
                ? Optional.of(Sentence.of("stress.no.criteria", votes.basis().round()))
                : Optional.empty();
    }

    static Figure figure(StressTest test, LatestVotes votes, ChartWish wish, Language language) {
        var words = new OutlookWords(votes, test.experts(), language);
        var chart = new StressChart(test, wish.order(), words);
        return PicturePage.figure(wish.kind(), chart.caption(), chart, new StressTable(test, words).of(chart.rows));
    }

    private Caption caption() {
        int scenarios = test.scenarios().size();
        var robust = rows.stream()
                .filter(row -> row.robust(test.threshold()) == scenarios)
                .map(row -> words.in(row.subject().label()))
                .toList();
        var title = words.say(
                scenarios == 1 ? "stress.title.one" : "stress.title",
                robust.size(),
                rows.size(),
                words.decimal(test.threshold()),
                scenarios);
        var criteria = words.names(
                test.criteria().stream().map(each -> words.in(each.name())).toList());
        var alt = new ArrayList<String>(List.of(words.say("stress.alt", title)));
        if (!robust.isEmpty()) {
            alt.add(words.say("stress.alt.robust", words.names(robust)));
        }
        return new Caption(
                title,
                words.subtitle(words.say("stress.measure", criteria)),
                words.notes(test.scenarios(), more()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private List<String> more() {
        var more = new ArrayList<String>();
        more.add(words.say("stress.note.columns", words.decimal(test.threshold())));
        if (rows.stream().anyMatch(row -> row.sameQuadrant().isEmpty())) {
            more.add(words.say("stress.note.unsettled"));
        }
        more.add(words.say("outlook.note"));
        return more;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var narrow = new LegendParts(parts.type(), parts.theme(), parts.language(), Math.min(parts.width(), 15 * unit));
        var items = new ArrayList<LegendItem>();
        items.add(narrow.ramp(
                words.say("stress.value"),
                "",
                words.say("round.legend.max"),
                score -> HouseTheme.level(Direction.MAX, score)));
        items.addAll(OutlookSigns.legend(narrow, words));
        for (var scenario : test.scenarios()) {
            items.add(parts.sign(words.in(scenario.title()), 0.5 * unit, (pen, disc) -> {
                double top = disc.y() - Pen.height(1, parts.type().heading()) / 2;
                var ink = parts.theme().text();
                pen.centred(scenario.letter(), disc.x(), top, parts.type().heading(), ink);
            }));
        }
        return items;
    }

    @Override
    public double height(Type type, double width) {
        return grid.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = rows.stream().map(row -> words.in(row.subject().name())).toList();
        grid.paint(sheet, box, toolTips, (row, column, at) -> paint(sheet, rows.get(row), column, at));
    }

    private void paint(Sheet sheet, StressTest.Row row, int column, Box at) {
        int scenarios = test.scenarios().size();
        if (column == 0) {
            paint(sheet, row.base(), row, at);
        } else if (column <= scenarios) {
            sheet.mark(at, toolTip(row, column - 1), row.subject().id());
            paint(sheet, row.cells().get(column - 1), row, at);
        } else {
            paintSum(sheet, row, column - 1 - scenarios, at);
        }
    }

    private void paint(Sheet sheet, StressTest.Cell cell, StressTest.Row row, Box at) {
        if (!cell.isKnown()) {
            HeatCell.paintBlank(sheet, at, words.say("round.legend.few"));
            return;
        }
        var ink = HeatCell.paint(sheet, at, words.decimal(cell.value()), HouseTheme.level(Direction.MAX, cell.value()));
        double step = row.base().isKnown() ? cell.value() - row.base().value() : 0;
        OutlookSigns.paint(sheet, at, step, cell.held(), ink);
    }

    private void paintSum(Sheet sheet, StressTest.Row row, int sum, Box at) {
        var texts = List.of(
                figure(row.worst()),
                figure(row.regret()),
                words.say("stress.of", row.robust(test.threshold()), row.of()),
                same(row));
        HeatCell.write(sheet, at, texts.get(sum), sheet.theme().text());
    }

    private String same(StressTest.Row row) {
        var same = row.sameQuadrant();
        return same.isPresent()
                ? words.say("stress.of", same.getAsInt(), test.scenarios().size())
                : words.say("stress.unsettled");
    }

    private String figure(double number) {
        return Double.isNaN(number) ? "" : words.decimal(number);
    }

    private String toolTip(StressTest.Row row, int scenario) {
        Subject subject = row.subject();
        var quadrant = row.cells().get(scenario).quadrant();
        var title = words.scenario(test.scenarios().get(scenario));
        var where = words.say("map.subtitle", subject.label(), title);
        return quadrant.map(found -> words.say("map.subtitle", where, words.word(found)))
                .orElse(where);
    }
}
