package org.senken.store.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.DueTranslation;
import org.senken.files.WholeFile;
import org.senken.store.exchange.sheet.TranslationWorkbook;

/** Writes the sheet of translations. */
final class TranslationFiles {
    private TranslationFiles() {}

    /** Texts that no cell can hold are left out, and said. */
    static List<Sentence> write(Study study, Path file) throws IOException {
        var due = DueTranslation.of(study);
        var rows = due.stream()
                .filter(TranslationFiles::fits)
                .map(each -> new TranslationWorkbook.Row(
                        each, TranslationKey.of(study.id(), each).text()))
                .toList();
        WholeFile.write(file, out -> TranslationWorkbook.write(study.title(), rows, out));
        return due.stream()
                .filter(each -> !fits(each))
                .map(each -> Sentence.of("translations.long", each.place().path(), TranslationWorkbook.LONGEST))
                .toList();
    }

    private static boolean fits(DueTranslation due) {
        return due.source().length() <= TranslationWorkbook.LONGEST
                && due.target().length() <= TranslationWorkbook.LONGEST;
    }
}
