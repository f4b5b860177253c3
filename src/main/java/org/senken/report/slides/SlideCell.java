package org.senken.report.slides;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.report.office.OfficeXml;
import org.senken.report.office.RefreshedTable;
import org.w3c.dom.Element;

/** The text of a cell that is there already. */
final class SlideCell {
    /** The namespace of text in shapes. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** The cells of a table. */
    static final RefreshedTable.Cell INSIDE = new RefreshedTable.Cell() {
        @Override
        public String text(Element cell) {
            return words(cell);
        }

        @Override
        public void replace(Element cell, String words) {
            OfficeXml.children(cell, NAMESPACE, "txBody").forEach(body -> fill(body, words));
        }
    };

    private SlideCell() {}

    /** The words in an element. */
    static String words(Element element) {
        return OfficeXml.all(element, NAMESPACE, "*").stream()
                .map(SlideCell::sign)
                .collect(Collectors.joining());
    }

    private static String sign(Element each) {
        return switch (each.getLocalName()) {
            case "t" -> each.getTextContent();
            case "br" -> "\n";
            default -> "";
        };
    }

    /** Puts words in the first paragraph, in the look of the first of those before; further paragraphs go. */
    static void fill(Element body, String words) {
        var paragraphs = OfficeXml.children(body, NAMESPACE, "p");
        paragraphs.stream().skip(1).forEach(body::removeChild);
        var place = paragraphs.getFirst();
        var runs = Arrays.stream(words.split("\n", -1))
                .map(line -> run(place, line))
                .toList();
        for (var name : List.of("r", "br", "fld", "endParaRPr")) {
            OfficeXml.children(place, NAMESPACE, name).forEach(place::removeChild);
        }
        place.appendChild(runs.getFirst());
        for (var run : runs.subList(1, runs.size())) {
            place.appendChild(place.getOwnerDocument().createElementNS(NAMESPACE, "a:br"));
            place.appendChild(run);
        }
    }

    private static Element run(Element place, String words) {
        var document = place.getOwnerDocument();
        var run = document.createElementNS(NAMESPACE, "a:r");
        OfficeXml.all(place, NAMESPACE, "rPr").stream()
                .findFirst()
                .ifPresent(look -> run.appendChild(look.cloneNode(true)));
        var text = document.createElementNS(NAMESPACE, "a:t");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }
}
