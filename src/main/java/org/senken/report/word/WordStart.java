package org.senken.report.word;

import java.io.IOException;
import java.nio.file.Path;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Document;
import org.senken.report.office.OfficeFile;

/** How a file of Word begins: with our own parts, or with those of a template. */
final class WordStart {
    private WordStart() {}

    static WordDraft ours(Document document, OfficeFile file) throws IOException {
        var main = WordNames.part("document");
        file.put(main, WordNames.MAIN_TYPE, new byte[0]);
        file.relateMain(main);
        var styles = WordStyles.ours(document);
        var draft = new WordDraft(document, file, main, styles, WordNumbering.ours(document, styles), WordPaper.ours());
        put(draft, "settings", WordParts.read("settings"));
        put(draft, "fontTable", WordParts.read("fontTable"));
        return draft;
    }

    /**
     * @throws ReportException if the template is no file of Word or lacks a style
     */
    static WordDraft of(Document document, OfficeFile file, Path template) throws IOException, ReportException {
        var main = file.main()
                .filter(part -> file.has(part) && file.contentType(part).equals(WordNames.MAIN_TYPE))
                .orElseThrow(() -> new ReportException(Sentence.of("report.template.kind", template)));
        var sheet = file.related(main, WordNames.relation("styles"));
        var styles = WordStyles.of(sheet.isPresent() ? file.content(sheet.get()) : WordParts.read("none"), document);
        var numbers = file.related(main, WordNames.relation("numbering"));
        var numbering = numbers.isPresent()
                ? WordNumbering.beside(file.content(numbers.get()), document, styles)
                : WordNumbering.added(document, styles);
        var paper = WordPaper.ofTemplate(file.content(main));
        styles.fit(paper.width());
        return new WordDraft(document, file, main, styles, numbering, paper);
    }

    /** Puts a part of a kind into the file: in place of the one that is there, or as a new one. */
    static void put(WordDraft draft, String kind, byte[] content) {
        var file = draft.file();
        var there = file.related(draft.main(), WordNames.relation(kind));
        var part = there.orElse(WordNames.part(kind));
        file.put(part, WordNames.type(kind), content);
        if (there.isEmpty()) {
            file.relate(draft.main(), part, WordNames.relation(kind));
        }
    }
}
