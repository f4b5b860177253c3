package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/** Header and footer. A template keeps its own, with the handling added; where it has none it gets ours. */
final class WordMargins {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final WordDraft draft;
    private final OfficeFile file;
    private final Element section;

    WordMargins(WordDraft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.section = draft.paper().section();
    }

    /** Puts the parts into the file and names them in the section. */
    void write() throws IOException {
        margin("header", WordStyle.HEADER);
        margin("footer", WordStyle.FOOTER);
    }

    private void margin(String kind, WordStyle style) throws IOException {
        var there = OfficeXml.children(section, W, kind + "Reference");
        for (var reference : there) {
            addHandling(reference, kind, style);
        }
        if (there.isEmpty()) {
            addOurs(kind, style);
        }
    }

    private void addHandling(Element reference, String kind, WordStyle style) throws IOException {
        var part = file.target(draft.main(), reference.getAttributeNS(OFFICE, "id"));
        if (part.isEmpty() || draft.document().handling().isBlank()) {
            return;
        }
        var xml = OfficeXml.read(file.content(part.get()));
        var line = new Markup().open("w:p", "xmlns:w", W);
        style(line, style);
        new WordText(line, draft, part.get()).run(draft.document().handling(), "");
        var added = OfficeXml.read(line.close().toString()).getDocumentElement();
        xml.getDocumentElement().appendChild(xml.importNode(added, true));
        file.put(part.get(), WordNames.type(kind), OfficeXml.bytes(xml));
    }

    private void addOurs(String kind, WordStyle style) {
        var part = free(kind);
        file.put(part, WordNames.type(kind), line(kind, style, part).getBytes(StandardCharsets.UTF_8));
        var reference = section.getOwnerDocument().createElementNS(W, "w:" + kind + "Reference");
        reference.setAttributeNS(W, "w:type", "default");
        reference.setAttributeNS(OFFICE, "r:id", file.relate(draft.main(), part, WordNames.relation(kind)));
        var headers = OfficeXml.children(section, W, "headerReference");
        section.insertBefore(
                reference,
                headers.isEmpty() ? section.getFirstChild() : headers.getLast().getNextSibling());
    }

    private String free(String kind) {
        int number = 1;
        while (file.has(WordNames.FOLDER + kind + number + ".xml")) {
            number++;
        }
        return WordNames.FOLDER + kind + number + ".xml";
    }

    private String line(String kind, WordStyle style, String part) {
        var out = new Markup().raw(WordNames.DECLARATION);
        out.open(kind.equals("header") ? "w:hdr" : "w:ftr", WordNames.ROOT).open("w:p");
        style(out, style);
        var text = new WordText(out, draft, part);
        if (kind.equals("header")) {
            text.run(draft.document().title(), "");
            text.tab();
            text.run(draft.document().handling(), "");
        } else {
            text.run(draft.document().handling(), "");
            text.tab();
            text.field("PAGE", "1", "");
        }
        return out.close().close().toString();
    }

    private void style(Markup out, WordStyle style) {
        out.open("w:pPr").empty("w:pStyle", "w:val", draft.styles().id(style));
        out.open("w:tabs")
                .empty(
                        "w:tab",
                        "w:val",
                        "right",
                        "w:pos",
                        Integer.toString(draft.paper().width()))
                .close();
        out.close();
    }
}
