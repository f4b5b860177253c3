package org.senken.report.update;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.Refreshed;
import org.senken.report.office.Renewal;
import org.senken.report.slides.SlideRefresh;
import org.senken.report.word.WordRefresh;

/**
 * A file of Word or PowerPoint that people went on writing in, brought up to date in memory: figures, tables and values that
 * carry an id of the report are replaced, all other text, comments and styles stay. What changes can be looked at before
 * anything is written.
 */
public final class DocumentUpdate {
    private static final String WORD = ".docx";
    private static final String SLIDES = ".pptx";

    private final Renewal renewal;
    private final List<Sentence> changes;

    private DocumentUpdate(Renewal renewal, List<Sentence> changes) {
        this.renewal = renewal;
        this.changes = changes;
    }

    /** Whether files of this name can be brought up to date. */
    public static boolean suits(Path file) {
        return isWord(file) || isSlides(file);
    }

    /** Whether a file holds slides, by its name. */
    public static boolean isSlides(Path file) {
        return name(file).endsWith(SLIDES);
    }

    private static boolean isWord(Path file) {
        return name(file).endsWith(WORD);
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The language a file says it is written in, if it says so.
     *
     * @throws ReportException if it cannot be read, is protected, holds macros or is broken
     */
    public static Optional<Language> language(Path file) throws ReportException {
        try (var parts = OfficeFile.of(OldFile.read(file))) {
            var said = parts.language();
            return Arrays.stream(Language.values())
                    .filter(each -> said.startsWith(each.code()))
                    .findFirst();
        } catch (IOException broken) {
            throw broken(file, broken);
        }
    }

    /**
     * Holds a file against the report as it would be written now; nothing is written.
     *
     * @throws ReportException if it is neither a .docx nor a .pptx, cannot be read, is protected, holds macros or is broken
     * @throws CancellationException if the progress says so
     */
    public static DocumentUpdate of(Path file, Document now, Progress progress) throws ReportException {
        if (!suits(file)) {
            throw new ReportException(Sentence.of("report.update.ending", file));
        }
        var bytes = OldFile.read(file);
        try {
            var renewal = isWord(file)
                    ? WordRefresh.renewed(now, file, bytes, progress)
                    : SlideRefresh.renewed(now, file, bytes, progress);
            return new DocumentUpdate(renewal, ChangeWords.of(renewal.refreshed(), now));
        } catch (CancellationException ended) {
            throw ended;
        } catch (RuntimeException broken) {
            // a stranger's file can be wrong in more ways than its reader foresees
            throw broken(file, broken);
        }
    }

    private static ReportException broken(Path file, Exception cause) {
        return new ReportException(Sentence.of("report.update.broken", file), cause);
    }

    /** What is replaced, stays as it is, or is known to one side only. */
    public Refreshed refreshed() {
        return renewal.refreshed();
    }

    /** The same in words, one sentence a line. */
    public List<Sentence> changes() {
        return changes;
    }

    /**
     * Writes the file whole or not at all; the old file may be the target.
     *
     * @throws ReportException if it cannot be written
     */
    public void write(Path target) throws ReportException {
        ReportFile.write(target, renewal.file());
    }
}
