package org.senken.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.chart.DataTable;

/** A table as CSV after RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets misread Japanese. */
final class CsvTable {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private CsvTable() {}

    static byte[] bytes(DataTable table) {
        var lines = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(CsvTable::line)
                .collect(Collectors.joining(LINE_END, MARK, LINE_END));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var safe = harmless(text);
        boolean plain = safe.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet runs text that looks like a formula: an apostrophe in front makes it text. Numbers stay numbers. */
    private static String harmless(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
