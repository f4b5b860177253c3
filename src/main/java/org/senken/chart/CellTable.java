package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.technology.Language;
import org.senken.core.technology.Scale;

/** The numbers behind cells, one row each. Numbers are plain, so that a spreadsheet reads them. */
final class CellTable {
    private static final List<String> BEFORE = List.of(
            "round.column.number",
            "round.column.id",
            "round.column.name.en",
            "round.column.name.ja",
            "round.column.criterion",
            "round.column.round");
    private static final List<String> AFTER = List.of(
            "round.column.votes",
            "round.column.no-opinion",
            "round.column.not-applicable",
            "round.column.not-answered",
            "round.column.median",
            "round.column.q1",
            "round.column.q3",
            "round.column.range",
            "round.column.index",
            "round.column.result");

    private CellTable() {}

    static DataTable of(List<Cell> cells, RoundWords words) {
        var header = new ArrayList<>(heads(BEFORE, words));
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            header.add(words.say("round.column.score", score));
        }
        header.addAll(heads(AFTER, words));
        return new DataTable(
                header, cells.stream().map(cell -> row(cell, words)).toList());
    }

    /** The columns that say which cell a row is about. */
    static List<String> names(RoundWords words) {
        return heads(BEFORE, words);
    }

    static List<String> heads(List<String> keys, RoundWords words) {
        return keys.stream().map(key -> words.say(key)).toList();
    }

    /** Which cell a row is about, in the columns of {@link #names}. */
    static List<String> names(Cell cell, RoundWords words) {
        var subject = cell.subject();
        int number = words.results().study().catalogue().numberOf(subject.id());
        return List.of(
                number == 0 ? "" : String.valueOf(number),
                subject.id().value(),
                subject.name().in(Language.EN),
                subject.name().in(Language.JA),
                words.in(cell.criterion().name()),
                String.valueOf(cell.counted().round()));
    }

    private static List<String> row(Cell cell, RoundWords words) {
        var figures = cell.figures();
        var row = new ArrayList<>(names(cell, words));
        boolean shown = figures.isEnough() || words.results().isOnePerson();
        figures.histogram().forEach(count -> row.add(shown ? String.valueOf(count) : ""));
        row.add(String.valueOf(figures.n()));
        row.add(String.valueOf(figures.abstentions()));
        row.add(String.valueOf(figures.notApplicable()));
        row.add(String.valueOf(figures.notAnswered()));
        row.add(plain(figures.median()));
        boolean spread = figures.n() >= GroupStatistics.FEWEST_FOR_AGREEMENT;
        row.add(spread ? plain(figures.q1()) : "");
        row.add(spread ? plain(figures.q3()) : "");
        row.add(spread ? plain(figures.interquartileRange()) : "");
        row.add(spread ? plain(figures.disagreementIndex()) : "");
        row.add(words.word(cell.badge()));
        return row;
    }

    /** A number as a spreadsheet reads it, with at most four decimals; blank if undefined. */
    static String plain(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        double rounded = Math.rint(number * 10_000) / 10_000;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
