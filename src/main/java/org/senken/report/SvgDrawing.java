package org.senken.report;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.w3c.dom.Element;

/** A figure as an SVG element for a larger document. */
public final class SvgDrawing {
    /** What the words of the figure become. */
    public enum Words {
        /** Text, which can be searched and copied but needs the typeface. */
        TEXT,
        /** Shapes, which look the same in programs that know no typeface of ours. */
        SHAPES
    }

    /** Of points: finer than any printer. */
    private static final int DECIMALS = 2;

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgDrawing() {}

    /**
     * Draws the figure as an element without a prologue.
     *
     * @param prefix what the ids inside begin with, so that several drawings can stand in one document
     */
    public static String of(Figure figure, FigureSize size, Words words, String prefix, String altText)
            throws IOException {
        var document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Senken");
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new Ids(prefix));
        var graphics = new SVGGraphics2D(context, words == Words.SHAPES);
        figure.draw(graphics, size.inPoints());
        var root = graphics.getRoot();
        describe(root, figure, size, prefix, altText);
        var out = new StringWriter();
        graphics.stream(root, out, false, false);
        graphics.dispose();
        var file = out.toString();
        return file.substring(file.indexOf("<svg"));
    }

    private static void describe(Element root, Figure figure, FigureSize size, String prefix, String altText) {
        var area = size.inPoints();
        root.setAttribute("width", PlainNumber.of(size.width()) + "mm");
        root.setAttribute("height", PlainNumber.of(size.height()) + "mm");
        root.setAttribute("viewBox", "0 0 " + PlainNumber.of(area.getWidth()) + " " + PlainNumber.of(area.getHeight()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", prefix + "title " + prefix + "desc");
        root.setAttribute("lang", figure.language().code());
        var shared = (Element) root.getElementsByTagNameNS(SVG, "defs").item(0);
        shared.setAttribute("id", prefix + "defs");
        root.insertBefore(element(root, "desc", prefix + "desc", altText), root.getFirstChild());
        root.insertBefore(element(root, "title", prefix + "title", figure.title()), root.getFirstChild());
    }

    private static Element element(Element root, String name, String id, String text) {
        var element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    /** Ids that no other drawing of the document has. */
    private static final class Ids extends SVGIDGenerator {
        private final String prefix;

        Ids(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + super.generateID(kind);
        }
    }
}
