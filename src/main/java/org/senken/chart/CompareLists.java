package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.model.ItemId;

/** Three lists beside each other: items that only the first portfolio has, that both have, that only the second has. */
final class CompareLists {
    /** What the two are called where there is little room. */
    static final String ONE = "A";

    static final String OTHER = "B";

    private static final int COLUMNS = 3;
    private static final double GAP = 1.4;

    /**
     * A list.
     *
     * @param below the number of its items and what the portfolio costs
     */
    private record Column(String head, String below, List<ItemId> items) {}

    private final FundingWords words;
    private final List<Column> columns;

    CompareLists(FundingWords words, PortfolioPair pair) {
        this.words = words;
        var comparison = pair.comparison();
        columns = List.of(
                new Column(words.say("compare.head.only", ONE), total(comparison.one()), comparison.onlyOne()),
                new Column(
                        words.say("compare.head.both"),
                        words.count("compare.items", comparison.both().size()),
                        comparison.both()),
                new Column(words.say("compare.head.only", OTHER), total(comparison.other()), comparison.onlyOther()));
    }

    private String total(Chosen chosen) {
        return words.say(
                "compare.total",
                words.yen(chosen.cost().likely()),
                chosen.items().size());
    }

    private static double width(Type type, double width) {
        return (width - (COLUMNS - 1) * GAP * type.unit()) / COLUMNS;
    }

    private List<String> lines(ItemId item, Type type, double width) {
        return TextLines.wrapped(words.words().label(item), type.small(), width, words.language());
    }

    private List<String> below(Column column, Type type, double width) {
        return TextLines.wrapped(column.below, type.small(), width, words.language());
    }

    private double headHeight(Type type, double width) {
        int most = columns.stream()
                .mapToInt(each -> below(each, type, width).size())
                .max()
                .orElse(1);
        return Pen.height(1, type.heading()) + Pen.height(most, type.small()) + 0.6 * type.unit();
    }

    private double height(Column column, Type type, double width) {
        return column.items.stream()
                .mapToDouble(each -> itemHeight(each, type, width))
                .sum();
    }

    private double itemHeight(ItemId item, Type type, double width) {
        return Pen.height(lines(item, type, width).size(), type.small()) + 0.2 * type.unit();
    }

    double height(Type type, double width) {
        double own = width(type, width);
        return headHeight(type, own)
                + columns.stream()
                        .mapToDouble(each -> Math.max(Pen.height(1, type.small()), height(each, type, own)))
                        .max()
                        .orElse(0);
    }

    void paint(Sheet sheet, Box box) {
        double width = width(sheet.type(), box.width());
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < COLUMNS; i++) {
            boxes.add(new Box(box.x() + i * (width + GAP * sheet.unit()), box.y(), width, box.height()));
            paint(sheet, columns.get(i), boxes.get(i));
        }
    }

    private void paint(Sheet sheet, Column column, Box at) {
        var type = sheet.type();
        var theme = sheet.theme();
        sheet.pen().line(column.head, at.x(), at.y(), type.heading(), theme.text());
        var below = below(column, type, at.width());
        sheet.pen().lines(below, at.x(), at.y() + Pen.height(1, type.heading()), type.small(), theme.muted());
        double y = at.y() + headHeight(type, at.width());
        double rule = y - 0.3 * type.unit();
        sheet.pen().stroke(new Segment(at.x(), rule, at.right(), rule), theme.middle(), 0.08 * type.unit());
        if (column.items.isEmpty()) {
            sheet.pen().line(words.say("cli.portfolio.none"), at.x(), y, type.small(), theme.muted());
        }
        for (var item : column.items) {
            double height = itemHeight(item, type, at.width());
            sheet.pen().lines(lines(item, type, at.width()), at.x(), y, type.small(), theme.text());
            var box = new Box(at.x(), y, at.width(), height);
            words.words()
                    .row(item)
                    .subject()
                    .ifPresent(subject -> sheet.mark(box, words.words().label(item), subject));
            y += height;
        }
    }
}
