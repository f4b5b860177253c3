package org.senken.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.VoteRow;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;
import org.senken.editing.VoteSink;
import org.senken.files.Excerpt;

/**
 * Ballots as a table with a header: {@code round,expert,sector,area,criterion,score,confidence,reason}, optionally
 * {@code scenario} and {@code asof}. Places in messages are row and column of the sheet.
 */
final class VotesCsv {
    private static final List<String> REQUIRED =
            List.of("round", "expert", "sector", "area", "criterion", "score", "confidence", "reason");
    private static final List<String> OPTIONAL = List.of("scenario", "asof");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final List<String> CONFIDENCES = List.of("1", "2", "3");
    private static final int ROWS_BETWEEN_REPORTS = 10_000;

    private final CsvReader csv;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, ExpertCode> experts = new HashMap<>();
    private final Map<String, SubjectId> subjects = new HashMap<>();
    private final Map<String, CriterionId> criteria = new HashMap<>();
    private final Map<String, ScenarioId> scenarios = new HashMap<>();

    VotesCsv(String file, Reader content) throws IOException {
        csv = new CsvReader(file, content);
    }

    /**
     * Hands over row by row.
     *
     * @param progress is told now and then how many characters have been read
     */
    void read(VoteSink sink, LongConsumer progress) throws IOException, InvalidInputException {
        readHeader();
        long rows = 0;
        for (var row = csv.row(); row.isPresent(); row = csv.row()) {
            var refusal = sink.accept(vote(row.get()));
            if (refusal.isPresent()) {
                var why = refusal.get();
                throw refused(row.get(), why.column(), why.sentence());
            }
            if (++rows % ROWS_BETWEEN_REPORTS == 0) {
                progress.accept(csv.position());
            }
        }
        progress.accept(csv.position());
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

    private VoteRow vote(CsvReader.Row row) throws InvalidInputException {
        if (row.cells().size() != columns.size()) {
            throw csv.refused(row.line(), 0, "csv.cells", row.cells().size(), columns.size());
        }
        return new VoteRow(
                whole(row, "round", 1, 1000),
                id(row, "expert", experts, ExpertCode::new),
                cell(row, "sector"),
                question(row),
                answer(row),
                confidence(row),
                Optional.of(cell(row, "reason")).filter(reason -> !reason.isEmpty()),
                asOf(row));
    }

    private Question question(CsvReader.Row row) throws InvalidInputException {
        return new Question(
                id(row, "area", subjects, SubjectId::new),
                id(row, "criterion", criteria, CriterionId::new),
                scenario(row));
    }

    private OptionalInt asOf(CsvReader.Row row) throws InvalidInputException {
        return cell(row, "asof").isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(row, "asof", 1900, 2200));
    }

    private @Nullable ScenarioId scenario(CsvReader.Row row) throws InvalidInputException {
        return cell(row, "scenario").isEmpty() ? null : id(row, "scenario", scenarios, ScenarioId::new);
    }

    private Answer answer(CsvReader.Row row) throws InvalidInputException {
        var score = narrow(cell(row, "score"));
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

    /** Full-width digits, as a Japanese keyboard writes them, mean the same. */
    private static String narrow(String score) {
        return score.length() == 1 && score.charAt(0) > '~' ? Normalizer.normalize(score, Normalizer.Form.NFKC) : score;
    }

    private Optional<Confidence> confidence(CsvReader.Row row) throws InvalidInputException {
        var confidence = narrow(cell(row, "confidence"));
        if (confidence.isEmpty()) {
            return Optional.empty();
        }
        if (!CONFIDENCES.contains(confidence)) {
            throw refused(row, "confidence", "csv.confidence", Excerpt.of(confidence));
        }
        return Optional.of(Confidence.of(Integer.parseInt(confidence)));
    }

    private int whole(CsvReader.Row row, String column, int lowest, int highest) throws InvalidInputException {
        var text = cell(row, column);
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw refused(row, column, "csv.whole", column, Excerpt.of(text), lowest, highest);
    }

    /** The same id is one object in all rows. */
    private <T> T id(CsvReader.Row row, String column, Map<String, T> known, Function<String, T> constructor)
            throws InvalidInputException {
        var text = cell(row, column);
        var same = known.get(text);
        if (same != null) {
            return same;
        }
        try {
            return known.computeIfAbsent(text, constructor);
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

    private InvalidInputException refused(CsvReader.Row row, String column, Sentence sentence) {
        return refused(row, column, sentence.key(), sentence.arguments().toArray());
    }
}
