package org.senken.report.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.senken.chart.FigureSize;
import org.senken.report.FigureOptions;
import org.senken.report.PngFigure;
import org.senken.report.SvgDrawing;
import org.senken.report.document.FigureBlock;
import org.senken.report.markup.Markup;

/**
 * A figure in the file: as lines and shapes for programs that can draw them, and as dots for those that cannot.
 *
 * @param dots the id of the relationship to the PNG
 * @param lines the id of the relationship to the SVG
 */
public record Picture(FigureBlock figure, FigureSize size, String dots, String lines) {
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    /** How a picture says that there is an SVG of it. */
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final int DPI = 220;
    /** The least width a figure is drawn in, in millimetres: a smaller picture is a smaller view of that. */
    public static final double LEAST = 100;

    /** Puts both pictures of a figure into the file, for the part that shows it. */
    public static Picture of(FigureBlock figure, FigureSize size, OfficeFile file, String from, String folder)
            throws IOException {
        var name = folder + "/" + PartName.of(figure.id());
        file.put(name + ".png", "image/png", png(figure, size));
        file.put(name + ".svg", "image/svg+xml", svg(figure, size).getBytes(StandardCharsets.UTF_8));
        return new Picture(
                figure, size, file.relate(from, name + ".png", IMAGE), file.relate(from, name + ".svg", IMAGE));
    }

    /** The size of a figure of so many millimetres across, in whole units of the file, so that it survives being read. */
    public static FigureSize size(FigureBlock figure, double width) {
        double ratio = figure.size().height() / figure.size().width();
        double exact = Emu.millimetres(Emu.of(width));
        return new FigureSize(exact, Emu.millimetres(Emu.of(exact * ratio)));
    }

    /** The figure as shapes. */
    public static String svg(FigureBlock figure, FigureSize size) throws IOException {
        return SvgDrawing.of(figure.figure(), size, SvgDrawing.Words.SHAPES, "s", figure.altText());
    }

    /** The figure as dots. */
    public static byte[] png(FigureBlock figure, FigureSize size) throws IOException {
        return PngFigure.bytes(figure.figure(), new FigureOptions(size, DPI));
    }

    /** The fill of a picture, in the words of a namespace: "pic" in Word, "p" in PowerPoint. */
    public void fill(Markup out, String namespace) {
        out.open(namespace + ":blipFill").open("a:blip", "r:embed", dots);
        out.open("a:extLst").open("a:ext", "uri", SVG_EXTENSION);
        out.empty("asvg:svgBlip", "xmlns:asvg", SVG_NAMESPACE, "r:embed", lines);
        out.close().close().close();
        out.open("a:stretch").empty("a:fillRect").close().close();
    }

    /** Place and size of a picture, in the words of a namespace. */
    public void shape(Markup out, String namespace, double left, double top) {
        out.open(namespace + ":spPr").open("a:xfrm");
        out.empty("a:off", "x", Emu.text(left), "y", Emu.text(top));
        out.empty("a:ext", "cx", Emu.text(size.width()), "cy", Emu.text(size.height()))
                .close();
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    }
}
