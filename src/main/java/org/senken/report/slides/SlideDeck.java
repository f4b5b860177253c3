package org.senken.report.slides;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.language.Dates;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;
import org.senken.report.document.TextWidth;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeChart;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.Picture;
import org.senken.report.office.WordsTag;

/** Writes slides into a presentation, one part each. */
final class SlideDeck {
    private static final String NO_BULLET =
            "<a:pPr marL=\"0\" indent=\"0\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/></a:pPr>";
    private static final String BULLET =
            "<a:pPr marL=\"285750\" indent=\"-285750\"><a:spcBef><a:spcPts val=\"600\"/></a:spcBef>"
                    + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/></a:pPr>";
    private final Document document;
    private final OfficeFile file;
    private final SlideMaster master;
    private final Numbers numbers;
    private final List<String> parts = new ArrayList<>();

    SlideDeck(Document document, OfficeFile file, SlideMaster master) {
        this.document = document;
        this.file = file;
        this.master = master;
        this.numbers = Numbers.of(document);
    }

    /** Writes all slides; answers their parts in order. */
    List<String> write(Progress progress) throws IOException {
        front();
        var slides = SlidePlan.of(document, master.size());
        for (int i = 0; i < slides.size(); i++) {
            slide(slides.get(i));
            progress.report((i + 1.0) / slides.size());
        }
        return parts;
    }

    private void front() {
        var part = begin(master.titleLayout());
        var out = start();
        var shapes = new SlideShapes(out, text(out, part));
        shapes.placeholder(
                "Title", "<p:ph type=\"ctrTitle\"/>", List.of(Paragraph.of(document.title())), SlideText.Type.USUAL);
        var below = new ArrayList<Paragraph>();
        if (!document.subtitle().isBlank()) {
            below.add(Paragraph.of(document.subtitle()));
        }
        below.add(Paragraph.of(Dates.day(document.date(), document.language())));
        if (!document.handling().isBlank()) {
            below.add(Paragraph.of(document.handling()));
        }
        shapes.placeholder("Subtitle", "<p:ph type=\"subTitle\" idx=\"1\"/>", below, SlideText.Type.USUAL);
        foot(shapes);
        end(out, part);
    }

    private void slide(Slide slide) throws IOException {
        var part = begin(master.slideLayout());
        var out = start();
        var text = text(out, part);
        var shapes = new SlideShapes(out, text);
        shapes.placeholder("Title", "<p:ph type=\"title\"/>", List.of(Paragraph.of(slide.title())), title(slide));
        if (!slide.message().runs().isEmpty()) {
            shapes.box("Message", master.size().message(), List.of(slide.message()), NO_BULLET, message(slide));
        }
        content(slide, out, text, shapes, part);
        if (!slide.panels().isEmpty()) {
            var place = master.size().panels(slide.panels().size());
            shapes.panel("Panel", place, slide.panels(), new SlideText.Type(1400, false, "tx1"));
        }
        below(slide, shapes);
        foot(shapes);
        end(out, part);
        notes(slide, part);
    }

    private void content(Slide slide, Markup out, SlideText text, SlideShapes shapes, String part) throws IOException {
        var place = master.size().content(slide);
        if (slide.figure().isPresent()) {
            figure(slide.figure().get(), place, out, shapes, part);
        }
        if (slide.table().isPresent()) {
            new SlideTable(out, text).write(slide.table().get(), place, shapes.next());
        }
        if (!slide.points().isEmpty()) {
            shapes.box("Points", place, slide.points(), BULLET, new SlideText.Type(1600, false, "tx1"));
        }
    }

    private void figure(FigureBlock figure, SlideSize.Place place, Markup out, SlideShapes shapes, String part)
            throws IOException {
        if (figure.chart().isPresent()) {
            var chart = OfficeChart.add(figure.chart().get(), figure, document, file, part, SlideNames.FOLDER);
            SlidePicture.chart(out, figure, chart, shapes.next(), place);
            return;
        }
        var size = Picture.size(
                figure, figure.filling(place.width(), place.height()).width());
        var picture = Picture.of(figure, size, file, part, SlideNames.FOLDER + "media");
        SlidePicture.write(out, picture, shapes.next(), place);
    }

