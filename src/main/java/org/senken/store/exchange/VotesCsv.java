package org.senken.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.VoteTable;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;

/**
 * Ballots as a table with a header: {@code round,expert,sector,area,criterion,score,confidence,reason}, optionally
 * {@code scenario} and {@code asof}. Places in messages are row and column of the sheet.
 */
final class VotesCsv {
    private static final List<String> REQUIRED =
            List.of("round", "expert", "sector", "area", "criterion", "score", "confidence", "reason");
    private static final List<String> OPTIONAL = List.of("scenario", "asof");

    private final CsvReader csv;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    VotesCsv(String file, Reader content) throws IOException {
        csv = new CsvReader(file, content);
    }

    VoteTable read() throws IOException, InvalidInputException {
        readHeader();
        var rows = new ArrayList<VoteTable.Row>();
        for (var row = csv.row(); row.isPresent(); row = csv.row()) {
            rows.add(vote(row.get()));
        }
        return new VoteTable(rows);
    }

    private void readHeader() throws IOException, InvalidInputException {
        var header = csv.row().orElseThrow(() -> csv.refused(1, 1, "input.nothing"));
        for (var cell : header.cells()) {
            var name = cell.strip();
            int column = columns.size() + 1;
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw csv.refused(
                        header.line(), column, "csv.column.unknown", Excerpt.of(name), String.join(",", REQUIRED));
            }
            if (columns.put(name, column - 1) != null) {
                throw csv.refused(header.line(), column, "csv.column.twice", name);
            }
        }
        for (var name : REQUIRED) {
            if (!columns.containsKey(name)) {
                throw csv.refused(header.line(), 0, "csv.column.missing", name);
            }
        }
    }

    private VoteTable.Row vote(CsvReader.Row row) throws InvalidInputException {
        if (row.cells().size() != columns.size()) {
            throw csv.refused(row.line(), 0, "csv.cells", row.cells().size(), columns.size());
        }
        int round = whole(row, "round", 1, 1000);
        var expert = id(row, "expert", ExpertCode::new).value();
        var question =
                new Question(id(row, "area", SubjectId::new), id(row, "criterion", CriterionId::new), scenario(row));
        var answer = answer(row);
        checkConfidence(row);
        if (!cell(row, "asof").isEmpty()) {
            whole(row, "asof", 1900, 2200);
        }
        if (!seen.add(List.of(round, expert, question))) {
            throw csv.refused(row.line(), 0, "csv.vote.twice", expert, question.path(), String.valueOf(round));
        }
        return new VoteTable.Row(round, expert, question, answer);
    }

    private @Nullable ScenarioId scenario(CsvReader.Row row) throws InvalidInputException {
        return cell(row, "scenario").isEmpty() ? null : id(row, "scenario", ScenarioId::new);
    }

    private Answer answer(CsvReader.Row row) throws InvalidInputException {
        var score = cell(row, "score");
        return switch (score) {
            case "" -> Answer.NOT_ANSWERED;
            case "-", "0" -> Answer.NO_OPINION;
            case "na" -> Answer.NOT_APPLICABLE;
            default -> {
                if (score.length() != 1 || score.charAt(0) < '1' || score.charAt(0) > '9') {
                    throw refused(row, "score", "csv.score", Excerpt.of(score));
                }
                yield Answer.score(score.charAt(0) - '0');
            }
        };
    }

    private void checkConfidence(CsvReader.Row row) throws InvalidInputException {
        var confidence = cell(row, "confidence");
        if (!confidence.isEmpty() && !List.of("1", "2", "3").contains(confidence)) {
            throw refused(row, "confidence", "csv.confidence", Excerpt.of(confidence));
        }
    }

    private int whole(CsvReader.Row row, String column, int lowest, int highest) throws InvalidInputException {
        var text = cell(row, column);
        if (text.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw refused(row, column, "csv.whole", column, Excerpt.of(text), lowest, highest);
    }

    private <T> T id(CsvReader.Row row, String column, Function<String, T> constructor) throws InvalidInputException {
        try {
            return constructor.apply(cell(row, column));
        } catch (IllegalArgumentException refused) {
            throw refused(row, column, "csv.id", column, Excerpt.of(cell(row, column)));
        }
    }

    private String cell(CsvReader.Row row, String column) {
        var place = columns.get(column);
        return place == null ? "" : row.cells().get(place).strip();
    }

    private InvalidInputException refused(CsvReader.Row row, String column, String key, Object... arguments) {
        return csv.refused(row.line(), columns.getOrDefault(column, -1) + 1, key, arguments);
    }
}
