package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.InfluenceStrengths;
import org.senken.core.scenario.structure.Power;
import org.senken.core.scenario.structure.Settling;
import org.senken.core.scenario.structure.StructuralAnalysis;

/** How much each driver moves the others and is moved by them, directly and along longer paths (Godet's MICMAC). */
final class InfluenceChart implements Picture {
    private static final List<String> COLUMNS = List.of(
            "figure.column.driver",
            "figure.column.influence.direct",
            "figure.column.dependence.direct",
            "figure.column.role.direct",
            "figure.column.influence.indirect",
            "figure.column.dependence.indirect",
            "figure.column.role.indirect");

    private final ScenarioWords words;
    private final InfluenceStrengths strengths;
    private final StructuralAnalysis analysis;

    private InfluenceChart(ScenarioWords words) {
        this.words = words;
        strengths = InfluenceStrengths.fromJudgements(words.study().scenarios());
        analysis = strengths.analysis();
    }

    static Figure figure(ScenarioWords words) {
        var chart = new InfluenceChart(words);
        return PicturePage.figure(ChartKind.INFLUENCE, chart.caption(), chart, chart.table());
    }

    private List<Driver> drivers() {
        return words.reading().drivers();
    }

    private static int most(Power power, int drivers) {
        return IntStream.range(0, drivers)
                .boxed()
                .reduce(
                        0,
                        (a, b) -> power.influence()
                                                .get(b)
                                                .compareTo(power.influence().get(a))
                                        > 0
                                ? b
                                : a);
    }

    private Caption caption() {
        int direct = most(analysis.direct(), drivers().size());
        int indirect = most(analysis.indirect(), drivers().size());
        var title = words.headed(
                direct == indirect
                        ? words.say(
                                "figure.influence.title.same",
                                words.name(drivers().get(direct)))
                        : words.say(
                                "figure.influence.title",
                                words.name(drivers().get(direct)),
                                words.name(drivers().get(indirect))));
        var more = new ArrayList<String>();
        more.add(words.say("figure.influence.note"));
        more.add(settling());
        if (strengths.unknown() > 0) {
            more.add(words.count("figure.influence.note.unknown", strengths.unknown()));
        }
        var alt = new ArrayList<String>(List.of(words.say("figure.influence.alt", title)));
        for (int driver = 0; driver < drivers().size(); driver++) {
            alt.add(words.say(
                    "figure.influence.alt.driver",
                    words.name(drivers().get(driver)),
                    words.word(analysis.direct().role(driver)),
                    words.word(analysis.indirect().role(driver))));
        }
        return new Caption(
                title,
                words.subtitle(words.say("figure.influence.measure")),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String settling() {
        return switch (analysis.settling()) {
            case Settling.Settled settled ->
                words.say("figure.influence.settled", analysis.indirect().power());
            case Settling.Unstable unstable ->
                words.say("figure.influence.unstable", analysis.indirect().power());
            case Settling.Ending ending -> words.count("figure.influence.ending", ending.longest());
        };
    }

    private DataTable table() {
        var rows = new ArrayList<List<String>>();
        for (int driver = 0; driver < drivers().size(); driver++) {
            var direct = analysis.direct();
            var indirect = analysis.indirect();
            rows.add(List.of(
                    words.name(drivers().get(driver)),
                    CellTable.plain(direct.influenceShare(driver)),
                    CellTable.plain(direct.dependenceShare(driver)),
                    words.word(direct.role(driver)),
                    CellTable.plain(indirect.influenceShare(driver)),
                    CellTable.plain(indirect.dependenceShare(driver)),
                    words.word(indirect.role(driver))));
        }
        return new DataTable(COLUMNS.stream().map(words::say).toList(), rows);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        return List.of(
                parts.sign(
                        words.say("figure.legend.direct"),
                        0.4 * unit,
                        (pen, disc) -> pen.outline(disc, theme.accent(), 0.13 * unit)),
                parts.sign(
                        words.say("figure.legend.indirect"), 0.4 * unit, (pen, disc) -> pen.fill(disc, theme.accent())),
                parts.sign(
                        words.say("figure.legend.mean"),
                        0.9 * unit,
                        (pen, disc) -> pen.dashed(
                                new Segment(disc.x() - disc.radius(), disc.y(), disc.x() + disc.radius(), disc.y()),
                                theme.middle(),
                                0.09 * unit)));
    }

    @Override
    public double height(Type type, double width) {
        return Math.min(0.72 * width, 44 * type.unit());
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        InfluenceScene.of(words, analysis, sheet.type(), box).paint(sheet, words);
    }
}
