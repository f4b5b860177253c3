package org.senken.report.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.senken.core.maths.Progress;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Language;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.contents.Contents;
import org.senken.report.contents.ReportPlan;
import org.senken.report.contents.Results;
import org.senken.report.document.Document;

/** Writes the reports of a study into a folder. */
public final class ReportFiles {
    /** A report in one language, of which one document makes all files. */
    private record Source(ReportKind kind, Language language) {}

    private ReportFiles() {}

    /**
     * Writes every file whole or not at all; files that were there before stay as they are until theirs is done. The same
     * study and date give the same files.
     *
     * @param written hears of every file that is there, in the order in which they were wanted
     * @return the files, in the order in which they were wanted
     * @throws ReportException if the folder or a file cannot be written, or a template is of no use; later files are then
     *     not written
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<Path> write(
            Results results, ReportOrder order, Path folder, Consumer<Path> written, Progress progress)
            throws ReportException {
        create(folder);
        var all = order.files().stream()
                .map(each -> folder.resolve(each.fileName()))
                .toList();
        var work = new SharedWork(all, written, progress);
        bySource(order.files())
                .forEach((source, files) -> work.add(
                        (done, goesOn) -> write(results.afresh(), source, files, order, folder, done, goesOn)));
        work.finish();
        return all;
    }

    /**
     * Writes one file of the order where somebody wants it, whole or not at all.
     *
     * @throws ReportException if the file cannot be written, or a template is of no use
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static void write(Results results, Wanted wanted, ReportOrder order, Path file, Progress progress)
            throws ReportException {
        var document = document(results, new Source(wanted.kind(), wanted.language()), order);
        FormatWriter.of(wanted.format(), order.templates()).write(document, file, progress);
    }

    private static void create(Path folder) throws ReportException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ReportException(FileTrouble.sentence(folder, refused), refused);
        }
    }

    private static Map<Source, List<Wanted>> bySource(List<Wanted> files) {
        var sources = new LinkedHashMap<Source, List<Wanted>>();
        files.forEach(
                each -> sources.computeIfAbsent(new Source(each.kind(), each.language()), source -> new ArrayList<>())
                        .add(each));
        return sources;
    }

    private static void write(
            Results results,
            Source source,
            List<Wanted> files,
            ReportOrder order,
            Path folder,
            Consumer<Path> written,
            Progress goesOn)
            throws ReportException {
        var document = document(results, source, order);
        for (var wanted : files) {
            goesOn.report(0);
            var file = folder.resolve(wanted.fileName());
            FormatWriter.of(wanted.format(), order.templates()).write(document, file, goesOn);
            written.accept(file);
        }
    }

    private static Document document(Results results, Source source, ReportOrder order) {
        var report = ReportPlan.of(results.study(), source.kind());
        return Contents.document(results, report, order.edition().withLanguage(source.language()));
    }
}
