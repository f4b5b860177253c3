package org.senken.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.senken.core.delphi.Question;
import org.senken.core.technology.Sentence;
import org.senken.editing.CellPlace;
import org.senken.editing.IncomingBallot;
import org.senken.editing.IncomingBallot.GivenAnswer;
import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;
import org.senken.store.exchange.sheet.CellValue;
import org.senken.store.exchange.sheet.SheetPage;

/**
 * Finds the ballot on a page. Columns go by the names in the header row and rows by their key, so both may have been
 * moved or hidden; rows without a key are passed over as long as they answer nothing.
 */
final class BallotPage {
    static final String KEY = "ballot";
    static final String SCORE = "score";
    static final String CONFIDENCE = "confidence";
    static final String REASON = "reason";
    private static final List<String> COLUMNS = List.of(KEY, SCORE, CONFIDENCE, REASON);
    /** How far down a page the header row is looked for. */
    private static final int HEADER_WITHIN = 200;

    private final String file;
    private final SheetPage page;
    private final BallotCells cells;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<Question> seen = new HashSet<>();
    private final List<GivenAnswer> answers = new ArrayList<>();

    private BallotPage(String file, SheetPage page) {
        this.file = file;
        this.page = page;
        cells = new BallotCells(file);
    }

    /**
     * The one ballot on the pages of a file.
     *
     * @throws InvalidInputException if there is none, or more than one, or a cell of it cannot be taken
     */
    static IncomingBallot read(String file, List<SheetPage> pages) throws InvalidInputException {
        var found = pages.stream().filter(page -> headerRow(page).isPresent()).toList();
        if (found.isEmpty()) {
            throw new InvalidInputException(file, 0, 0, Sentence.of("sheet.no-ballot"));
        }
        if (found.size() > 1) {
            throw new InvalidInputException(
                    file,
                    0,
                    0,
                    Sentence.of(
                            "sheet.pages",
                            Excerpt.of(found.getFirst().name()),
                            Excerpt.of(found.getLast().name())));
        }
        return new BallotPage(file, found.getFirst()).read();
    }

    private static Optional<Integer> headerRow(SheetPage page) {
        return page.rows().stream()
                .limit(HEADER_WITHIN)
                .filter(row -> names(page, row).values().containsAll(List.of(KEY, SCORE)))
                .findFirst();
    }

    private static Map<Integer, String> names(SheetPage page, int row) {
        var names = new HashMap<Integer, String>();
        page.row(row).forEach((column, value) -> {
            if (value instanceof CellValue.Typed typed) {
                names.put(column, typed.text().strip().toLowerCase(Locale.ROOT));
            }
        });
        return names;
    }

    private IncomingBallot read() throws InvalidInputException {
        int header = headerRow(page).orElseThrow();
        readHeader(header);
        BallotKey first = null;
        var place = new CellPlace(header, column(KEY));
        for (int row : page.rows()) {
            if (row <= header) {
                continue;
            }
            var key = key(row);
            if (key.isEmpty()) {
                continue;
            }
            if (first == null) {
                first = key.get();
                place = at(row, KEY);
            } else if (!key.get().isOfSameBallot(first)) {
                throw cells.refused(at(row, KEY), "sheet.mixed", key.get().expert(), first.expert());
            }
            answers.add(answer(row, key.get().question()));
        }
        if (first == null) {
            throw cells.refused(place, "sheet.empty");
        }
        return new IncomingBallot(
                file, first.study(), first.round(), first.expert(), first.questions(), place, answers);
    }

    private void readHeader(int header) throws InvalidInputException {
        for (var name : names(page, header).entrySet()) {
            if (COLUMNS.contains(name.getValue()) && columns.put(name.getValue(), name.getKey()) != null) {
                throw cells.refused(new CellPlace(header, name.getKey()), "sheet.column.twice", name.getValue());
            }
        }
        for (var name : COLUMNS) {
            if (!columns.containsKey(name)) {
                throw cells.refused(new CellPlace(header, 1), "sheet.column.missing", name);
            }
        }
    }

    /** The key of a row; empty for a row that is no question and answers none. */
    private Optional<BallotKey> key(int row) throws InvalidInputException {
        var place = at(row, KEY);
        var value = page.at(row, place.column());
        if (value.isBlank()) {
            for (var column : List.of(SCORE, CONFIDENCE, REASON)) {
                if (!page.at(row, column(column)).isBlank()) {
                    throw cells.refused(at(row, column), "sheet.stray");
                }
            }
            return Optional.empty();
        }
        var key = BallotKey.parse(cells.plain(value, place)).orElseThrow(() -> cells.refused(place, "sheet.key"));
        if (!seen.add(key.question())) {
            throw cells.refused(place, "sheet.question.twice", key.question().path());
        }
        return Optional.of(key);
    }

    private GivenAnswer answer(int row, Question question) throws InvalidInputException {
        var score = at(row, SCORE);
        var confidence = at(row, CONFIDENCE);
        var reason = at(row, REASON);
        return new GivenAnswer(
                question,
                cells.answer(page.at(row, score.column()), score),
                cells.confidence(page.at(row, confidence.column()), confidence),
                cells.reason(page.at(row, reason.column()), reason),
                at(row, KEY),
                score);
    }

    private CellPlace at(int row, String column) {
        return new CellPlace(row, column(column));
    }

    private int column(String name) {
        var column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("no column " + name);
        }
        return column;
    }
}
