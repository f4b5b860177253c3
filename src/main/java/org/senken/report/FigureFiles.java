package org.senken.report;

import java.io.IOException;
import java.nio.file.Path;
import org.senken.chart.Figure;
import org.senken.files.FileTrouble;
import org.senken.files.WholeFile;

/** Writes figures to files, in the format the file's name ends in. */
public final class FigureFiles {
    private FigureFiles() {}

    /**
     * Writes the figure whole or not at all: on any failure an older file of that name is untouched. The same figure
     * and options give the same bytes.
     *
     * @throws ReportException if the ending or the options are out of range or the file cannot be written
     */
    public static void write(Figure figure, Path file, FigureOptions options) throws ReportException {
        var format = FigureFormat.of(file);
        options.check(format);
        var content = bytes(figure, format, options);
        try {
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }

    /**
     * The figure as the bytes of a file, for the clipboard or a larger document.
     *
     * @throws ReportException if the options are out of range
     */
    public static byte[] bytes(Figure figure, FigureFormat format, FigureOptions options) throws ReportException {
        options.check(format);
        try {
            return switch (format) {
                case PNG -> PngFigure.bytes(figure, options);
                case SVG -> SvgFigure.bytes(figure, options.size());
                case PDF -> PdfFigure.bytes(figure, options.size());
                case CSV -> CsvTable.bytes(figure.data());
                case XLSX -> FigureWorkbook.bytes(figure);
            };
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(Path.of(figure.kind() + format.ending()), failed), failed);
        }
    }
}
