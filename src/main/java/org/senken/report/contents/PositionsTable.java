package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.chart.ChartNeed;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Range;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** Median and middle half of the votes on every subject, its place on the map, and the evidence as footnotes. */
final class PositionsTable {
    private final Writing writing;
    private final VoteCells cells;
    private final SourceWords sources;

    private PositionsTable(Writing writing, VoteCells cells) {
        this.writing = writing;
        this.cells = cells;
        this.sources = new SourceWords(writing);
    }

    static Made of(Writing writing) {
        return writing.cells()
                .<Made>map(cells -> new PositionsTable(writing, cells).table())
                .orElseGet(() -> Made.Missing.of("cli.no-results"));
    }

    private Made table() {
        return new Made.Table(columns(), rows(), Provenance.source(writing, ChartNeed.VOTES), note());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(writing.say("contents.column.subject")));
        cells.criteria().forEach(each -> columns.add(Column.centre(writing.in(each.name()))));
        if (writing.map().isPresent()) {
            columns.add(Column.left(writing.say("contents.column.quadrant")));
        }
        return columns;
    }

    private List<List<Paragraph>> rows() {
        return cells.subjects().stream().map(this::row).toList();
    }

    private List<Paragraph> row(Subject subject) {
        var row = new ArrayList<Paragraph>();
        row.add(writing.withNote(writing.in(subject.label()), sources.about(subject.id())));
        cells.criteria().forEach(each -> row.add(writing.cell(score(subject, each))));
        writing.map()
                .ifPresent(map -> row.add(writing.cell(map.positions().stream()
                        .filter(each -> each.subject().equals(subject.id()))
                        .findFirst()
                        .map(Position::quadrant)
                        .map(writing::word)
                        .orElse(Writing.NOTHING))));
        return row;
    }

    private String score(Subject subject, Criterion criterion) {
        return cells.at(subject.id(), criterion.id())
                .flatMap(VoteCells.Cell::range)
                .map(this::score)
                .orElse(Writing.NOTHING);
    }

    private String score(Range range) {
        var median = writing.decimal(range.median());
        return cells.isOnePerson()
                ? median
                : writing.say("contents.median", median, writing.decimal(range.low()), writing.decimal(range.high()));
    }

    private String note() {
        var few = cells.all().stream().anyMatch(each -> each.range().isEmpty());
        return Provenance.votes(
                writing,
                cells.isOnePerson() ? "" : writing.say("contents.note.median"),
                writing.map().isPresent() ? writing.say("contents.note.unsettled") : "",
                autonomy().orElse(""),
                few ? writing.say("contents.note.few", Writing.NOTHING) : "",
                risk().orElse(""));
    }

    private Optional<String> autonomy() {
        return writing.map().filter(map -> !map.autonomyScored()).map(map -> writing.say("map.note.autonomy"));
    }

    private Optional<String> risk() {
        return cells.criteria().stream().anyMatch(each -> each.id().equals(Criterion.DUAL_USE_RISK))
                ? Optional.of(writing.say("contents.note.risk"))
                : Optional.empty();
    }
}
