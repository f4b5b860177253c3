package org.senken.editing;

import org.senken.core.technology.Sentence;

/** A file holds something it must not hold; nothing of it was taken in. */
public final class InvalidInputException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final int column;
    private final transient Sentence sentence;

    /**
     * @param file the name of the file
     * @param line from 1; 0 where the file as a whole is meant
     * @param column from 1; 0 where the line as a whole is meant
     * @param sentence what is wrong and what to do
     */
    public InvalidInputException(String file, int line, int column, Sentence sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence);
        this.file = file;
        this.line = line;
        this.column = column;
        this.sentence = sentence;
    }

    /** FILE:LINE:COLUMN, shorter where line or column is not known. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** What is wrong and what to do. */
    public Sentence sentence() {
        return sentence;
    }
}
