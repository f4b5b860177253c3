package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.YearSpending;

/** What the best portfolio takes of every fiscal year, from low to high cost, against what may be spent. */
final class YearsChart implements Picture {
    private static final int TICKS = 5;
    private static final double BAR = 0.85;
    private static final double SIGN = 0.42;
    private static final double LEAD = 1.3;
    private static final double OKU = 1e8;

    private final FundingWords words;
    private final List<YearSpending> years;
    private final RowPlot plot;

    private YearsChart(FundingWords words) {
        this.words = words;
        years = chosen().years();
        double most = years.stream()
                .mapToDouble(each -> Math.max(each.high(), each.limit().orElse(0)))
                .max()
                .orElse(1);
        plot = new RowPlot(
                new Rows(
                        years.stream()
                                .map(each -> new Rows.Name(Optional.empty(), "", year(each), ""))
                                .toList(),
                        words.language()),
                Axis.round(0, Math.max(1, most), TICKS, words::tick),
                words.say("years.axis"),
                columns(),
                words.language());
    }

    /** Parts of years are shown to a hundred million yen. */
    private static long rounded(long yen) {
        return Math.round(yen / OKU) * (long) OKU;
    }

    private Chosen chosen() {
        return words.answer().optimum().orElseThrow();
    }

    private String year(YearSpending year) {
        return words.in(Yen.fiscalYear(year.year()));
    }

    private List<RowPlot.Column> columns() {
        var columns = new ArrayList<RowPlot.Column>();
        columns.add(new RowPlot.Column(
                words.say("years.column.likely"),
                years.stream().map(each -> words.yen(rounded(each.likely()))).toList()));
        if (isLimited()) {
            columns.add(new RowPlot.Column(
                    words.say("years.column.limit"),
                    years.stream()
                            .map(each -> each.limit().isPresent()
                                    ? words.yen(each.limit().getAsLong())
                                    : words.say("years.free"))
                            .toList()));
            columns.add(new RowPlot.Column(
                    words.say("years.column.kept"),
                    years.stream().map(this::kept).toList(),
                    LEAD));
        }
        return columns;
    }

    private boolean isLimited() {
        return years.stream().anyMatch(each -> each.limit().isPresent());
    }

    private String kept(YearSpending year) {
        if (year.limit().isEmpty()) {
            return "";
        }
        return words.say(year.isOver() ? "years.over" : year.mayBeOver() ? "years.may-be-over" : "years.within");
    }

    static Figure figure(FundingWords words) {
        var chart = new YearsChart(words);
        return PicturePage.figure(ChartKind.YEARS, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        var peak = years.stream()
                .reduce((one, other) -> other.likely() > one.likely() ? other : one)
                .orElseThrow();
        long over = years.stream().filter(YearSpending::isOver).count();
        long maybe = years.stream()
                .filter(each -> !each.isOver() && each.mayBeOver())
                .count();
        var title = isLimited()
                ? words.say("years.title", words.yen(rounded(peak.likely())), year(peak), over, maybe)
                : words.say("years.title.free", words.yen(rounded(peak.likely())), year(peak));
        var alt = new ArrayList<String>(List.of(words.say("years.alt", title)));
        years.forEach(each -> alt.add(words.say(
                "years.alt.row",
                year(each),
                words.yen(rounded(each.low())),
                words.yen(rounded(each.likely())),
                words.yen(rounded(each.high())))));
        return new Caption(
                title,
                words.words()
                        .subtitle(words.say("years.measure", chosen().items().size())),
                words.notes(List.of(words.say("years.note"))),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private DataTable table() {
        var header = List.of(
                words.say("years.column.year"),
                words.say("years.column.low"),
                words.say("years.column.likely.yen"),
                words.say("years.column.high"),
                words.say("years.column.limit.yen"));
        var rows = years.stream()
                .map(each -> List.of(
                        String.valueOf(each.year()),
                        String.valueOf(each.low()),
                        String.valueOf(each.likely()),
                        String.valueOf(each.high()),
                        each.limit().isPresent() ? String.valueOf(each.limit().getAsLong()) : ""))
                .toList();
        return new DataTable(header, rows);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        items.add(parts.sign(
                words.say("years.legend.likely"),
                0.5 * unit,
                (pen, disc) -> pen.fill(Box.around(disc.x(), disc.y(), unit, 0.8 * unit), theme.accent())));
        items.add(parts.sign(words.say("years.legend.range"), unit, (pen, disc) -> {
            range(pen, disc.x() - disc.radius(), disc.x() + disc.radius(), disc.y(), theme, unit);
        }));
        if (isLimited()) {
            items.add(parts.sign(
                    words.say("years.legend.limit"),
                    0.7 * unit,
                    (pen, disc) -> limit(pen, disc.x(), disc.y(), 2 * disc.radius(), theme, unit)));
        }
        return items;
    }

    private static void range(Pen pen, double low, double high, double y, HouseTheme theme, double unit) {
        double half = 0.32 * unit;
        pen.stroke(new Segment(low, y, high, y), theme.text(), 0.13 * unit);
        pen.stroke(new Segment(low, y - half, low, y + half), theme.text(), 0.13 * unit);
        pen.stroke(new Segment(high, y - half, high, y + half), theme.text(), 0.13 * unit);
    }

    private static void limit(Pen pen, double x, double y, double height, HouseTheme theme, double unit) {
        pen.stroke(new Segment(x, y - height / 2, x, y + height / 2), theme.ring(), 0.3 * unit);
    }

    @Override
    public double height(Type type, double width) {
        return plot.height(type, width) + years.size() * 0.5 * type.unit();
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        plot.paint(sheet, box, years.stream().map(this::year).toList(), at -> row(sheet, years.get(at.row()), at));
    }

    private void row(Sheet sheet, YearSpending year, RowPlot.Place at) {
        double unit = sheet.unit();
        double y = at.plot().centreY();
        double height = Math.min(BAR * unit, 0.7 * at.plot().height());
        double likely = at.track().x((double) year.likely());
        sheet.pen()
                .fill(
                        new Box(
                                at.track().left(),
                                y - height / 2,
                                likely - at.track().left(),
                                height),
                        sheet.theme().accent());
        if (year.high() > year.low()) {
            range(
                    sheet.pen(),
                    at.track().x((double) year.low()),
                    at.track().x((double) year.high()),
                    y,
                    sheet.theme(),
                    unit);
        }
        if (year.limit().isPresent()) {
            double x = at.track().x((double) year.limit().getAsLong());
            limit(sheet.pen(), x, y, 0.9 * at.plot().height(), sheet.theme(), unit);
            var column = at.columns().getLast();
            var disc = new Disc(column.x() + 0.5 * LEAD * unit, column.centreY(), SIGN * unit);
            sign(sheet, year, disc);
        }
    }

    /** A full triangle where more is spent than may be, a hollow one where that can happen. */
    private static void sign(Sheet sheet, YearSpending year, Disc disc) {
        if (year.isOver()) {
            Signs.triangle(sheet.pen(), disc, true, sheet.theme().ring());
        } else if (year.mayBeOver()) {
            sheet.pen().outline(Signs.diamond(disc), sheet.theme().ring(), 0.25 * disc.radius());
        } else {
            sheet.pen()
                    .fill(
                            new Disc(disc.x(), disc.y(), 0.6 * disc.radius()),
                            sheet.theme().accent());
        }
    }
}
