package org.senken.store.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.technology.Sentence;
import org.senken.editing.CellPlace;
import org.senken.editing.InvalidInputException;
import org.senken.editing.JudgedMatrix;
import org.senken.files.Excerpt;
import org.senken.store.exchange.sheet.CellValue;
import org.senken.store.exchange.sheet.SheetPage;

/**
 * Reads the table that {@link MatrixTable} writes. Rows and columns go by the ids of states and may have been moved; every state
 * of the study must have its row and its column, and no other may be there.
 */
final class MatrixPage {
    private final Scenarios scenarios;
    private final BallotCells cells;
    private final SheetPage page;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private int header;
    private int key;
    private int beyond;

    private MatrixPage(String file, SheetPage page, Scenarios scenarios) {
        this.page = page;
        this.scenarios = scenarios;
        cells = new BallotCells(file);
    }

    /**
     * Reads the one table on the pages of a file.
     *
     * @throws InvalidInputException if there is none, if its states are not those of the study, or a cell cannot be taken
     */
    static JudgedMatrix read(String file, List<SheetPage> pages, Scenarios scenarios) throws InvalidInputException {
        for (var page : pages) {
            for (var row : page.rows()) {
                for (var cell : page.row(row).entrySet()) {
                    if (isKey(cell.getValue())) {
                        var found = new MatrixPage(file, page, scenarios);
                        found.header = row;
                        found.key = cell.getKey();
                        return found.read();
                    }
                }
            }
        }
        throw new InvalidInputException(file, 0, 0, Sentence.of("matrix.none"));
    }

    private static boolean isKey(CellValue value) {
        return value instanceof CellValue.Typed typed && typed.text().strip().equals(MatrixTable.KEY);
    }

    private JudgedMatrix read() throws InvalidInputException {
        findColumns();
        findRows();
        var scores = new HashMap<Cell, OptionalInt>();
        for (var from : scenarios.drivers()) {
            for (var to : scenarios.drivers()) {
                readBlock(from, to, scores);
            }
        }
        var remarks = new ArrayList<Sentence>();
        if (beyond > 0) {
            remarks.add(Sentence.of("matrix.remark.beyond", beyond, Judgement.STRONGEST));
        }
        return new JudgedMatrix(scores, remarks);
    }

    private void findColumns() throws InvalidInputException {
        for (var cell : page.row(header).tailMap(key + 1).entrySet()) {
            var place = new CellPlace(header, cell.getKey());
            note(columns, cells.plain(cell.getValue(), place).strip(), place, cell.getKey());
        }
        checkAll(columns, new CellPlace(header, key), "matrix.column.missing");
    }

    private void findRows() throws InvalidInputException {
        int last = header;
        for (int row : page.rows()) {
            if (row > header) {
                var place = new CellPlace(row, key);
                var id = cells.plain(page.at(row, key), place).strip();
                if (id.isEmpty() && !page.row(row).tailMap(key + 1).isEmpty()) {
                    throw cells.refused(place, "matrix.row.blank");
                }
                if (!id.isEmpty() && !id.equals(MatrixTable.NAMES)) {
                    note(rows, id, place, row);
                    checkStray(row);
                }
                last = row;
            }
        }
        checkAll(rows, new CellPlace(last, key), "matrix.row.missing");
    }

    /** A value below no state is most likely one that has slipped. */
    private void checkStray(int row) throws InvalidInputException {
        for (int column : page.row(row).tailMap(key + 1).keySet()) {
            if (!columns.containsValue(column) && !page.at(row, column).isBlank()) {
                throw cells.refused(new CellPlace(row, column), "matrix.stray");
            }
        }
    }

    private void note(Map<String, Integer> places, String id, CellPlace place, int at) throws InvalidInputException {
        if (id.isEmpty()) {
            return;
        }
        if (scenarios.states().noneMatch(state -> state.id().value().equals(id))) {
            throw cells.refused(place, "matrix.state.unknown", Excerpt.of(id));
        }
        if (places.put(id, at) != null) {
            throw cells.refused(place, "matrix.state.twice", id);
        }
    }

    private void checkAll(Map<String, Integer> places, CellPlace place, String key) throws InvalidInputException {
        var missing = scenarios
                .states()
                .filter(state -> !places.containsKey(state.id().value()))
                .findFirst();
        if (missing.isPresent()) {
            throw cells.refused(place, key, missing.get().id(), missing.get().name());
        }
    }

    private void readBlock(Driver from, Driver to, Map<Cell, OptionalInt> scores) throws InvalidInputException {
        boolean counts = CrossImpact.counts(scenarios, from, to);
        for (var state : from.states()) {
            for (var target : to.states()) {
                var place = place(state, target);
                var score = score(page.at(place.row(), place.column()), place);
                if (counts) {
                    scores.put(new Cell(state.id(), target.id()), score);
                } else if (score.orElse(0) != 0) {
                    throw cells.refused(place, "matrix.off", from.name(), to.name());
                }
            }
        }
    }

    private CellPlace place(State state, State target) {
        return new CellPlace(
                rows.getOrDefault(state.id().value(), header),
                columns.getOrDefault(target.id().value(), key));
    }

    private OptionalInt score(CellValue value, CellPlace place) throws InvalidInputException {
        var text = Normalizer.normalize(cells.plain(value, place), Normalizer.Form.NFKC)
                .strip()
                .replace('−', '-');
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[+-]?[0-9]{1,4}")) {
            throw cells.refused(place, "matrix.score", Excerpt.of(text));
        }
        int score = Integer.parseInt(text);
        if (Math.abs(score) > Judgement.STRONGEST_IN_FILES) {
            throw cells.refused(place, "matrix.large", score, Judgement.STRONGEST_IN_FILES);
        }
        beyond += Math.abs(score) > Judgement.STRONGEST ? 1 : 0;
        return OptionalInt.of(score);
    }
}
