package org.senken.report.word;

import java.util.List;
import java.util.Locale;
import org.senken.report.document.Contents;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.PageNumbers;
import org.senken.report.markup.Markup;

/** The table of contents: a field that is filled already and that Word works out anew when asked to. */
final class WordContents {
    private static final String GALLERY = "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
            + "<w:docPartUnique/></w:docPartObj></w:sdtPr>";
    private final Markup out;
    private final WordDraft draft;
    private final WordText text;
    private final PageNumbers pages;

    WordContents(Markup out, WordDraft draft, WordText text, PageNumbers pages) {
        this.out = out;
        this.draft = draft;
        this.text = text;
        this.pages = pages;
    }

    /** The bookmark that the entry of a heading leads to, in the form that Word gives it. */
    static String bookmark(Document document, Heading heading) {
        int place = document.headings().map(Heading::id).toList().indexOf(heading.id());
        return String.format(Locale.ROOT, "_Toc%09d", 100_000_000 + place);
    }

    void write(Contents contents) {
        var headings = draft.document()
                .headings()
                .filter(heading -> heading.level() <= contents.depth())
                .toList();
        out.open("w:sdt").raw(GALLERY).open("w:sdtContent");
        out.open("w:p");
        style(WordStyle.CONTENTS_HEADING);
        text.run(draft.say("document.contents"), "");
        out.close();
        entries(headings, "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
        out.close().close();
    }

    private void entries(List<Heading> headings, String instruction) {
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            out.open("w:p");
            style(WordStyle.contents(heading.level()));
            if (i == 0) {
                begin(instruction);
            }
            entry(heading);
            out.close();
        }
        out.open("w:p");
        if (headings.isEmpty()) {
            begin(instruction);
        }
        text.sign("end");
        out.close();
    }

    private void begin(String instruction) {
        text.sign("begin");
        out.open("w:r")
                .leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .close();
        text.sign("separate");
    }

    private void entry(Heading heading) {
        var bookmark = bookmark(draft.document(), heading);
        var label = draft.numbers().label(heading);
        out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        if (!label.isEmpty()) {
            text.run(label, "");
            text.tab();
        }
        text.run(heading.text(), "");
        text.tab();
        text.field("PAGEREF " + bookmark + " \\h", Integer.toString(pages.of(heading)), "");
        out.close();
    }

    private void style(WordStyle style) {
        out.open("w:pPr").empty("w:pStyle", "w:val", draft.styles().id(style)).close();
    }
}
