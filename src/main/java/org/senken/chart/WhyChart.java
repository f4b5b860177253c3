package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Sentence;

/** Why a scenario holds together, or does not: who pushes whom, and how firmly every driver stands. */
final class WhyChart implements Picture {
    private static final List<String> COLUMNS = List.of(
            "figure.column.driver.from",
            "figure.column.state.from",
            "figure.column.driver.to",
            "figure.column.state.to",
            "figure.column.influence",
            "figure.column.sum",
            "figure.column.rival",
            "figure.column.margin");

    private final ScenarioWords words;
    private final Scenario scenario;
    private final Pushes pushes;

    private WhyChart(ScenarioWords words, Scenario scenario) {
        this.words = words;
        this.scenario = scenario;
        pushes = new Pushes(words.reading(), scenario);
    }

    /** Why a scenario has no balance to be explained. */
    static Optional<Sentence> obstacle(MatrixNumbers reading, Scenario scenario) {
        if (reading.scenarios().judgements().isEmpty()) {
            return Optional.of(Sentence.of("figure.no.judgements"));
        }
        var places = reading.places(scenario);
        for (int driver = 0; driver < places.length; driver++) {
            if (places[driver] < 0) {
                return Optional.of(Sentence.of(
                        "figure.why.no-state",
                        scenario.title(),
                        reading.drivers().get(driver).name()));
            }
        }
        return Optional.empty();
    }

    static Figure figure(ScenarioWords words, Scenario scenario) {
        var chart = new WhyChart(words, scenario);
        return PicturePage.figure(ChartKind.WHY, chart.caption(), chart, chart.table());
    }

    private String driver(int place) {
        return words.name(words.reading().drivers().get(place));
    }

    private String state(int driver, int state) {
        return words.name(words.reading().drivers().get(driver).states().get(state));
    }

    private String rival(int driver) {
        var rival = pushes.rival(driver);
        return rival.isPresent() ? state(driver, rival.getAsInt()) : "";
    }

    private Caption caption() {
        var title = words.headed(title());
        var more = new ArrayList<String>();
        more.add(words.say("figure.why.note"));
        if (!pushes.isWhole()) {
            more.add(words.count(
                    "figure.why.note.strongest", pushes.each(), pushes.all().size()));
        }
        var alt = new ArrayList<String>(List.of(words.say("figure.why.alt", title)));
        pushes.drawn().stream()
                .limit(10)
                .forEach(push -> alt.add(words.say(
                        "figure.why.alt.push",
                        driver(push.from()),
                        driver(push.to()),
                        Influences.signed(push.points()))));
        return new Caption(
                title,
                words.subtitle(words.say("figure.why.measure", words.name(scenario))),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String title() {
        int driver = pushes.leastFirm();
        double margin = pushes.margin(driver);
        return margin < 0
                ? words.say(
                        "figure.why.title.not",
                        words.name(scenario),
                        driver(driver),
                        rival(driver),
                        Influences.signed(margin))
                : words.say("figure.why.title", words.name(scenario), driver(driver), Influences.signed(margin));
    }

    private DataTable table() {
        return new DataTable(
                COLUMNS.stream().map(words::say).toList(),
                pushes.all().stream().map(this::row).toList());
    }

    private List<String> row(Pushes.Push push) {
        return List.of(
                driver(push.from()),
                state(push.from(), pushes.state(push.from())),
                driver(push.to()),
                state(push.to(), pushes.state(push.to())),
                CellTable.plain(push.points()),
                CellTable.plain(pushes.sum(push.to())),
                rival(push.to()),
                CellTable.plain(pushes.margin(push.to())));
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        var theme = parts.theme();
        double unit = parts.type().unit();
        var items = new ArrayList<LegendItem>();
        for (boolean promotes : new boolean[] {true, false}) {
            if (pushes.drawn().stream().anyMatch(push -> push.points() > 0 == promotes)) {
                var text = words.say(promotes ? "figure.legend.promotes.arrow" : "figure.legend.hinders.arrow");
                items.add(parts.sign(text, 1.2 * unit, (pen, disc) -> arrow(pen, disc, theme, promotes)));
            }
        }
        var margins =
                IntStream.range(0, pushes.drivers()).mapToObj(pushes::margin).toList();
        if (margins.stream().anyMatch(margin -> margin > 0)) {
            items.add(node(parts, "figure.legend.firm", 1));
        }
        if (margins.stream().anyMatch(margin -> margin == 0)) {
            items.add(node(parts, "figure.legend.tie", 0));
        }
        if (margins.stream().anyMatch(margin -> margin < 0)) {
            items.add(node(parts, "figure.legend.pushed", -1));
        }
        return items;
    }

    private LegendItem node(LegendParts parts, String key, double margin) {
        return parts.sign(
                words.say(key),
                0.42 * parts.type().unit(),
                (pen, disc) -> WhyScene.node(pen, disc, margin, parts.theme()));
    }

    private static void arrow(Pen pen, Disc disc, HouseTheme theme, boolean promotes) {
        double unit = disc.radius() / 1.2;
        new WhyArrow(
                        disc.x() - disc.radius(),
                        disc.y(),
                        disc.x(),
                        disc.y(),
                        disc.x() + disc.radius(),
                        disc.y(),
                        0.2 * unit)
                .paint(pen, theme.push(promotes), unit);
    }

    @Override
    public double height(Type type, double width) {
        return new WhyKey(words, pushes, type, width).height();
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var key = new WhyKey(words, pushes, sheet.type(), box.width());
        WhyScene.of(key, pushes, sheet.type(), box).paint(sheet, words);
    }
}
