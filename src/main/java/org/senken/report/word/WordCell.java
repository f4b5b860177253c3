package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.util.List;
import java.util.stream.Collectors;
import org.senken.report.office.OfficeXml;
import org.senken.report.office.RefreshedTable;
import org.w3c.dom.Element;

/** The text of a paragraph, a cell or a content control that is there already. */
final class WordCell {
    /** What stands between the words and is not theirs: properties, marks of comments, bookmarks. */
    private static final List<String> KEPT =
            List.of("pPr", "tcPr", "commentRangeStart", "commentRangeEnd", "bookmarkStart", "bookmarkEnd", "proofErr");

    /** The cells of a table. */
    static final RefreshedTable.Cell INSIDE = new RefreshedTable.Cell() {
        @Override
        public String text(Element cell) {
            return WordCell.text(cell);
        }

        @Override
        public void replace(Element cell, String words) {
            WordCell.replace(cell, words);
        }
    };

    private WordCell() {}

    /** The words in it, without what is struck out by tracked changes. */
    static String text(Element element) {
        return OfficeXml.all(element, W, "*").stream().map(WordCell::sign).collect(Collectors.joining());
    }

    private static String sign(Element each) {
        return switch (each.getLocalName()) {
            case "t" -> each.getTextContent();
            case "br" -> "\n";
            default -> "";
        };
    }

    /** Puts other words in the place of these, in the look of the first of them; comments and bookmarks stay. */
    static void replace(Element element, String words) {
        var paragraphs = OfficeXml.children(element, W, "p");
        var place = paragraphs.isEmpty() ? element : paragraphs.getFirst();
        var run = run(place, words);
        paragraphs.stream().skip(1).forEach(element::removeChild);
        for (var child : OfficeXml.children(place)) {
            if (!KEPT.contains(child.getLocalName()) && !isCommentMark(child)) {
                place.removeChild(child);
            }
        }
        var properties = OfficeXml.children(place, W, "pPr");
        var last = OfficeXml.children(place, W, "commentRangeStart");
        var before = last.isEmpty()
                ? properties.isEmpty()
                        ? place.getFirstChild()
                        : properties.getLast().getNextSibling()
                : last.getLast().getNextSibling();
        place.insertBefore(run, before);
    }

    private static boolean isCommentMark(Element child) {
        return !OfficeXml.all(child, W, "commentReference").isEmpty();
    }

    private static Element run(Element place, String words) {
        var document = place.getOwnerDocument();
        var run = document.createElementNS(W, "w:r");
        OfficeXml.all(place, W, "r").stream()
                .filter(each -> !OfficeXml.children(each, W, "t").isEmpty())
                .flatMap(each -> OfficeXml.children(each, W, "rPr").stream())
                .findFirst()
                .map(properties -> (Element) properties.cloneNode(true))
                .ifPresent(properties -> {
                    withoutStaleMark(properties);
                    run.appendChild(properties);
                });
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(document.createElementNS(W, "w:br"));
            }
            var text = document.createElementNS(W, "w:t");
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            text.setTextContent(lines[i]);
            run.appendChild(text);
        }
        return run;
    }

    /** The look of an old value; one that is old again says so in words. */
    private static void withoutStaleMark(Element properties) {
        OfficeXml.children(properties, W, "rStyle").stream()
                .filter(style -> style.getAttributeNS(W, "val").equals("SenkenStale"))
                .forEach(properties::removeChild);
    }
}
