package org.senken.report.word;

import org.senken.core.technology.Language;
import org.senken.report.document.Footnote;
import org.senken.report.document.Link;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;
import org.senken.report.document.Strong;
import org.senken.report.markup.Markup;
import org.senken.report.office.PartName;

/** Running text as runs of Word, into one part of the file. */
final class WordText {
    private final Markup out;
    private final WordDraft draft;
    private final String part;

    WordText(Markup out, WordDraft draft, String part) {
        this.out = out;
        this.draft = draft;
        this.part = part;
    }

    /** All runs of a paragraph. */
    void runs(Paragraph paragraph) {
        paragraph.runs().forEach(this::run);
    }

    private void run(Run run) {
        switch (run) {
            case Plain plain -> run(plain.text(), "");
            case Strong strong -> run(strong.text(), "<w:b/>");
            case LiveValue value -> live(value);
            case Footnote note -> mark(note);
            case Link link -> link(link);
            case Reference reference -> reference(reference.target());
        }
    }

    /** Text in one format; a line end starts a new line. */
    void run(String text, String format) {
        if (text.isEmpty()) {
            return;
        }
        open(format);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            out.leaf("w:t", lines[i], "xml:space", "preserve");
        }
        out.close();
    }

    /** A jump to the next tab stop. */
    void tab() {
        out.open("w:r").empty("w:tab").close();
    }

    /** Opens a run. In Japanese, signs that both scripts have are set in the Japanese typeface. */
    private void open(String format) {
        var fonts = draft.document().language() == Language.JA ? "<w:rFonts w:hint=\"eastAsia\"/>" : "";
        out.open("w:r");
        if (!(fonts + format).isEmpty()) {
            boolean styled = format.startsWith("<w:rStyle");
            out.open("w:rPr").raw(styled ? format + fonts : fonts + format).close();
        }
    }

    /** What a word processor works out anew, with what it amounts to now. */
    void field(String instruction, String result, String format) {
        sign("begin");
        out.open("w:r")
                .leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .close();
        sign("separate");
        run(result, format);
        sign("end");
    }

    /** The beginning, the middle or the end of a field. */
    void sign(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void live(LiveValue value) {
        draft.control(out, value.id(), value.id(), () -> {
            var stale = value.isStale() ? draft.say("document.stale") : "";
            run(value.text() + stale, value.isStale() ? style(WordStyle.STALE) : "");
        });
    }

    private String style(WordStyle style) {
        return "<w:rStyle w:val=\"" + draft.styles().id(style) + "\"/>";
    }

    private void mark(Footnote note) {
        out.open("w:r").open("w:rPr").raw(style(WordStyle.NOTE_MARK)).close();
        out.empty("w:footnoteReference", "w:id", Integer.toString(draft.notes().add(note)))
                .close();
    }

    private void link(Link link) {
        out.open("w:hyperlink", "r:id", draft.file().relateOutside(part, link.target()), "w:history", "1");
        run(link.text(), style(WordStyle.LINK));
        out.close();
    }

    /** Words before and after the number stay; the number itself follows its target. */
    private void reference(String target) {
        var words = draft.numbers().reference(target);
        var label = draft.label(target);
        int at = label.isEmpty() ? -1 : words.lastIndexOf(label);
        if (at < 0) {
            out.open("w:hyperlink", "w:anchor", PartName.bookmark(target), "w:history", "1");
            run(words, "");
            out.close();
            return;
        }
        run(words.substring(0, at), "");
        var kind = draft.isHeading(target) ? " \\n \\h" : " \\h";
        field("REF " + PartName.bookmark(target) + kind, label, "");
        run(words.substring(at + label.length()), "");
    }
}