    /** Long titles are set smaller. */
    private static SlideText.Type title(Slide slide) {
        double width = TextWidth.of(slide.title());
        return width <= 62 ? SlideText.Type.USUAL : new SlideText.Type(width <= 150 ? 2000 : 1400, false, "");
    }

    private static SlideText.Type message(Slide slide) {
        boolean isLong = SlideRoom.isLongMessage(slide.message());
        return new SlideText.Type(isLong ? 1400 : 1800, false, "accent1");
    }

    private void below(Slide slide, SlideShapes shapes) {
        var lines = new ArrayList<String>();
        slide.figure()
                .ifPresent(figure ->
                        lines.add(CaptionText.around(figure, document, numbers).spread()));
        slide.table()
                .ifPresent(table ->
                        lines.add(CaptionText.of(table, document, numbers).spread()));
        if (!lines.isEmpty()) {
            var words = String.join("　", lines);
            shapes.box(
                    name(slide, words),
                    master.size().below(),
                    List.of(Paragraph.of(words)),
                    NO_BULLET,
                    new SlideText.Type(1000, false, "tx2"));
        }
    }

    /** Words around one figure or one table are found again by the name of their shape. */
    private static String name(Slide slide, String words) {
        if (slide.figure().isPresent() == slide.table().isPresent()) {
            return SlideNames.SOURCE;
        }
        var id = slide.figure().map(FigureBlock::id).or(() -> slide.table().map(TableBlock::id));
        return SlideNames.SOURCE + " "
                + WordsTag.of(id.orElseThrow(), WordsTag.SPREAD, words).text();
    }

    private void foot(SlideShapes shapes) {
        if (!document.handling().isBlank()) {
            shapes.placeholder(
                    "Footer",
                    "<p:ph type=\"ftr\" sz=\"quarter\" idx=\"11\"/>",
                    List.of(Paragraph.of(document.handling())),
                    "<a:pPr algn=\"l\"/>",
                    new SlideText.Type(1100, false, "tx2"));
        }
        shapes.number(parts.size());
    }

    private SlideText text(Markup out, String part) {
        return new SlideText(out, document, numbers, file, part);
    }

    private String begin(String layout) {
        int number = parts.size() + 1;
        var part = SlideNames.FOLDER + "slides/senken" + number + ".xml";
        file.put(part, SlideNames.type("slide"), new byte[0]);
        file.relate(part, layout, SlideNames.relation("slideLayout"));
        parts.add(part);
        return part;
    }

    private static Markup start() {
        return new Markup()
                .raw(SlideNames.DECLARATION)
                .open("p:sld", SlideNames.ROOT)
                .open("p:cSld")
                .open("p:spTree")
                .raw(SlideNames.GROUP);
    }

    private void end(Markup out, String part) {
        out.close()
                .close()
                .raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close();
        file.put(part, SlideNames.type("slide"), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void notes(Slide slide, String part) {
        if (slide.notes().isEmpty()) {
            return;
        }
        var notes = SlideNames.FOLDER + "notesSlides/senken" + parts.size() + ".xml";
        file.put(notes, SlideNames.type("notesSlide"), new byte[0]);
        file.relate(part, notes, SlideNames.relation("notesSlide"));
        file.relate(notes, part, SlideNames.relation("slide"));
        file.relate(notes, master.notes(), SlideNames.relation("notesMaster"));
        var out = new Markup()
                .raw(SlideNames.DECLARATION)
                .open("p:notes", SlideNames.ROOT)
                .open("p:cSld")
                .open("p:spTree")
                .raw(SlideNames.GROUP);
        out.raw(
                "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide Image\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\""
                        + " noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>");
        out.raw(
                "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph"
                        + " type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
        text(out, notes).paragraphs(slide.notes(), "", SlideText.Type.USUAL);
        out.raw("</p:txBody></p:sp>");
        out.close()
                .close()
                .raw("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close();
        file.put(notes, SlideNames.type("notesSlide"), out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
