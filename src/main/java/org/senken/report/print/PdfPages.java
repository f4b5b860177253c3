package org.senken.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.senken.core.maths.Progress;
import org.senken.report.PdfStamp;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.Numbers;

/** Pages as a PDF, with bookmarks, links, header and footer. */
final class PdfPages {
    private static final Look MARGIN_LINE = Look.plain(9).muted();
    private static final double HEADER = 45;
    private static final double FOOTER = Sheet.HEIGHT - 38;
    private static final double RIGHT = Sheet.MARGIN + Sheet.TEXT_WIDTH;

    private final Document document;
    private final PrintType type;
    private final List<Sheet> sheets;
    private final Progress progress;
    private final PageIndex index;
    private final Numbers numbers;

    PdfPages(Document document, PrintType type, List<Sheet> sheets, Progress progress) {
        this.document = document;
        this.type = type;
        this.sheets = sheets;
        this.progress = progress;
        this.index = new PageIndex(sheets);
        this.numbers = Numbers.of(document);
    }

    byte[] bytes(byte[] seed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new org.openpdf.text.Document(new Rectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT))) {
            var writer = PdfWriter.getInstance(pdf, bytes);
            describe(pdf, writer);
            pdf.open();
            var content = writer.getDirectContent();
            var bookmarks = new Bookmarks(content.getRootOutline());
            for (int i = 0; i < sheets.size(); i++) {
                pdf.newPage();
                page(content, i, bookmarks);
                progress.report((i + 1.0) / sheets.size());
            }
            PdfStamp.fix(writer, seed);
        }
        return bytes.toByteArray();
    }

    private void describe(org.openpdf.text.Document pdf, PdfWriter writer) {
        pdf.addTitle(document.title());
        pdf.addSubject(document.subtitle());
        pdf.addCreator("Senken");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(document.language().code()));
    }

    private void page(PdfContentByte content, int at, Bookmarks bookmarks) {
        var pen = new PrintPen(content, type, index);
        above(pen);
        for (var placed : sheets.get(at).pieces()) {
            double top = Sheet.MARGIN + placed.top();
            placed.piece().ink().draw(pen, top);
            var anchor = placed.piece().anchor();
            if (!anchor.isEmpty()) {
                pen.anchor(anchor, top);
                document.headings().filter(each -> each.id().equals(anchor)).forEach(each -> bookmarks.add(each, top));
            }
        }
        notes(pen, sheets.get(at));
        below(pen, at + 1);
    }

    private void above(PrintPen pen) {
        pen.beginArtifact();
        pen.line(line(cut(document.title())), Sheet.MARGIN, HEADER);
        pen.right(line(document.handling()).spans(), RIGHT, HEADER);
        pen.endArtifact();
    }

    private void below(PrintPen pen, int number) {
        pen.beginArtifact();
        pen.line(line(document.handling()), Sheet.MARGIN, FOOTER);
        pen.right(line(Integer.toString(number)).spans(), RIGHT, FOOTER);
        pen.endArtifact();
    }

    private TextLine line(String words) {
        return new TextLine(List.of(new Span(type.printable(words), MARGIN_LINE)), 0, 0, List.of());
    }

    /** The title, shortened where it would meet the handling. */
    private String cut(String title) {
        var words = type.printable(title);
        double room = 0.68 * Sheet.TEXT_WIDTH;
        if (type.width(words, MARGIN_LINE) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 1 && type.width(words.substring(0, end) + "…", MARGIN_LINE) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    private static void notes(PrintPen pen, Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        double bottom = Sheet.HEIGHT - Sheet.MARGIN;
        double top = bottom - Sheet.noteHeight(sheet.notes().size());
        pen.beginArtifact();
        pen.rule(Sheet.MARGIN, top + 6, Sheet.MARGIN + 110, 0.5, Look.TEXT);
        pen.endArtifact();
        double y = top + Sheet.NOTE_GAP;
        for (var line : sheet.notes()) {
            pen.line(line, Sheet.MARGIN, y + Sheet.NOTE_LEADING * 0.75);
            y += Sheet.NOTE_LEADING;
        }
    }

    /** The outline of the file, which follows the levels of the headings. */
    private final class Bookmarks {
        private final PdfOutline[] open = new PdfOutline[Heading.DEEPEST + 1];

        Bookmarks(PdfOutline root) {
            open[0] = root;
        }

        void add(Heading heading, double top) {
            var label = numbers.label(heading);
            var title = label.isEmpty() ? heading.text() : label + " " + heading.text();
            var place = new PdfDestination(PdfDestination.XYZ, 0, (float) (Sheet.HEIGHT - top), 0);
            var added = new PdfOutline(parent(heading.level()), place, title);
            for (int level = heading.level(); level < open.length; level++) {
                open[level] = added;
            }
        }

        /** The last heading above a level, or the root: a level may be left out. */
        private PdfOutline parent(int level) {
            return open[level - 1] == null ? open[0] : open[level - 1];
        }
    }
}
