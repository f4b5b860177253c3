package org.senken.report.output;

import java.nio.file.Path;
import java.util.Map;
import org.senken.core.maths.Progress;
import org.senken.report.ReportException;
import org.senken.report.document.Document;
import org.senken.report.print.PrintReport;
import org.senken.report.slides.SlideReport;
import org.senken.report.web.WebReport;
import org.senken.report.word.WordReport;

/** Writes a document in one format. */
interface FormatWriter {
    void write(Document document, Path file, Progress progress) throws ReportException;

    /**
     * The writer of a format.
     *
     * @param templates files whose styles replace ours
     */
    static FormatWriter of(ReportFormat format, Map<ReportFormat, Path> templates) {
        var template = templates.get(format);
        return switch (format) {
            case DOCX ->
                template == null
                        ? (document, file, progress) ->
                                WordReport.write(document, file, PrintReport.pages(document), progress)
                        : (document, file, progress) ->
                                WordReport.write(document, file, template, PrintReport.pages(document), progress);
            case PPTX ->
                template == null
                        ? SlideReport::write
                        : (document, file, progress) -> SlideReport.write(document, file, template, progress);
            case PDF -> PrintReport::write;
            case HTML -> WebReport::write;
        };
    }
}
