package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.chart.ChartNeed;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.RulesInWords;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** What the panel agreed on and what it did not, cell by cell. */
final class AgreementTable {
    private final Writing writing;
    private final VoteCells cells;

    private AgreementTable(Writing writing, VoteCells cells) {
        this.writing = writing;
        this.cells = cells;
    }

    static Made of(Writing writing) {
        return writing.cells()
                .<Made>map(cells -> cells.isOnePerson()
                        ? Made.Missing.of("round.no.group")
                        : new AgreementTable(writing, cells).table())
                .orElseGet(() -> Made.Missing.of("cli.no-results"));
    }

    private Made table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(writing.say("contents.column.subject")));
        cells.criteria().forEach(each -> columns.add(Column.left(writing.in(each.name()))));
        var rows = cells.subjects().stream().map(this::row).toList();
        return new Made.Table(columns, rows, Provenance.source(writing, ChartNeed.VOTES), note());
    }

    private List<Paragraph> row(Subject subject) {
        var row = new ArrayList<Paragraph>();
        row.add(writing.cell(writing.in(subject.label())));
        cells.criteria().forEach(each -> row.add(writing.cell(result(subject, each))));
        return row;
    }

    private String result(Subject subject, Criterion criterion) {
        return cells.at(subject.id(), criterion.id()).map(this::result).orElse(Writing.NOTHING);
    }

    private String result(VoteCells.Cell cell) {
        if (cells.isBare(cell)) {
            return writing.say("contents.agreement.bare", cell.figures().n());
        }
        return cell.badge() == Badge.TOO_FEW
                ? writing.word(cell.badge())
                : writing.say(
                        "contents.agreement",
                        cell.badge(),
                        writing.decimal(cell.spread()),
                        cell.figures().n());
    }

    private String note() {
        var rules = cells.votes().newest().round().rules();
        return Provenance.votes(
                writing,
                writing.say("round.note.agreement"),
                writing.say(RulesInWords.consensus(rules.consensus())),
                writing.say("contents.note.spread"),
                cells.all().stream().anyMatch(cells::isBare) ? writing.say("contents.note.bare") : "");
    }
}
