package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.senken.chart.Figure;
import org.senken.core.report.Piece.Width;
import org.senken.files.WholeFile;
import org.senken.report.FigureBundle;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;
import org.senken.report.PaperSize;
import org.senken.report.ReportException;
import org.senken.report.contents.PrintedType;
import picocli.CommandLine.Option;

/** The options of chart that say where a figure goes and how large it is. */
final class ChartTarget {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.chart.out")
    private @Nullable Path out;

    @Option(names = "--bundle", paramLabel = "DIR", descriptionKey = "cli.chart.bundle")
    private @Nullable Path bundle;

    @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "cli.chart.size")
    private @Nullable String size;

    @Option(names = "--width", paramLabel = "MM", descriptionKey = "cli.chart.width")
    private @Nullable Double width;

    @Option(names = "--height", paramLabel = "MM", descriptionKey = "cli.chart.height")
    private @Nullable Double height;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "cli.chart.dpi")
    private int dpi = FigureOptions.DEFAULT_DPI;

    /** Whether figures go into a folder in every format and language. */
    boolean isBundle() {
        return bundle != null;
    }

    /** Refuses what cannot be meant before any work is done. */
    void check() throws Failure {
        if ((out == null) == (bundle == null)) {
            throw Failure.usage("cli.chart.one");
        }
        if (size != null && (width != null || height != null)) {
            throw Failure.usage("cli.chart.size.twice");
        }
        if (size != null) {
            width(size);
        }
        if (out != null) {
            format(out);
        }
    }

    /**
     * Writes the figures and says where they are; a single file takes the first of them. Whoever asks for a size on paper
     * hears whether the words can be read on it.
     */
    void write(List<Figure> figures, Context context) throws Failure, ReportException {
        if (size != null) {
            for (var figure : figures) {
                PrintedType.tooSmall(figure, options(figure).size()).ifPresent(context::say);
            }
        }
        if (bundle != null) {
            writeBundle(figures, bundle, context);
        } else if (out != null) {
            writeFile(figures.getFirst(), out, context);
        }
    }

    private void writeBundle(List<Figure> figures, Path folder, Context context) throws ReportException {
        var files = FigureBundle.write(figures, folder, this::options, context.terminal()::progress);
        context.print("", json -> json.list("files", files, (each, file) -> each.put("file", file.toString())));
        context.say("cli.chart.bundled", files.size(), folder);
    }

    private void writeFile(Figure figure, Path file, Context context) throws Failure {
        var content = bytes(figure, format(file));
        try {
            WholeFile.write(file, target -> target.write(content));
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.print("", json -> json.put("file", file.toString()));
        context.say("cli.wrote", file);
    }

    private static FigureFormat format(Path file) throws Failure {
        try {
            return FigureFormat.of(file);
        } catch (ReportException unknown) {
            throw Failure.usage(unknown.sentence(), unknown);
        }
    }

    /** Drawn before anything is written, so that an impossible size is told from an impossible file. */
    private byte[] bytes(Figure figure, FigureFormat format) throws Failure {
        try {
            return FigureFiles.bytes(figure, format, options(figure));
        } catch (ReportException outOfRange) {
            throw Failure.usage(outOfRange.sentence(), outOfRange);
        }
    }

    private FigureOptions options(Figure figure) {
        var preset = size == null ? figure.size() : PaperSize.of(figure, widthOf(size));
        var options = FigureOptions.of(preset).withDpi(dpi);
        options = width == null ? options : options.withWidth(width);
        return height == null ? options : options.withHeight(height);
    }

    private static Width width(String name) throws Failure {
        try {
            return widthOf(name);
        } catch (IllegalArgumentException unknown) {
            var all = Arrays.stream(Width.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
            throw Failure.usage("cli.chart.no-size", name, String.join(", ", all));
        }
    }

    private static Width widthOf(String name) {
        return Width.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
