package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.senken.core.portfolio.Outlook;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;

/** The numbers behind the medians under a scenario, one row per subject and criterion, beside the world as it is. */
record OutlookTable(Outlook outlook, Outlook base, OutlookWords words) {
    private static final List<String> COLUMNS = List.of(
            "round.column.number",
            "round.column.id",
            "round.column.name.en",
            "round.column.name.ja",
            "round.column.criterion",
            "round.column.votes",
            "outlook.column.base",
            "outlook.column.median",
            "outlook.column.q1",
            "outlook.column.q3",
            "outlook.column.effect",
            "outlook.column.held",
            "outlook.column.origin");

    DataTable of(List<Subject> subjects, Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var subject : subjects) {
            for (var criterion : outlook.criteria()) {
                rows.add(row(subject, criterion, catalogue));
            }
        }
        return new DataTable(COLUMNS.stream().map(words::say).toList(), rows);
    }

    private List<String> row(Subject subject, Criterion criterion, Catalogue catalogue) {
        var scores = outlook.at(subject.id(), criterion.id());
        var range = outlook.range(subject.id(), criterion.id());
        boolean spread = range.isPresent() && scores.n() > 1;
        return List.of(
                number(catalogue.numberOf(subject.id())),
                subject.id().value(),
                subject.name().in(Language.EN),
                subject.name().in(Language.JA),
                words.in(criterion.name()),
                String.valueOf(scores.n()),
                plain(base.value(subject.id(), criterion.id())),
                plain(outlook.value(subject.id(), criterion.id())),
                spread ? CellTable.plain(scores.q1()) : "",
                spread ? CellTable.plain(scores.q3()) : "",
                CellTable.plain(scores.shift()),
                String.valueOf(scores.held()),
                words.word(scores.origin()));
    }

    static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String plain(OptionalDouble number) {
        return CellTable.plain(number.orElse(Double.NaN));
    }
}
