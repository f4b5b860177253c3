package org.senken.report.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.Refreshed;
import org.senken.report.office.Renewal;

/**
 * Brings slides up to date that people went on working on: figures, tables and values that carry an id of the report are
 * replaced, all other text, notes and shapes stay.
 */
public final class SlideRefresh {
    private SlideRefresh() {}

    /**
     * Writes the file anew, whole or not at all; source and target may be the same.
     *
     * @throws ReportException if the source is no presentation or the target cannot be written
     */
    public static Refreshed write(Document document, Path source, Path target, Progress progress)
            throws ReportException {
        var renewal = renewed(document, source, read(source), progress);
        ReportFile.write(target, renewal.file());
        return renewal.refreshed();
    }

    /**
     * Brings the bytes of a file up to date without writing anything.
     *
     * @param source what messages call the file
     * @throws ReportException if the bytes are no presentation
     */
    public static Renewal renewed(Document document, Path source, byte[] bytes, Progress progress)
            throws ReportException {
        try (var file = OfficeFile.of(bytes)) {
            var presentation = file.main()
                    .filter(part ->
                            file.has(part) && file.contentType(part).equals(SlideNames.type("presentation.main")))
                    .orElseThrow(() -> new ReportException(Sentence.of("report.template.slides", source)));
            var refreshed = new RefreshedDeck(document, file, presentation).refresh(progress);
            return Renewal.of(file, bytes, refreshed);
        } catch (IOException broken) {
            throw new ReportException(Sentence.of("report.template.broken", source), broken);
        }
    }

    private static byte[] read(Path source) throws ReportException {
        try {
            return Files.readAllBytes(source);
        } catch (IOException unreadable) {
            throw new ReportException(FileTrouble.sentence(source, unreadable), unreadable);
        }
    }
}
