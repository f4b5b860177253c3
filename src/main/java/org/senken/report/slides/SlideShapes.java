package org.senken.report.slides;

import java.util.List;
import org.senken.report.document.Paragraph;
import org.senken.report.markup.Markup;
import org.senken.report.office.Emu;

/** The shapes of a slide, numbered in the order of reading. */
final class SlideShapes {
    private static final String FIT =
            "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr>"
                    + "<a:lstStyle/>";
    private static final String PANEL =
            "<a:bodyPr wrap=\"square\" lIns=\"144000\" tIns=\"72000\" rIns=\"144000\" bIns=\"72000\""
                    + " anchor=\"ctr\"><a:normAutofit/></a:bodyPr><a:lstStyle/>";
    private final Markup out;
    private final SlideText text;
    private int last = 1;

    SlideShapes(Markup out, SlideText text) {
        this.out = out;
        this.text = text;
    }

    /** The number of the next shape. */
    String next() {
        return Integer.toString(++last);
    }

    /** A shape whose place and look the layout knows. */
    void placeholder(String name, String kind, List<Paragraph> words, SlideText.Type type) {
        placeholder(name, kind, words, "", type);
    }

    /** The same with properties of its paragraphs. */
    void placeholder(String name, String kind, List<Paragraph> words, String properties, SlideText.Type type) {
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        out.raw("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>")
                .open("p:nvPr")
                .raw(kind)
                .close()
                .close();
        out.empty("p:spPr").open("p:txBody").raw("<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>");
        text.paragraphs(words, properties, type);
        out.close().close();
    }

    /** The number of the slide, where the layout puts it. */
    void number(int number) {
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", "Slide Number");
        out.raw(
                        "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"12\"/></p:nvPr>")
                .close();
        out.raw("<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\""
                + " type=\"slidenum\"><a:rPr lang=\"en-GB\"/><a:t>" + number + "</a:t></a:fld></a:p></p:txBody>");
        out.close();
    }

    /** A box of text at a place of our own. */
    void box(String name, SlideSize.Place place, List<Paragraph> words, String properties, SlideText.Type type) {
        shape(name, place, "<a:noFill/>", FIT, words, properties, type);
    }

    /** A box of text set off by its ground. */
    void panel(String name, SlideSize.Place place, List<Paragraph> words, SlideText.Type type) {
        var ground = "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill><a:ln w=\"12700\"><a:solidFill><a:schemeClr"
                + " val=\"accent1\"/></a:solidFill></a:ln>";
        shape(name, place, ground, PANEL, words, "<a:pPr marL=\"0\" indent=\"0\"><a:buNone/></a:pPr>", type);
    }

    private void shape(
            String name,
            SlideSize.Place place,
            String ground,
            String body,
            List<Paragraph> words,
            String properties,
            SlideText.Type type) {
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        out.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
        out.open("p:spPr");
        place(out, "a:xfrm", place);
        out.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .raw(ground)
                .close();
        out.open("p:txBody").raw(body);
        text.paragraphs(words, properties, type);
        out.close().close();
    }

    /** Writes place and size. */
    static void place(Markup out, String element, SlideSize.Place place) {
        out.open(element);
        out.empty("a:off", "x", Emu.text(place.left()), "y", Emu.text(place.top()));
        out.empty("a:ext", "cx", Emu.text(place.width()), "cy", Emu.text(place.height()))
                .close();
    }
}
