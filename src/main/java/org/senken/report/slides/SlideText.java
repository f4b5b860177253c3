package org.senken.report.slides;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.report.document.Document;
import org.senken.report.document.Footnote;
import org.senken.report.document.Link;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;
import org.senken.report.document.Strong;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeFile;

/** Paragraphs in a shape of a slide or of its notes. */
final class SlideText {
    private final Markup out;
    private final Document document;
    private final Numbers numbers;
    private final OfficeFile file;
    private final String part;

    SlideText(Markup out, Document document, Numbers numbers, OfficeFile file, String part) {
        this.out = out;
        this.document = document;
        this.numbers = numbers;
        this.file = file;
        this.part = part;
    }

    /**
     * How text looks where its placeholder does not say it.
     *
     * @param size in hundredths of a point; 0 for the usual one
     * @param colour a colour of the theme; blank for the usual one
     */
    record Type(int size, boolean bold, String colour) {
        static final Type USUAL = new Type(0, false, "");

        Type inBold() {
            return new Type(size, true, colour);
        }
    }

    /** Paragraphs with the same properties; one empty paragraph where there is none. */
    void paragraphs(List<Paragraph> paragraphs, String properties, Type type) {
        if (paragraphs.isEmpty()) {
            out.open("a:p").empty("a:endParaRPr", language()).close();
        }
        for (var paragraph : paragraphs) {
            out.open("a:p").raw(properties);
            paragraph.runs().forEach(run -> run(run, type));
            out.close();
        }
    }

    private void run(Run run, Type type) {
        switch (run) {
            case Plain plain -> text(plain.text(), type, "");
            case Strong strong -> text(strong.text(), type.inBold(), "");
            case LiveValue value -> value(value, type);
            case Link link -> text(link.text(), type, file.relateOutside(part, link.target()));
            case Reference reference -> text(numbers.reference(reference.target()), type, "");
            case Footnote said -> {}
        }
    }

    /**
     * A value is a field of its own type, by which it is found again. Programs that do not know the type show the words that
     * stand in it.
     */
    private void value(LiveValue value, Type type) {
        var words = words(value, document.language());
        if (words.isEmpty() || words.contains("\n")) {
            text(words, type, "");
            return;
        }
        var id = UUID.nameUUIDFromBytes(value.id().getBytes(StandardCharsets.UTF_8));
        out.open(
                "a:fld", "id", "{" + id.toString().toUpperCase(Locale.ROOT) + "}", "type", SlideNames.TAG + value.id());
        look(type, "");
        out.leaf("a:t", words).close();
    }

    /** What stands for a value; one that has gone stale says so. */
    static String words(LiveValue value, Language language) {
        return value.isStale() ? value.text() + Messages.in(language).get("document.stale") : value.text();
    }

    private void text(String words, Type type, String link) {
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("a:br");
            }
            if (!lines[i].isEmpty()) {
                out.open("a:r");
                look(type, link);
                out.leaf("a:t", lines[i]).close();
            }
        }
    }

    private void look(Type type, String link) {
        out.raw("<a:rPr lang=\"" + language()[1] + "\" altLang=\"en-US\"");
        out.raw(type.size == 0 ? "" : " sz=\"" + type.size + "\"")
                .raw(type.bold ? " b=\"1\"" : "")
                .raw(">");
        if (!type.colour.isEmpty()) {
            out.open("a:solidFill").empty("a:schemeClr", "val", type.colour).close();
        }
        if (!link.isEmpty()) {
            out.empty("a:hlinkClick", "r:id", link);
        }
        out.raw("</a:rPr>");
    }

    private String[] language() {
        return new String[] {"lang", document.language() == Language.JA ? "ja-JP" : "en-GB"};
    }
}
