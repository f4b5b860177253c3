package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;

/** The state of every driver in every chosen scenario: a wheel where every name can be read in it, else a table. */
final class WheelChart {
    private WheelChart() {}

    static Figure figure(ScenarioWords words) {
        var futures = new Futures(words);
        var picture = WheelPicture.fits(futures) ? new WheelPicture(futures) : new WheelTable(futures);
        return PicturePage.figure(ChartKind.WHEEL, caption(futures), picture, table(futures));
    }

    private static Caption caption(Futures futures) {
        var words = futures.words();
        var drivers = futures.drivers();
        int same = (int) IntStream.range(0, drivers.size())
                .filter(driver -> futures.distinct(driver) == 1)
                .count();
        var title = title(futures, same);
        var notes = new ArrayList<String>();
        notes.add(words.say("outlook.note"));
        if (futures.left() > 0) {
            notes.add(words.count("figure.wheel.note.left", futures.left()));
        }
        var alt = new ArrayList<String>(List.of(words.say("figure.wheel.alt", title)));
        futures.scenarios()
                .forEach(scenario -> alt.add(words.say(
                        "figure.wheel.alt.one",
                        words.name(scenario),
                        words.names(drivers.stream()
                                .map(driver -> futures.state(scenario, driver))
                                .toList()))));
        return new Caption(
                title,
                words.subtitle(words.say("figure.wheel.measure")),
                notes,
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private static String title(Futures futures, int same) {
        var words = futures.words();
        if (futures.scenarios().size() == 1) {
            return words.say(
                    "figure.wheel.title.one", words.name(futures.scenarios().getFirst()));
        }
        var drivers = futures.drivers();
        int most = IntStream.range(0, drivers.size())
                .boxed()
                .reduce(0, (a, b) -> futures.distinct(b) > futures.distinct(a) ? b : a);
        if (same == 0) {
            return words.say("figure.wheel.title.none", futures.scenarios().size(), words.name(drivers.get(most)));
        }
        return words.say(
                "figure.wheel.title", futures.scenarios().size(), same, drivers.size(), words.name(drivers.get(most)));
    }

    private static DataTable table(Futures futures) {
        var words = futures.words();
        var all = words.study().scenarios().chosen();
        var header = Stream.concat(
                        Stream.of(words.say("figure.column.driver")),
                        all.stream().map(words::name))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (Driver driver : futures.drivers()) {
            rows.add(Stream.concat(
                            Stream.of(words.name(driver)),
                            all.stream().map((Scenario scenario) -> futures.state(scenario, driver)))
                    .toList());
        }
        return new DataTable(header, rows);
    }
}
