package org.senken.report.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.senken.core.maths.Progress;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.document.PageNumbers;

/** Writes a document as PDF, and knows on which page what stands. */
public final class PrintReport {
    private PrintReport() {}

    /**
     * Writes the file whole or not at all. The same document gives the same bytes.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(Document document, Path file, Progress progress) throws ReportException {
        ReportFile.write(file, bytes(document, file, progress));
    }

    /** The pages on which the headings stand in print; other formats come near it, for they keep its measures. */
    public static PageNumbers pages(Document document) throws ReportException {
        try {
            return new PageIndex(Paginator.pages(Flow.of(document, PrintType.of(seed(document)))));
        } catch (IOException unreadable) {
            throw new ReportException(FileTrouble.sentence(Path.of(document.title()), unreadable), unreadable);
        }
    }

    /** The file as bytes, for a preview of the pages. */
    static byte[] bytes(Document document, Path file, Progress progress) throws ReportException {
        try {
            var seed = seed(document);
            var type = PrintType.of(seed);
            var sheets = Paginator.pages(Flow.of(document, type));
            return new PdfPages(document, type, sheets, progress).bytes(seed);
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }

    /** What the names inside the file follow from, so that they are not chance. */
    static byte[] seed(Document document) {
        return (document.title()
                        + document.date()
                        + document.language()
                        + document.blocks().size())
                .getBytes(StandardCharsets.UTF_8);
    }
}
