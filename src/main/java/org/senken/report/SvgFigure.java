package org.senken.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.senken.chart.Fonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as SVG with real text; the glyphs it needs are inside, so that it looks the same everywhere. */
final class SvgFigure {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFigure() {}

    static byte[] bytes(Figure figure, FigureSize size) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Senken");
        var graphics = new SVGGraphics2D(context, false);
        figure.draw(graphics, size.inPoints());
        var root = graphics.getRoot();
        describe(root, figure, size);
        var text = new StringWriter();
        graphics.stream(root, text, true, false);
        graphics.dispose();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(Element root, Figure figure, FigureSize size) throws IOException {
        var area = size.inPoints();
        root.setAttribute("width", decimal(size.width()) + "mm");
        root.setAttribute("height", decimal(size.height()) + "mm");
        root.setAttribute("viewBox", "0 0 " + decimal(area.getWidth()) + " " + decimal(area.getHeight()));
        root.setAttribute("role", "img");
        root.setAttribute("id", figure.id());
        root.setAttributeNS(
                "http://www.w3.org/XML/1998/namespace",
                "xml:lang",
                figure.language().code());
        var style = element(root, "style", faces(root.getTextContent()));
        style.setAttribute("type", "text/css");
        root.insertBefore(style, root.getFirstChild());
        root.insertBefore(element(root, "desc", figure.altText()), root.getFirstChild());
        root.insertBefore(element(root, "title", figure.title()), root.getFirstChild());
    }

    private static Element element(Element root, String name, String text) {
        var element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static String faces(String text) throws IOException {
        return face(text, false) + face(text, true);
    }

    private static String face(String text, boolean bold) throws IOException {
        var font = Base64.getEncoder().encodeToString(FontSubset.of(text, bold));
        return "@font-face{font-family:'" + Fonts.FAMILY + "';font-weight:" + (bold ? "bold" : "normal")
                + ";src:url(data:font/ttf;base64," + font + ") format('truetype')}\n";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
