package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Document;
import org.senken.report.document.HeadingNumbers;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/** The style sheet of the file: ours, or a template's with ours added where it has none. */
final class WordStyles {
    private final org.w3c.dom.Document sheet;
    private final Map<WordStyle, Element> found = new EnumMap<>(WordStyle.class);
    /** The styles of ours that stand beside those of a template. */
    private final List<Element> added = new ArrayList<>();

    private WordStyles(org.w3c.dom.Document sheet) {
        this.sheet = sheet;
        var byName = byName(sheet);
        for (var style : WordStyle.values()) {
            var element = byName.get(style.word().toLowerCase(Locale.ROOT));
            if (element != null) {
                found.put(style, element);
            }
        }
    }

    /** Our own style sheet, with headings numbered as the document wants. */
    static WordStyles ours(Document document) throws IOException {
        var styles = new WordStyles(OfficeXml.read(WordParts.read("styles")));
        if (document.language() == Language.JA) {
            styles.indentFirstLines();
        }
        if (document.numbering() != HeadingNumbers.NONE) {
            styles.numberHeadings();
        }
        return styles;
    }

    /**
     * A template's style sheet.
     *
     * @throws ReportException if a style that the document needs is missing; the sentence names it
     */
    static WordStyles of(byte[] template, Document document) throws IOException, ReportException {
        var styles = new WordStyles(OfficeXml.read(template));
        var missing = used(document).stream()
                .filter(style -> !styles.found.containsKey(style))
                .map(WordStyle::word)
                .toList();
        if (!missing.isEmpty()) {
            throw new ReportException(Sentence.of("report.template.style", String.join(", ", missing)));
        }
        styles.addOurs();
        return styles;
    }

    /** The expected styles that a document really uses. */
    private static Set<WordStyle> used(Document document) {
        var used = EnumSet.of(WordStyle.TITLE);
        document.headings().forEach(heading -> used.add(WordStyle.heading(heading.level())));
        if (document.figures().findAny().isPresent()
                || document.tables().findAny().isPresent()) {
            used.add(WordStyle.CAPTION);
        }
        return used;
    }

    /** The id of a style in this sheet; blank for body text where a template leaves it to its default. */
    String id(WordStyle style) {
        var element = found.get(style);
        return element == null ? "" : id(element);
    }

    /** Whether headings of a level are numbered by their style already. */
    boolean numbers(int level) {
        var element = found.get(WordStyle.heading(level));
        return element != null
                && OfficeXml.children(element, W, "pPr").stream()
                        .anyMatch(each -> !OfficeXml.children(each, W, "numPr").isEmpty());
    }

    /** Lets the numbers of pages in the contents stand at the edge of a text of some width, in twentieths of a point. */
    void fit(int width) {
        for (var style : added) {
            OfficeXml.all(style, W, "tab").stream()
                    .filter(tab -> tab.getAttributeNS(W, "val").equals("right"))
                    .forEach(tab -> tab.setAttributeNS(W, "w:pos", Integer.toString(width)));
        }
    }

    byte[] bytes() {
        return OfficeXml.bytes(sheet);
    }

    private void addOurs() throws IOException {
        var ours = new WordStyles(OfficeXml.read(WordParts.read("styles")));
        var names = byId(ours.sheet);
        var ids = byName(sheet);
        for (var style : WordStyle.values()) {
            var element = ours.found.get(style);
            if (element != null && !style.isExpected() && style != WordStyle.BODY && !found.containsKey(style)) {
                var copy = (Element) sheet.importNode(element, true);
                sheet.getDocumentElement().appendChild(copy);
                found.put(style, copy);
                added.add(copy);
                ids.put(style.word().toLowerCase(Locale.ROOT), copy);
                List.of("basedOn", "next").forEach(name -> rename(copy, name, names, ids));
            }
        }
    }

    /** Lets a style of ours name the styles of the template, whose ids are often other ones. */
    private static void rename(Element style, String child, Map<String, String> names, Map<String, Element> ids) {
        for (var each : OfficeXml.children(style, W, child)) {
            var target = ids.get(names.getOrDefault(each.getAttributeNS(W, "val"), ""));
            if (target == null) {
                style.removeChild(each);
            } else {
                each.setAttributeNS(W, "w:val", id(target));
            }
        }
    }

    private void indentFirstLines() {
        var body = properties(WordStyle.BODY);
        add(body, "ind", Map.of("firstLineChars", "100", "firstLine", "210"));
        add(body, "jc", Map.of("val", "both"));
    }

    private void numberHeadings() {
        for (int level = 1; level <= 4; level++) {
            var properties = properties(WordStyle.heading(level));
            var numbers = sheet.createElementNS(W, "w:numPr");
            add(numbers, "ilvl", Map.of("val", Integer.toString(level - 1)));
            add(numbers, "numId", Map.of("val", Integer.toString(WordNumbering.SECTIONS)));
            var spacing = OfficeXml.children(properties, W, "spacing").getFirst();
            properties.insertBefore(numbers, spacing);
        }
    }

    private Element properties(WordStyle style) {
        return OfficeXml.children(found.get(style), W, "pPr").getFirst();
    }

    private static void add(Element parent, String name, Map<String, String> attributes) {
        var element = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        attributes.forEach((key, value) -> element.setAttributeNS(W, "w:" + key, value));
        parent.appendChild(element);
    }

    private static String id(Element style) {
        return style.getAttributeNS(W, "styleId");
    }

    private static String name(Element style) {
        return OfficeXml.children(style, W, "name").stream()
                .map(each -> each.getAttributeNS(W, "val").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Element> byName(org.w3c.dom.Document sheet) {
        var styles = new HashMap<String, Element>();
        OfficeXml.children(sheet.getDocumentElement(), W, "style")
                .forEach(each -> styles.putIfAbsent(name(each), each));
        return styles;
    }

    private static Map<String, String> byId(org.w3c.dom.Document sheet) {
        return OfficeXml.children(sheet.getDocumentElement(), W, "style").stream()
                .collect(Collectors.toMap(WordStyles::id, WordStyles::name));
    }
}
