package org.senken.report.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.RefreshLog;
import org.senken.report.office.Refreshed;
import org.senken.report.office.Renewal;

/**
 * Brings a file of Word up to date that people went on writing in: figures, tables and values that carry an id of the report
 * are replaced, all other text, comments and styles stay.
 */
public final class WordRefresh {
    private static final List<String> PARTS = List.of("header", "footer", "footnotes");

    private WordRefresh() {}

    /**
     * Writes the file anew, whole or not at all; source and target may be the same.
     *
     * @throws ReportException if the source is no file of Word or the target cannot be written
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
     * @throws ReportException if the bytes are no file of Word
     */
    public static Renewal renewed(Document document, Path source, byte[] bytes, Progress progress)
            throws ReportException {
        try (var file = OfficeFile.of(bytes)) {
            var main = file.main()
                    .filter(part -> file.has(part) && file.contentType(part).equals(WordNames.MAIN_TYPE))
                    .orElseThrow(() -> new ReportException(Sentence.of("report.template.kind", source)));
            var log = new RefreshLog();
            var parts = Stream.concat(
                            Stream.of(main),
                            PARTS.stream().flatMap(kind -> file.allRelated(main, WordNames.relation(kind)).stream()))
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                new RefreshedPart(document, file, parts.get(i), log).refresh();
                progress.report((i + 1.0) / parts.size());
            }
            return Renewal.of(file, bytes, log.result(document));
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
