package org.senken.store.exchange.scw;

import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/** The lines of a project file one after the other, whichever way they end. */
final class ScwLines {
    private final String file;
    private final String text;
    private int next;
    private int number;
    private String line = "";

    ScwLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Goes on to the next line; false at the end. */
    boolean next() {
        if (next >= text.length()) {
            return false;
        }
        int end = next;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        line = text.substring(next, end);
        boolean pair = text.startsWith("\r\n", end);
        next = end + (pair ? 2 : 1);
        number++;
        return true;
    }

    /** The line as it stands, without its end. */
    String line() {
        return line;
    }

    /** How many lines have been read. */
    int number() {
        return number;
    }

    boolean isBlank() {
        return line.isBlank();
    }

    /** Whether the line ends a section: a sharp alone, or at the very start. */
    boolean isSeparator() {
        return line.startsWith("#") || line.strip().equals("#");
    }

    /** The place of the first sign that is no blank, from 0. */
    int indent() {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * What is wrong with the current line.
     *
     * @param column from 1
     */
    InvalidInputException refused(int column, String key, Object... arguments) {
        return refused(number, column, key, arguments);
    }

    /** What is wrong with an earlier line. */
    InvalidInputException refused(int atLine, int column, String key, Object... arguments) {
        return new InvalidInputException(file, Math.max(1, atLine), column, Sentence.of(key, arguments));
    }
}
