package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/**
 * The sheet that the text is set on.
 *
 * @param width the width of the text in twentieths of a point
 * @param height the height of the text in twentieths of a point
 * @param section the properties of the section as they stand in the file
 */
record WordPaper(int width, int height, Element section) {
    private static final double PER_MILLIMETRE = 1440 / 25.4;
    private static final int LEAST = 1440;

    /** A4 with margins of 25 mm. */
    private static final String A4 = "<w:sectPr xmlns:w=\"" + W + "\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"737\" w:footer=\"737\""
            + " w:gutter=\"0\"/></w:sectPr>";

    /** Our own sheet. */
    static WordPaper ours() throws IOException {
        return of(OfficeXml.read(A4).getDocumentElement());
    }

    /** The sheet of a template's last section; ours where it has none or leaves no room. */
    static WordPaper ofTemplate(byte[] main) throws IOException {
        var bodies = OfficeXml.children(OfficeXml.read(main).getDocumentElement(), W, "body");
        var sections = bodies.isEmpty() ? bodies : OfficeXml.children(bodies.getFirst(), W, "sectPr");
        if (sections.isEmpty()) {
            return ours();
        }
        var paper = of(sections.getLast());
        return paper.width < LEAST || paper.height < LEAST ? ours() : paper;
    }

    private static WordPaper of(Element section) {
        int width = number(section, "pgSz", "w", 11906)
                - number(section, "pgMar", "left", 1417)
                - number(section, "pgMar", "right", 1417);
        int height = number(section, "pgSz", "h", 16838)
                - number(section, "pgMar", "top", 1417)
                - number(section, "pgMar", "bottom", 1417);
        return new WordPaper(width, height, section);
    }

    private static int number(Element section, String element, String attribute, int otherwise) {
        var found = OfficeXml.children(section, W, element);
        var text = found.isEmpty() ? "" : found.getFirst().getAttributeNS(W, attribute);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** The width of the text in millimetres. */
    double millimetresAcross() {
        return width / PER_MILLIMETRE;
    }

    /** The height of the text in millimetres. */
    double millimetresDown() {
        return height / PER_MILLIMETRE;
    }
}
