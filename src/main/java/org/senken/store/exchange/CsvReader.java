package org.senken.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/** Reads comma-separated values as RFC 4180 describes them, row by row, and knows the line each row began on. */
final class CsvReader {
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_CELLS = 1_000;
    private static final int END = -1;

    /** A row and the line of the file it began on. */
    record Row(int line, List<String> cells) {}

    private final String file;
    private final Reader content;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int place;
    private long before;
    private int line = 1;
    private int next;

    CsvReader(String file, Reader content) throws IOException {
        this.file = file;
        this.content = content;
        next = read();
    }

    /** How many characters have been read. */
    long position() {
        return before + place;
    }

    private int read() throws IOException {
        if (place == filled) {
            before += filled;
            place = 0;
            filled = Math.max(0, content.read(buffer));
        }
        return filled == 0 ? END : buffer[place++];
    }

    /** The next row, or empty at the end of the file. Blank lines are passed over. */
    Optional<Row> row() throws IOException, InvalidInputException {
        while (next == '\n' || next == '\r') {
            advance();
        }
        if (next == END) {
            return Optional.empty();
        }
        int began = line;
        var cells = new ArrayList<String>();
        cells.add(cell(began, 1));
        while (next == ',') {
            advance();
            cells.add(cell(began, cells.size() + 1));
            if (cells.size() > MOST_CELLS) {
                throw refused(began, cells.size(), "csv.wide", MOST_CELLS);
            }
        }
        return Optional.of(new Row(began, cells));
    }

    private String cell(int row, int column) throws IOException, InvalidInputException {
        return next == '"' ? quoted(row, column) : plain(row, column);
    }

    private String plain(int row, int column) throws IOException, InvalidInputException {
        if (next == END) {
            return "";
        }
        // most cells lie whole in the buffer: no sign of them needs to be copied one by one
        int first = place - 1;
        int last = first;
        while (last < filled && !ends(buffer[last])) {
            last++;
        }
        if (last < filled && last - first <= LONGEST_CELL) {
            place = last;
            next = read();
            return new String(buffer, first, last - first);
        }
        return piecemeal(row, column);
    }

    private static boolean ends(char sign) {
        return sign == ',' || sign == '\n' || sign == '\r';
    }

    private String piecemeal(int row, int column) throws IOException, InvalidInputException {
        var text = new StringBuilder();
        while (next != ',' && next != '\n' && next != '\r' && next != END) {
            append(text, row, column);
        }
        return text.toString();
    }

    private String quoted(int row, int column) throws IOException, InvalidInputException {
        var text = new StringBuilder();
        advance();
        while (true) {
            if (next == END) {
                throw refused(row, column, "csv.quote.open");
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    break;
                }
            }
            append(text, row, column);
        }
        if (next != ',' && next != '\n' && next != '\r' && next != END) {
            throw refused(row, column, "csv.quote.after");
        }
        return text.toString();
    }

    private void append(StringBuilder text, int row, int column) throws IOException, InvalidInputException {
        if (text.length() == LONGEST_CELL) {
            throw refused(row, column, "csv.long", LONGEST_CELL);
        }
        text.append((char) next);
        advance();
    }

    private void advance() throws IOException {
        int left = next;
        next = read();
        // a lone carriage return ends a line as well as the pair does
        if (left == '\n' || (left == '\r' && next != '\n')) {
            line++;
        }
    }

    /** What is wrong with a cell. */
    InvalidInputException refused(int row, int column, String key, Object... arguments) {
        return new InvalidInputException(file, row, column, Sentence.of(key, arguments));
    }
}
