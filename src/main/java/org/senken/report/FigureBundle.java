package org.senken.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.senken.chart.Figure;
import org.senken.core.maths.Progress;
import org.senken.files.FileTrouble;
import org.senken.files.WholeFolder;

/** Everything a figure can be handed in as: every format in every language, and its words in a text file. */
public final class FigureBundle {
    private static final String WORDS = ".txt";

    private FigureBundle() {}

    /**
     * Writes all files or none: after a failure, files that were there before are as they were. Their names are
     * KIND-LANG.EXT, and KIND.txt for the words.
     *
     * @param folder made where there is none
     * @param options how large each figure is written
     * @return the files
     * @throws ReportException if an option is out of range or a file cannot be written
     * @throws java.util.concurrent.CancellationException if the progress says so; nothing is written then
     */
    public static List<Path> write(
            List<Figure> figures, Path folder, Function<Figure, FigureOptions> options, Progress progress)
            throws ReportException {
        try (var draft = WholeFolder.in(folder)) {
            for (int i = 0; i < figures.size(); i++) {
                add(figures.get(i), draft, options);
                progress.report((i + 1.0) / figures.size());
            }
            return draft.finish();
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(folder, failed), failed);
        }
    }

    private static void add(Figure figure, WholeFolder draft, Function<Figure, FigureOptions> options)
            throws ReportException, IOException {
        var editions = figure.editions();
        for (var edition : editions) {
            for (var format : FigureFormat.values()) {
                var name = figure.kind() + "-" + edition.language().code() + format.ending();
                draft.put(name, FigureFiles.bytes(edition, format, options.apply(edition)));
            }
        }
        draft.put(figure.kind() + WORDS, FigureWords.bytes(editions));
    }
}
