package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.Footnote;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeXml;

/** The footnotes of the file. */
final class WordNotes {
    private static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
                    + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/>"
                    + "</w:r></w:p></w:footnote>";
    private final WordDraft draft;
    private final List<Footnote> notes = new ArrayList<>();

    WordNotes(WordDraft draft) {
        this.draft = draft;
    }

    /** Keeps a note for its part; answers its id. */
    int add(Footnote note) {
        notes.add(note);
        return notes.size();
    }

    /** Puts the part into the file. A template keeps its separators and loses its own notes with its text. */
    void write() throws IOException {
        var file = draft.file();
        var there = file.related(draft.main(), WordNames.relation("footnotes"));
        var part = there.orElse(WordNames.FOLDER + "footnotes.xml");
        var separators = there.isPresent() ? separators(file.content(part)) : SEPARATORS;
        if (there.isEmpty()) {
            file.put(part, WordNames.type("footnotes"), new byte[0]);
            file.relate(draft.main(), part, WordNames.relation("footnotes"));
        }
        file.put(part, WordNames.type("footnotes"), text(part, separators).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String part, String separators) {
        var out = new Markup()
                .raw(WordNames.DECLARATION)
                .open("w:footnotes", WordNames.ROOT)
                .raw(separators);
        for (int i = 1; i <= notes.size(); i++) {
            out.open("w:footnote", "w:id", Integer.toString(i)).open("w:p");
            out.open("w:pPr")
                    .empty("w:pStyle", "w:val", draft.styles().id(WordStyle.NOTE))
                    .close();
            out.open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", draft.styles().id(WordStyle.NOTE_MARK))
                    .close();
            out.empty("w:footnoteRef").close();
            var text = new WordText(out, draft, part);
            text.run(" ", "");
            text.runs(notes.get(i - 1).paragraph());
            out.close().close();
        }
        return out.close().toString();
    }

    private static String separators(byte[] part) throws IOException {
        var found = OfficeXml.children(OfficeXml.read(part).getDocumentElement(), W, "footnote").stream()
                .filter(each -> !each.getAttributeNS(W, "type").isEmpty()
                        && !each.getAttributeNS(W, "type").equals("normal"))
                .map(OfficeXml::text)
                .toList();
        return found.isEmpty() ? SEPARATORS : String.join("", found);
    }
}
