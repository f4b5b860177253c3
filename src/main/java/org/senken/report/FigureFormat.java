package org.senken.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.senken.core.technology.Sentence;

/** The formats a figure can be written in. */
public enum FigureFormat {
    PNG,
    SVG,
    PDF,
    CSV,
    XLSX;

    /** What the names of its files end in, with the dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format a file's name asks for.
     *
     * @throws ReportException if the ending is none of ours
     */
    public static FigureFormat of(Path file) throws ReportException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst()
                .orElseThrow(() -> new ReportException(Sentence.of("file.ending", file)));
    }
}
