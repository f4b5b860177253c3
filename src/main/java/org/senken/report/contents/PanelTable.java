package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.study.Standing;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** Who votes, by sector, and how many of them gave scores in each closed round. Nobody is named. */
final class PanelTable {
    private final Writing writing;
    private final List<ClosedRound> rounds;

    private PanelTable(Writing writing) {
        this.writing = writing;
        this.rounds = writing.study().closedRounds();
    }

    static Made of(Writing writing) {
        return Standing.voters(writing.study()).findAny().isEmpty()
                ? Made.Missing.of("contents.missing.panel")
                : new PanelTable(writing).table();
    }

    private Made table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(writing.say("contents.column.sector")));
        columns.add(Column.right(writing.say("contents.column.members")));
        rounds.forEach(each -> columns.add(
                Column.right(writing.say("contents.column.round", each.round().number()))));
        var rows = new ArrayList<List<Paragraph>>();
        Arrays.stream(Sector.values())
                .filter(sector -> Standing.voters(writing.study()).anyMatch(each -> each.sector() == sector))
                .forEach(sector -> rows.add(row(writing.word(sector), each -> each.sector() == sector)));
        rows.add(row(writing.say("contents.total"), each -> true));
        return new Made.Table(columns, rows, writing.say("contents.source.register"), note());
    }

    private List<Paragraph> row(String name, Predicate<Expert> which) {
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(String.valueOf(Standing.voters(writing.study()).filter(which).count()));
        rounds.forEach(each -> cells.add(String.valueOf(voters(each, which))));
        return writing.row(cells.toArray(String[]::new));
    }

    private long voters(ClosedRound round, Predicate<Expert> which) {
        return PanelCounts.scorers(round).stream()
                .flatMap(code -> writing.study().expert(code).stream())
                .filter(which)
                .count();
    }

    private String note() {
        var others = Arrays.stream(Role.values())
                .filter(role -> !role.votes())
                .map(role -> writing.say("contents.role.count", role, PanelCounts.with(writing.study(), role)))
                .toList();
        return writing.sentences(List.of(writing.say("contents.note.panel"), writing.names(others)));
    }
}
