package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.senken.core.scenario.Driver;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.DriverRows;

/** Reads drivers from rows of a spreadsheet: the driver, then its states, a cell each. All rows are taken or none. */
final class PastedDrivers {
    /** What became of the rows. */
    sealed interface Result permits Accepted, Refused {}

    /** All rows can be added. */
    record Accepted(List<DriverRows.Row> rows) implements Result {
        Accepted {
            rows = List.copyOf(rows);
        }
    }

    /** Nothing can be added; the sentence names the row and what to do. */
    record Refused(Sentence sentence) implements Result {}

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int LONGEST_CELL = 200;

    private PastedDrivers() {}

    /**
     * Reads the rows.
     *
     * @param free how many drivers can still be added
     */
    static Result read(String text, int free) {
        var rows = new ArrayList<DriverRows.Row>();
        var lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            var cells = cells(lines[i]);
            if (!cells.isEmpty()) {
                var wrong = check(cells, i + 1);
                if (wrong != null) {
                    return new Refused(wrong);
                }
                rows.add(new DriverRows.Row(
                        inLanguage(cells.getFirst()),
                        cells.stream().skip(1).map(PastedDrivers::inLanguage).toList()));
            }
        }
        if (rows.isEmpty()) {
            return new Refused(Sentence.of("drivers.paste.nothing"));
        }
        return rows.size() > free
                ? new Refused(Sentence.of("drivers.paste.many", rows.size(), free))
                : new Accepted(rows);
    }

    private static List<String> cells(String line) {
        var cells =
                Arrays.stream(line.split("\t", -1)).map(PastedDrivers::plain).toList();
        boolean blank = cells.stream().allMatch(String::isEmpty);
        if (blank) {
            return List.of();
        }
        var kept = new ArrayList<>(List.of(cells.getFirst()));
        cells.stream().skip(1).filter(each -> !each.isEmpty()).forEach(kept::add);
        return kept;
    }

    /** Spreadsheets put cells with marks in them between quotation marks. */
    private static String plain(String cell) {
        var stripped = cell.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted
                ? stripped.substring(1, stripped.length() - 1)
                        .replace("\"\"", "\"")
                        .strip()
                : stripped;
    }

    private static @org.jspecify.annotations.Nullable Sentence check(List<String> cells, int row) {
        int states = cells.size() - 1;
        if (cells.getFirst().isEmpty()) {
            return Sentence.of("drivers.paste.name", row);
        }
        if (states < Driver.FEWEST_STATES || states > Driver.MOST_STATES) {
            return Sentence.of("drivers.paste.states", row, states, Driver.FEWEST_STATES, Driver.MOST_STATES);
        }
        return cells.stream().anyMatch(each -> each.length() > LONGEST_CELL)
                ? Sentence.of("drivers.paste.long", row, LONGEST_CELL)
                : null;
    }

    private static Text inLanguage(String words) {
        return Text.only(JAPANESE.matcher(words).find() ? Language.JA : Language.EN, words);
    }
}
