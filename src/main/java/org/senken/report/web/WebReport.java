package org.senken.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.senken.core.maths.Progress;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;

/** Writes a document as one HTML file: figures inside, tables that can be sorted, nothing loaded from elsewhere. */
public final class WebReport {
    private WebReport() {}

    /**
     * Writes the file whole or not at all. The same document gives the same bytes.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(Document document, Path file, Progress progress) throws ReportException {
        ReportFile.write(file, bytes(document, file, progress));
    }

    /** The page as bytes in UTF-8, for a preview. */
    static byte[] bytes(Document document, Path file, Progress progress) throws ReportException {
        try {
            var body = new WebBody(document, progress);
            return WebPage.of(document, body).getBytes(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }
}
