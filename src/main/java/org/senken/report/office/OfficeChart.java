package org.senken.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.NativeChart;

/** A chart that Word and PowerPoint draw themselves, with the workbook of its numbers inside. */
public final class OfficeChart {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    /** The namespace of charts. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private OfficeChart() {}

    /** Puts the chart of a figure into the file, for the part that shows it; answers the id of the relationship. */
    public static String add(
            NativeChart chart, FigureBlock figure, Document document, OfficeFile file, String from, String folder)
            throws IOException {
        var name = PartName.of(figure.id());
        var part = folder + "charts/" + name + ".xml";
        var workbook = folder + "embeddings/" + name + ".xlsx";
        file.put(workbook, TYPE + "spreadsheetml.sheet", workbook(chart, document));
        file.put(part, TYPE + "drawingml.chart+xml", new byte[0]);
        var numbers = file.relate(part, workbook, OFFICE + "package");
        var xml = new ChartXml(chart, figure.figure().title()).write(numbers);
        file.put(part, TYPE + "drawingml.chart+xml", xml.getBytes(StandardCharsets.UTF_8));
        return file.relate(from, part, OFFICE + "chart");
    }

    /** Draws a chart anew in the part that holds it; answers whether its numbers or words changed. */
    public static boolean refresh(
            NativeChart chart, FigureBlock figure, Document document, OfficeFile file, String part) throws IOException {
        var numbers = file.relatedId(part, OFFICE + "package");
        var workbook = file.related(part, OFFICE + "package");
        if (numbers.isEmpty() || workbook.isEmpty()) {
            return false;
        }
        var xml = new ChartXml(chart, figure.figure().title())
                .write(numbers.get())
                .getBytes(StandardCharsets.UTF_8);
        boolean differs = !Arrays.equals(file.content(part), xml);
        if (differs) {
            file.put(part, TYPE + "drawingml.chart+xml", xml);
            file.put(workbook.get(), TYPE + "spreadsheetml.sheet", workbook(chart, document));
        }
        return differs;
    }

    /** Categories in the first column, one series in each further one; texts are texts, whatever they begin with. */
    private static byte[] workbook(NativeChart chart, Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(ChartXml.SHEET);
            var header = sheet.createRow(0);
            for (int s = 0; s < chart.series().size(); s++) {
                header.createCell(s + 1).setCellValue(chart.series().get(s).name());
            }
            for (int c = 0; c < chart.categories().size(); c++) {
                var row = sheet.createRow(c + 1);
                row.createCell(0).setCellValue(chart.categories().get(c));
                for (int s = 0; s < chart.series().size(); s++) {
                    var cell = row.createCell(s + 1);
                    chart.series().get(s).values().get(c).ifPresent(cell::setCellValue);
                }
            }
            workbook.write(bytes);
        }
        try (var steady = OfficeFile.of(bytes.toByteArray())) {
            steady.describe(document);
            return steady.bytes();
        }
    }
}
