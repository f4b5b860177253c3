package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Badge;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Subject;

/** The median of every subject on every criterion, the higher the darker; cells that are disputed carry a sign. */
final class HeatMapChart implements Picture {
    private static final double WIDEST = 18;
    private static final double GAP = 0.8;
    private static final double STRONG = 7;

    private final RoundWords words;
    private final RoundResults results;
    private final List<Subject> subjects;
    private final List<Criterion> criteria;
    private final Rows rows;

    private HeatMapChart(RoundWords words, ChartOrder order) {
        this.words = words;
        results = words.results();
        criteria = results.criteria();
        subjects = order == ChartOrder.OFFICIAL ? results.subjects() : results.subjects(criteria.getFirst(), order);
        rows = new Rows(
                subjects.stream()
                        .map(each -> new Rows.Name(words.in(each.label()), ""))
                        .toList(),
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
        var items = new ArrayList<LegendItem>();
        for (var direction : Direction.values()) {
            var names = criteria.stream()
                    .filter(each -> each.direction() == direction)
                    .map(each -> words.in(each.name()))
                    .toList();
            if (!names.isEmpty()) {
                items.add(narrow.ramp(
                        words.names(names), "", meaning(direction), score -> HouseTheme.level(direction, score)));
            }
        }
        var theme = parts.theme();
        for (var badge : List.of(Badge.TWO_CAMPS, Badge.DIVIDED)) {
            if (results.cells().stream().anyMatch(cell -> cell.badge() == badge)) {
                items.add(narrow.sign(
                        words.word(badge), 0.4 * unit, (pen, disc) -> Signs.badge(pen, badge, disc, theme.text())));
            }
        }
        if (results.cells().stream().anyMatch(this::isBlank)) {
            items.add(narrow.sign(words.say("round.legend.few"), 0.55 * unit, (pen, disc) -> {
                pen.hatched(
                        Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius()), theme.middle(), unit);
            }));
        }
        return items;
    }

    private String meaning(Direction direction) {
        return switch (direction) {
            case MAX -> words.say("round.legend.max");
            case MIN -> words.say("round.legend.min");
            case FLAG -> words.say("map.legend.risk.note");
        };
    }

    private boolean isBlank(Cell cell) {
        return Double.isNaN(cell.value(results.isOnePerson()));
    }

    private double column(Type type, double width) {
        double left = width - rows.nameWidth(type, width) - GAP * type.unit();
        return Math.min(WIDEST * type.unit(), left / criteria.size());
    }

    private double nameWidth(Type type, double width) {
        return width - criteria.size() * column(type, width) - GAP * type.unit();
    }

    private List<String> head(Criterion criterion, Type type, double width) {
        return TextLines.wrapped(
                words.in(criterion.name()), type.heading(), width - 0.4 * type.unit(), words.language());
    }

    private double headHeight(Type type, double width) {
        int most = criteria.stream()
                .mapToInt(each -> head(each, type, column(type, width)).size())
                .max()
                .orElse(1);
        return Pen.height(most, type.heading()) + 0.3 * type.unit();
    }

    @Override
    public double height(Type type, double width) {
        return headHeight(type, width) + rows.height(type, nameWidth(type, width));
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double head = headHeight(type, box.width());
        double column = column(type, box.width());
        double left = box.right() - criteria.size() * column;
        for (int i = 0; i < criteria.size(); i++) {
            var lines = head(criteria.get(i), type, column);
            double top = box.y() + head - 0.3 * type.unit() - Pen.height(lines.size(), type.heading());
            for (int line = 0; line < lines.size(); line++) {
                double centre = left + (i + 0.5) * column;
                double y = top + Pen.height(line, type.heading());
                sheet.pen()
                        .centred(
                                lines.get(line),
                                centre,
                                y,
                                type.heading(),
                                sheet.theme().text());
            }
        }
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
        for (var row : rows.in(body, type, nameWidth(type, box.width()))) {
            Rows.paint(sheet, row);
            var subject = subjects.get(row.place());
            sheet.mark(row.box(), words.in(subject.name()), subject.id());
            for (int i = 0; i < criteria.size(); i++) {
                var at = new Box(
                        left + i * column, row.box().y(), column, row.box().height());
                results.cell(subject, criteria.get(i)).ifPresent(cell -> paint(sheet, cell, at));
            }
        }
    }

    private void paint(Sheet sheet, Cell cell, Box at) {
        double value = cell.value(results.isOnePerson());
        var inner = at.grown(-0.09 * sheet.unit());
        var pen = sheet.pen();
        sheet.mark(at, toolTip(cell), cell.subject().id());
        if (Double.isNaN(value)) {
            pen.hatched(inner, sheet.theme().middle(), sheet.unit());
            sheet.remark(words.say("round.votes.few", cell.figures().n()), at.centreX(), at.centreY());
            return;
        }
        var fill = HouseTheme.level(cell.criterion().direction(), value);
        var ink = HouseTheme.on(fill);
        pen.fill(inner, fill);
        var type = sheet.type();
        var font = at.height() < 1.6 * type.label().getSize2D() ? type.small() : type.label();
        pen.centred(words.decimal(value), at.centreX(), at.centreY() - Pen.height(1, font) / 2, font, ink);
        if (cell.isDisputed()) {
            var sign = new Disc(at.centreX() + 1.9 * sheet.unit(), at.centreY(), 0.38 * sheet.unit());
            Signs.badge(pen, cell.badge(), sign, ink);
        }
    }

    private String toolTip(Cell cell) {
        return words.say("map.subtitle", words.name(cell), words.word(cell.badge()));
    }
}
