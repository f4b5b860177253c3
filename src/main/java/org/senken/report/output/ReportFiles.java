package org.senken.report.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.senken.report.print.PrintReport;
import org.senken.report.slides.SlideReport;
import org.senken.report.web.WebReport;
import org.senken.report.word.WordReport;

/** Writes the reports of a study into a folder. */
public final class ReportFiles {
    private record Source(ReportKind kind, Language language) {}

    private final Results results;
    private final ReportOrder order;
    private final Map<Source, Document> documents = new HashMap<>();

    private ReportFiles(Results results, ReportOrder order) {
        this.results = results;
        this.order = order;
    }

    /**
     * Writes every file whole or not at all; files that were there before stay as they are until theirs is done. The same
     * study and date give the same files.
     *
     * @param written hears of every file that is there
     * @return the files, in the order in which they were wanted
     * @throws ReportException if the folder or a file cannot be written, or a template is of no use
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<Path> write(
            Results results, ReportOrder order, Path folder, Consumer<Path> written, Progress progress)
            throws ReportException {
        create(folder);
        var files = new ReportFiles(results, order);
        var all = new ArrayList<Path>();
        int count = order.files().size();
        for (var wanted : order.files()) {
            double before = (double) all.size() / count;
            var file = folder.resolve(wanted.fileName());
            progress.report(before);
            files.write(wanted, file, share -> progress.report(before + share / count));
            written.accept(file);
            all.add(file);
        }
        progress.report(1);
        return all;
    }

    private static void create(Path folder) throws ReportException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ReportException(FileTrouble.sentence(folder, refused), refused);
        }
    }

    private void write(Wanted wanted, Path file, Progress progress) throws ReportException {
        var document = documents.computeIfAbsent(new Source(wanted.kind(), wanted.language()), this::document);
        var template = order.templates().get(wanted.format());
        switch (wanted.format()) {
            case DOCX -> {
                var pages = PrintReport.pages(document);
                if (template == null) {
                    WordReport.write(document, file, pages, progress);
                } else {
                    WordReport.write(document, file, template, pages, progress);
                }
            }
            case PPTX -> {
                if (template == null) {
                    SlideReport.write(document, file, progress);
                } else {
                    SlideReport.write(document, file, template, progress);
                }
            }
            case PDF -> PrintReport.write(document, file, progress);
            case HTML -> WebReport.write(document, file, progress);
        }
    }

    private Document document(Source source) {
        var report = ReportPlan.of(results.study(), source.kind());
        return Contents.document(results, report, order.edition().withLanguage(source.language()));
    }
}
