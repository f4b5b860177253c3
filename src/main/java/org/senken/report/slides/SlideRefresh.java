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

/**
 * Brings slides up to date that people went on working on: figures and tables that carry an id of the report are replaced, all
 * other text, notes and shapes stay. Values in running text have no id on slides.
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
        try (var file = OfficeFile.of(read(source))) {
            var presentation = file.main()
                    .filter(part ->
                            file.has(part) && file.contentType(part).equals(SlideNames.type("presentation.main")))
                    .orElseThrow(() -> new ReportException(Sentence.of("report.template.slides", source)));
            var deck = new RefreshedDeck(document, file, presentation);
            var refreshed = deck.refresh(progress);
            ReportFile.write(target, file.bytes());
            return refreshed;
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
