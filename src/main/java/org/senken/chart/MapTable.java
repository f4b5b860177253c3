package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Range;
import org.senken.core.technology.Language;

/** The numbers behind the map, one row per subject. Numbers are plain, so that a spreadsheet reads them. */
final class MapTable {
    private static final List<String> COLUMNS = List.of(
            "number",
            "id",
            "name.en",
            "name.ja",
            "superiority.median",
            "superiority.q1",
            "superiority.q3",
            "indispensability.median",
            "indispensability.q1",
            "indispensability.q3",
            "risk",
            "autonomy",
            "votes",
            "yen",
            "quadrant");

    private MapTable() {}

    static DataTable of(MapWords words) {
        var positions = words.map().positions();
        var numbers = Numbering.of(positions);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < positions.size(); i++) {
            rows.add(row(positions.get(i), numbers.get(i), words));
        }
        return new DataTable(header(words), rows);
    }

    /** Under a scenario a column says whose position was held to the scale; with movement two say where each stood. */
    private static List<String> header(MapWords words) {
        var header = new ArrayList<String>();
        COLUMNS.forEach(column -> header.add(words.say("map.column." + column)));
        if (words.map().scenario().isPresent()) {
            header.add(words.say("outlook.column.held.short"));
        }
        if (!words.before().isEmpty()) {
            header.add(words.say("outlook.column.superiority"));
            header.add(words.say("outlook.column.indispensability"));
        }
        return header;
    }

    private static List<String> scenario(Position position, MapWords words) {
        var more = new ArrayList<String>();
        if (words.map().scenario().isPresent()) {
            more.add(words.map().isHeld(position.subject()) ? words.say("outlook.held.mark") : "");
        }
        if (!words.before().isEmpty()) {
            var before = words.before().stream()
                    .filter(each -> each.subject().equals(position.subject()))
                    .findFirst();
            more.add(before.map(each -> plain(each.superiority().median())).orElse(""));
            more.add(before.map(each -> plain(each.indispensability().median())).orElse(""));
        }
        return more;
    }

    private static List<String> row(Position position, int number, MapWords words) {
        boolean spread = words.hasCross(position);
        return Stream.of(
                        List.of(
                                String.valueOf(number),
                                position.subject().value(),
                                position.name().in(Language.EN),
                                position.name().in(Language.JA)),
                        range(position.superiority(), spread),
                        range(position.indispensability(), spread),
                        List.of(
                                plain(position.risk()),
                                plain(position.autonomy()),
                                String.valueOf(position.votes()),
                                String.valueOf(position.yen()),
                                words.say("quadrant." + position.quadrant().name())),
                        scenario(position, words))
                .flatMap(List::stream)
                .toList();
    }

    /** Median and quartiles; the quartiles blank where the votes are too few for a spread. */
    private static List<String> range(Range range, boolean spread) {
        return List.of(plain(range.median()), spread ? plain(range.low()) : "", spread ? plain(range.high()) : "");
    }

    private static String plain(OptionalDouble number) {
        return number.isPresent() ? plain(number.getAsDouble()) : "";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
