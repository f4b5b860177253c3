package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Badge;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;

/** The median of every subject on every criterion, the higher the darker; cells that are disputed carry a sign. */
final class HeatMapChart implements Picture {
    private static final double STRONG = 7;

    private final RoundWords words;
    private final RoundResults results;
    private final List<Subject> subjects;
    private final List<Criterion> criteria;
    private final HeatGrid grid;

    private HeatMapChart(RoundWords words, ChartOrder order) {
        this.words = words;
        results = words.results();
        criteria = results.criteria();
        subjects = order == ChartOrder.OFFICIAL ? results.subjects() : results.subjects(criteria.getFirst(), order);
        grid = new HeatGrid(
                Rows.of(subjects, words.language()),
                criteria.stream().map(each -> words.in(each.name())).toList(),
                words.language());
    }

    static Figure figure(RoundResults results, ChartWish wish, RoundWords words) {
        var chart = new HeatMapChart(words, wish.order());
        return PicturePage.figure(wish.kind(), chart.caption(), chart, CellTable.of(results.cells(), words));
    }

    private Caption caption() {
        var first = criteria.getFirst();
        var strong = results.cells(first).stream()
                .filter(cell -> cell.value(results.isOnePerson()) >= STRONG)
                .map(words::label)
                .toList();
        var disputed = results.cells().stream().filter(Cell::isDisputed).toList();
        var title = results.isOnePerson()
                ? words.say("round.heatmap.title.one")
                : words.say(
                        "round.heatmap.title",
                        words.in(first.name()),
                        strong.size(),
                        subjects.size(),
                        disputed.size(),
                        results.cells().size());
        var alt = new ArrayList<String>(List.of(words.say("round.heatmap.alt", title)));
        if (!strong.isEmpty()) {
            alt.add(words.say("round.heatmap.alt.strong", words.in(first.name()), words.names(strong)));
        }
        if (!disputed.isEmpty()) {
            alt.add(words.say(
                    "round.alt.disputed",
                    words.names(disputed.stream().map(words::name).toList())));
        }
        return new Caption(
                title,
                words.subtitle(words.say("round.heatmap.measure")),
                words.notes(List.of(words.say("round.note.agreement"))),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var narrow = new LegendParts(parts.type(), parts.theme(), parts.language(), Math.min(parts.width(), 15 * unit));
        var items = new ArrayList<LegendItem>(LevelLegend.of(narrow, criteria, words));
        var theme = parts.theme();
        for (var badge : List.of(Badge.TWO_CAMPS, Badge.DIVIDED)) {
            if (results.cells().stream().anyMatch(cell -> cell.badge() == badge)) {
                items.add(narrow.sign(
                        words.word(badge), 0.4 * unit, (pen, disc) -> Signs.badge(pen, badge, disc, theme.text())));
            }
        }
        if (results.cells().stream().anyMatch(this::isBlank)) {
            items.add(narrow.sign(words.say("round.legend.few"), 0.55 * unit, (pen, disc) -> {
                pen.hatched(Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius()), theme.middle(), unit);
            }));
        }
        return items;
    }

    private boolean isBlank(Cell cell) {
        return Double.isNaN(cell.value(results.isOnePerson()));
    }

    @Override
    public double height(Type type, double width) {
        return grid.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = subjects.stream().map(each -> words.in(each.name())).toList();
        grid.paint(
                sheet,
                box,
                toolTips,
                (row, column, at) -> results.cell(subjects.get(row), criteria.get(column))
                        .ifPresent(cell -> paint(sheet, cell, at)));
    }

    private void paint(Sheet sheet, Cell cell, Box at) {
        double value = cell.value(results.isOnePerson());
        sheet.mark(at, toolTip(cell), cell.subject().id());
        if (Double.isNaN(value)) {
            HeatCell.paintBlank(
                    sheet, at, words.say("round.votes.few", cell.figures().n()));
            return;
        }
        var fill = HouseTheme.level(cell.criterion().direction(), value);
        var ink = HeatCell.paint(sheet, at, words.decimal(value), fill);
        if (cell.isDisputed()) {
            Signs.badge(sheet.pen(), cell.badge(), HeatCell.sign(sheet, at), ink);
        }
    }

    private String toolTip(Cell cell) {
        return words.say("map.subtitle", words.name(cell), words.word(cell.badge()));
    }
}
