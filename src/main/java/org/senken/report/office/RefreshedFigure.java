package org.senken.report.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.chart.FigureSize;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.w3c.dom.Element;

/** A figure that is there already: its picture or chart is drawn anew, as wide as people made it. */
public final class RefreshedFigure {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String FRAME = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Document document;
    private final OfficeFile file;
    private final String part;

    /** For the figures of one part. */
    public RefreshedFigure(Document document, OfficeFile file, String part) {
        this.document = document;
        this.file = file;
        this.part = part;
    }

    /** Draws the figure anew in the element that holds it; answers whether anything changed. */
    public boolean refresh(Element content, FigureBlock figure) throws IOException {
        boolean told = tell(content, figure.altText());
        var charts = OfficeXml.all(content, OfficeChart.NAMESPACE, "chart");
        if (!charts.isEmpty() && figure.chart().isPresent()) {
            var there = file.target(part, charts.getFirst().getAttributeNS(OFFICE, "id"));
            boolean drawn =
                    there.isPresent() && OfficeChart.refresh(figure.chart().get(), figure, document, file, there.get());
            return drawn || told;
        }
        return picture(content, figure) || told;
    }

    /** Says what it shows; answers whether it said something else before. */
    private static boolean tell(Element content, String altText) {
        boolean differs = false;
        for (var named : List.of("docPr", "cNvPr")) {
            for (var each : OfficeXml.all(content, "*", named)) {
                if (each.hasAttribute("descr") && !each.getAttribute("descr").equals(altText)) {
                    differs = true;
                    each.setAttribute("descr", altText);
                }
            }
        }
        return differs;
    }

    private boolean picture(Element content, FigureBlock figure) throws IOException {
        var size = size(content, figure);
        boolean differs = replaced(content, DRAWING, "blip", Picture.png(figure, size));
        var svg = Picture.svg(figure, size).getBytes(StandardCharsets.UTF_8);
        return replaced(content, SVG, "svgBlip", svg) || differs;
    }

    /** The width people gave it, in the proportions the figure has now. */
    private static FigureSize size(Element content, FigureBlock figure) {
        double width = figure.size().width();
        for (var extent : sizes(content)) {
            var stated = extent.getAttribute("cx");
            if (stated.matches("\\d{1,9}")) {
                width = Emu.millimetres(Long.parseLong(stated));
                extent.setAttribute("cy", Emu.text(Picture.size(figure, width).height()));
            }
        }
        return Picture.size(figure, Math.max(Picture.LEAST, width));
    }

    /** The sizes of a drawing in a text, and those of a picture or a frame. */
    private static List<Element> sizes(Element content) {
        var all = new ArrayList<>(OfficeXml.all(content, FRAME, "extent"));
        OfficeXml.all(content, "*", "xfrm").forEach(each -> all.addAll(OfficeXml.children(each, DRAWING, "ext")));
        return all;
    }

    private boolean replaced(Element content, String namespace, String name, byte[] picture) throws IOException {
        boolean differs = false;
        for (var blip : OfficeXml.all(content, namespace, name)) {
            var there = file.target(part, blip.getAttributeNS(OFFICE, "embed"));
            if (there.isPresent() && file.has(there.get()) && !Arrays.equals(file.content(there.get()), picture)) {
                differs = true;
                file.put(there.get(), file.contentType(there.get()), picture);
            }
        }
        return differs;
    }
}
