package org.senken.store.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180, in UTF-8 with the byte order mark that spreadsheets need for Japanese. */
final class CsvWriter {
    private CsvWriter() {}

    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        for (var row : rows) {
            var line = row.stream().map(CsvWriter::cell).collect(Collectors.joining(","));
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
