package org.senken.report.office;

import java.util.List;
import org.senken.report.document.NativeChart;
import org.senken.report.markup.Markup;

/** The part that says how a chart is drawn. Series differ in lightness, marker and dash, and not in colour alone. */
final class ChartXml {
    /** The name of the sheet with the numbers. */
    static final String SHEET = "Sheet1";

    private static final List<String> COLOURS = List.of("0B6E69", "E69F00", "5B3A9B", "56B4E9", "8C2D04", "BDBDBD");
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond", "x", "plus");
    private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "lgDash", "dashDot", "sysDash");
    private static final String CATEGORIES = "111111111";
    private static final String VALUES = "222222222";
    private static final String QUIET =
            "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D0D7DE\"/></a:solidFill></a:ln>";
    private final NativeChart chart;
    private final String title;
    private final Markup out = new Markup();

    ChartXml(NativeChart chart, String title) {
        this.chart = chart;
        this.title = title;
    }

    /** The whole part, with the relationship to the workbook of its numbers. */
    String write(String numbers) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.open(
                "c:chartSpace",
                "xmlns:c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        value("c:roundedCorners", "0");
        out.open("c:chart");
        title();
        value("c:autoTitleDeleted", "0");
        out.open("c:plotArea").empty("c:layout");
        plot();
        categoryAxis();
        valueAxis();
        out.close();
        if (chart.series().size() > 1) {
            out.open("c:legend");
            value("c:legendPos", "b");
            value("c:overlay", "0");
            out.close();
        }
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        out.close();
        out.open("c:spPr").raw("<a:noFill/><a:ln><a:noFill/></a:ln>").close();
        text();
        out.open("c:externalData", "r:id", numbers);
        value("c:autoUpdate", "0");
        return out.close().close().toString();
    }

    private void value(String element, String value) {
        out.empty(element, "val", value);
    }

    private void title() {
        out.open("c:title")
                .open("c:tx")
                .open("c:rich")
                .raw("<a:bodyPr/><a:lstStyle/>")
                .open("a:p");
        out.raw("<a:pPr><a:defRPr sz=\"1100\" b=\"1\"/></a:pPr>")
                .open("a:r")
                .raw("<a:rPr lang=\"ja-JP\" sz=\"1100\" b=\"1\"/>");
        out.leaf("a:t", title).close().close().close().close();
        value("c:overlay", "0");
        out.close();
    }

    /** The type of everything but the title. */
    private void text() {
        out.open("c:txPr").raw("<a:bodyPr/><a:lstStyle/>").open("a:p").open("a:pPr");
        out.empty("a:defRPr", "sz", "900").close();
        out.empty("a:endParaRPr", "lang", "ja-JP").close().close();
    }

    private void plot() {
        boolean lines = chart.kind() == NativeChart.Kind.LINES;
        out.open(lines ? "c:lineChart" : "c:barChart");
        if (!lines) {
            value("c:barDir", isLying() ? "bar" : "col");
        }
        value("c:grouping", lines ? "standard" : "clustered");
        value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, lines);
        }
        if (lines) {
            value("c:marker", "1");
        } else {
            value("c:gapWidth", "60");
        }
        value("c:axId", CATEGORIES);
        value("c:axId", VALUES);
        out.close();
    }

    private boolean isLying() {
        return chart.kind() == NativeChart.Kind.BARS;
    }

    private void series(int at, boolean line) {
        var series = chart.series().get(at);
        int last = chart.categories().size() + 1;
        var column = column(at + 1);
        out.open("c:ser");
        value("c:idx", Integer.toString(at));
        value("c:order", Integer.toString(at));
        out.open("c:tx");
        texts(SHEET + "!$" + column + "$1", List.of(series.name()));
        out.close();
        look(at, line);
        out.open("c:cat");
        texts(SHEET + "!$A$2:$A$" + last, chart.categories());
        out.close().open("c:val").open("c:numRef");
        out.leaf("c:f", SHEET + "!$" + column + "$2:$" + column + "$" + last);
        out.open("c:numCache").leaf("c:formatCode", "General");
        value("c:ptCount", Integer.toString(series.values().size()));
        for (int i = 0; i < series.values().size(); i++) {
            var number = series.values().get(i);
            if (number.isPresent()) {
                out.open("c:pt", "idx", Integer.toString(i))
                        .leaf("c:v", Double.toString(number.getAsDouble()))
                        .close();
            }
        }
        out.close().close().close();
        if (line) {
            value("c:smooth", "0");
        }
        out.close();
    }

    private void look(int at, boolean line) {
        var colour = "<a:solidFill><a:srgbClr val=\"" + COLOURS.get(at % COLOURS.size()) + "\"/></a:solidFill>";
        out.open("c:spPr");
        if (!line) {
            out.raw(colour).close();
            value("c:invertIfNegative", "0");
            return;
        }
        out.open("a:ln", "w", "22225").raw(colour);
        value("a:prstDash", DASHES.get(at % DASHES.size()));
        out.close().close().open("c:marker");
        value("c:symbol", MARKERS.get(at % MARKERS.size()));
        value("c:size", "6");
        out.open("c:spPr").raw(colour).close().close();
    }

    private void texts(String cells, List<String> texts) {
        out.open("c:strRef").leaf("c:f", cells).open("c:strCache");
        value("c:ptCount", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            out.open("c:pt", "idx", Integer.toString(i))
                    .leaf("c:v", texts.get(i))
                    .close();
        }
        out.close().close();
    }

    private void categoryAxis() {
        out.open("c:catAx");
        value("c:axId", CATEGORIES);
        out.open("c:scaling");
        value("c:orientation", isLying() ? "maxMin" : "minMax");
        out.close();
        value("c:delete", "0");
        value("c:axPos", isLying() ? "l" : "b");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "low");
        value("c:crossAx", VALUES);
        value("c:crosses", "autoZero");
        out.close();
    }

    private void valueAxis() {
        out.open("c:valAx");
        value("c:axId", VALUES);
        out.open("c:scaling");
        value("c:orientation", "minMax");
        out.close();
        value("c:delete", "0");
        value("c:axPos", isLying() ? "b" : "l");
        out.open("c:majorGridlines").open("c:spPr").raw(QUIET).close().close();
        out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        value("c:crossAx", CATEGORIES);
        // under lying bars, whose first category is on top, the numbers stand below
        value("c:crosses", isLying() ? "max" : "autoZero");
        value("c:crossBetween", "between");
        out.close();
    }

    /** The letters of a column from 0. */
    private static String column(int at) {
        var letter = Character.toString('A' + at % 26);
        return at < 26 ? letter : column(at / 26 - 1) + letter;
    }
}
