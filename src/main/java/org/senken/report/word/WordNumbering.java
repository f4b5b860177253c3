package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.Language;
import org.senken.report.document.Document;
import org.senken.report.document.HeadingKind;
import org.senken.report.document.LevelPattern;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists and numbers of the file: one for each kind of heading, one for bullets, a new one for each numbered list. */
final class WordNumbering {
    /** The numbers of sections in a file of our own style. */
    static final int SECTIONS = 1;
    /** What takes a number away that a style gives. */
    static final int NONE = 0;

    private static final String EMPTY = WordNames.DECLARATION + "<w:numbering xmlns:w=\"" + W + "\"/>";
    private final org.w3c.dom.Document part;
    private final Markup definitions = new Markup();
    private final Markup uses = new Markup();
    private final Map<HeadingKind, Integer> headings = new EnumMap<>(HeadingKind.class);
    private final Document document;
    private final int bullets;
    private final int points;
    private int nextDefinition;
    private int nextUse;

    private WordNumbering(org.w3c.dom.Document part, Document document, WordStyles styles, boolean ours) {
        this.part = part;
        this.document = document;
        nextDefinition = highest("abstractNum", "abstractNumId") + 1;
        nextUse = highest("num", "numId") + 1;
        for (var kind : List.of(HeadingKind.SECTION, HeadingKind.ANNEX, HeadingKind.MATERIAL)) {
            heading(kind, styles, ours && kind == HeadingKind.SECTION);
        }
        bullets = use(list("bullet", document.language() == Language.JA ? "・" : "•"), false);
        points = list("decimal", document.language() == Language.JA ? "%1．" : "%1.");
    }

    /** The numbers of a file in our own style. */
    static WordNumbering ours(Document document, WordStyles styles) throws IOException {
        return new WordNumbering(OfficeXml.read(EMPTY), document, styles, true);
    }

    /** Numbers beside those a template has. */
    static WordNumbering beside(byte[] template, Document document, WordStyles styles) throws IOException {
        return new WordNumbering(OfficeXml.read(template), document, styles, false);
    }

    /** Numbers for a template that has none. */
    static WordNumbering added(Document document, WordStyles styles) throws IOException {
        return new WordNumbering(OfficeXml.read(EMPTY), document, styles, false);
    }

    /** The numbers of a kind of heading and those below it. */
    int heading(HeadingKind kind) {
        return headings.getOrDefault(kind, NONE);
    }

    int bullets() {
        return bullets;
    }

    /** A list that starts at 1. */
    int newList() {
        return use(points, true);
    }

    byte[] bytes() throws IOException {
        var added = OfficeXml.read("<w:numbering xmlns:w=\"" + W + "\">" + definitions + uses + "</w:numbering>");
        var root = part.getDocumentElement();
        var firstUse = OfficeXml.children(root, W, "num").stream().findFirst().orElse(null);
        var last = OfficeXml.children(root, W, "numIdMacAtCleanup").stream()
                .findFirst()
                .orElse(null);
        var from = added.getDocumentElement();
        OfficeXml.children(from, W, "abstractNum").forEach(each -> insert(each, firstUse == null ? last : firstUse));
        OfficeXml.children(from, W, "num").forEach(each -> insert(each, last));
        return OfficeXml.bytes(part);
    }

    /** The bytes of the part as text, for tests. */
    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private void insert(Element element, @org.jspecify.annotations.Nullable Node before) {
        part.getDocumentElement().insertBefore(part.importNode(element, true), before);
    }

    private int highest(String element, String attribute) {
        return OfficeXml.children(part.getDocumentElement(), W, element).stream()
                .mapToInt(each -> number(each.getAttributeNS(W, attribute)))
                .max()
                .orElse(0);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private void heading(HeadingKind kind, WordStyles styles, boolean linked) {
        var levels = LevelPattern.of(document.numbering(), kind, document.language());
        if (levels.isEmpty()) {
            return;
        }
        open("multilevel");
        for (int i = 0; i < levels.size(); i++) {
            level(i, format(levels.get(i).counter()), levels.get(i).text(), "space", "0", "0", linked ? styles : null);
        }
        definitions.close();
        headings.put(kind, use(nextDefinition++, false));
    }

    private static String format(LevelPattern.Counter counter) {
        return switch (counter) {
            case DIGITS -> "decimal";
            case LETTERS -> "upperLetter";
            case KANA -> "aiueoFullWidth";
        };
    }

    private int list(String format, String text) {
        open("singleLevel");
        level(0, format, text, "tab", "420", "420", null);
        definitions.close();
        return nextDefinition++;
    }

    private void open(String kind) {
        definitions
                .open("w:abstractNum", "w:abstractNumId", Integer.toString(nextDefinition))
                .empty("w:multiLevelType", "w:val", kind);
    }

    private void level(
            int at,
            String format,
            String text,
            String after,
            String left,
            String hanging,
            @org.jspecify.annotations.Nullable WordStyles linked) {
        definitions.open("w:lvl", "w:ilvl", Integer.toString(at));
        definitions.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format);
        if (linked != null) {
            definitions.empty("w:pStyle", "w:val", linked.id(WordStyle.heading(at + 1)));
        }
        definitions.empty("w:suff", "w:val", after);
        definitions.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
        definitions
                .open("w:pPr")
                .empty("w:ind", "w:left", left, "w:hanging", hanging)
                .close();
        if (format.equals("bullet")) {
            definitions.open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").close();
        }
        definitions.close();
    }

    private int use(int definition, boolean fromOne) {
        uses.open("w:num", "w:numId", Integer.toString(nextUse));
        uses.empty("w:abstractNumId", "w:val", Integer.toString(definition));
        if (fromOne) {
            uses.open("w:lvlOverride", "w:ilvl", "0")
                    .empty("w:startOverride", "w:val", "1")
                    .close();
        }
        uses.close();
        return nextUse++;
    }
}
