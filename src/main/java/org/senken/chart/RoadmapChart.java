package org.senken.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.Sentence;
import org.senken.language.Dates;

/** The way into each chosen scenario: its key events year by year down to the horizon, and the signposts that announce it. */
final class RoadmapChart {
    private static final List<String> COLUMNS = List.of(
            "figure.column.scenario",
            "figure.column.year",
            "figure.column.event",
            "figure.column.signpost",
            "figure.column.threshold",
            "figure.column.looked",
            "figure.column.seen");

    private RoadmapChart() {}

    /** Why there is no roadmap. */
    static Optional<Sentence> obstacle(Scenarios scenarios) {
        boolean empty = scenarios.chosen().stream()
                .allMatch(each -> each.events().isEmpty() && each.signposts().isEmpty());
        return empty ? Optional.of(Sentence.of("figure.roadmap.empty")) : Optional.empty();
    }

    static Figure figure(ScenarioWords words) {
        var futures = new Futures(words);
        return PicturePage.figure(ChartKind.ROADMAP, caption(futures), new RoadmapPicture(futures), table(futures));
    }

    /** When somebody last looked, in words. */
    static String looked(Signpost signpost, Words words) {
        return signpost.looked()
                .map(day -> words.say("figure.looked", Dates.day(day, words.language())))
                .orElseGet(() -> words.say("figure.looked.never"));
    }

    private static Caption caption(Futures futures) {
        var words = futures.words();
        var scenarios = futures.scenarios();
        int events = scenarios.stream().mapToInt(each -> each.events().size()).sum();
        var signposts =
                scenarios.stream().flatMap(each -> each.signposts().stream()).toList();
        int seen = (int) signposts.stream().filter(Signpost::seen).count();
        var title = signposts.isEmpty()
                ? words.count("figure.roadmap.title.events", events, scenarios.size())
                : words.count("figure.roadmap.title", events, scenarios.size(), seen, signposts.size());
        var notes = new ArrayList<String>();
        notes.add(words.say("outlook.note"));
        if (futures.left() > 0) {
            notes.add(words.count("figure.wheel.note.left", futures.left()));
        }
        var alt = new ArrayList<String>(List.of(words.say("figure.roadmap.alt", title)));
        for (var scenario : scenarios) {
            for (var event : scenario.events()) {
                alt.add(words.say(
                        "figure.roadmap.alt.event",
                        words.name(scenario),
                        String.valueOf(event.year()),
                        words.in(event.text())));
            }
        }
        return new Caption(
                title,
                words.subtitle(words.say("figure.roadmap.measure")),
                notes,
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private static DataTable table(Futures futures) {
        var words = futures.words();
        var rows = new ArrayList<List<String>>();
        for (var scenario : words.study().scenarios().chosen()) {
            scenario.events().forEach(event -> rows.add(row(scenario, event, words)));
            scenario.signposts().forEach(signpost -> rows.add(row(scenario, signpost, words)));
        }
        return new DataTable(COLUMNS.stream().map(words::say).toList(), rows);
    }

    private static List<String> row(Scenario scenario, KeyEvent event, ScenarioWords words) {
        return List.of(words.name(scenario), String.valueOf(event.year()), words.in(event.text()), "", "", "", "");
    }

    private static List<String> row(Scenario scenario, Signpost signpost, ScenarioWords words) {
        return List.of(
                words.name(scenario),
                "",
                "",
                words.in(signpost.text()),
                words.in(signpost.threshold()),
                signpost.looked().map(LocalDate::toString).orElse(""),
                words.say(signpost.seen() ? "figure.yes" : "figure.no"));
    }
}
