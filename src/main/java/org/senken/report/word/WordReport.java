package org.senken.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.document.PageNumbers;
import org.senken.report.office.OfficeFile;

/** Writes a document as a file of Word. */
public final class WordReport {
    private WordReport() {}

    /**
     * Writes the file in our own style, whole or not at all. The same document gives the same bytes.
     *
     * @param pages the page numbers that stand in the table of contents until Word works them out itself
     * @throws ReportException if the file cannot be written
     */
    public static void write(Document document, Path file, PageNumbers pages, Progress progress)
            throws ReportException {
        try (var made = OfficeFile.blank()) {
            var draft = WordStart.ours(document, made);
            ReportFile.write(file, bytes(draft, pages, progress));
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }

    /**
     * Writes the file in the styles, the paper, the header and the footer of a template, whose text is left out.
     *
     * @throws ReportException if the template is no file of Word or lacks a style that the document needs, which the
     *     sentence names, or if the file cannot be written
     */
    public static void write(Document document, Path file, Path template, PageNumbers pages, Progress progress)
            throws ReportException {
        try (var made = OfficeFile.of(read(template))) {
            var draft = WordStart.of(document, made, template);
            ReportFile.write(file, bytes(draft, pages, progress));
        } catch (IOException broken) {
            throw new ReportException(Sentence.of("report.template.broken", template), broken);
        }
    }

    private static byte[] read(Path template) throws ReportException {
        try {
            return Files.readAllBytes(template);
        } catch (IOException unreadable) {
            throw new ReportException(FileTrouble.sentence(template, unreadable), unreadable);
        }
    }

    private static byte[] bytes(WordDraft draft, PageNumbers pages, Progress progress) throws IOException {
        new WordMargins(draft).write();
        var text = new WordBody(draft, pages, progress).write();
        var file = draft.file();
        file.put(draft.main(), WordNames.MAIN_TYPE, text.getBytes(StandardCharsets.UTF_8));
        draft.notes().write();
        WordStart.put(draft, "styles", draft.styles().bytes());
        WordStart.put(draft, "numbering", draft.numbering().bytes());
        file.describe(draft.document());
        return file.bytes();
    }
}
