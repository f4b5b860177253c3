package org.senken.report.slides;

import static org.senken.report.slides.SlideNames.FOLDER;
import static org.senken.report.slides.SlideNames.P;
import static org.senken.report.slides.SlideNames.relation;
import static org.senken.report.slides.SlideNames.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/** How a presentation begins: with our own master, or with that of a template. */
final class SlideStart {
    private static final String PRESENTATION = "presentation.main";

    /** What text in boxes of our own looks like. */
    private static final String TEXT =
            "<p:defaultTextStyle><a:lvl1pPr marL=\"0\" algn=\"l\"><a:defRPr sz=\"1800\" kern=\"1200\">"
                    + "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>"
                    + "<a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>";

    private SlideStart() {}

    static SlideMaster ours(OfficeFile file) throws IOException {
        var master = FOLDER + "slideMasters/slideMaster1.xml";
        var presentation = FOLDER + "presentation.xml";
        file.put(presentation, type(PRESENTATION), new byte[0]);
        file.relateMain(presentation);
        file.put(master, type("slideMaster"), read("slideMaster"));
        for (int i = 1; i <= 2; i++) {
            var layout = FOLDER + "slideLayouts/slideLayout" + i + ".xml";
            file.put(layout, type("slideLayout"), read("slideLayout" + i));
            file.relate(master, layout, relation("slideLayout"));
            file.relate(layout, master, relation("slideMaster"));
        }
        theme(file, master, 1);
        var first = file.relate(presentation, master, relation("slideMaster"));
        var notes = notes(file, presentation);
        file.put(presentation, type(PRESENTATION), presentation(first, notes).getBytes(StandardCharsets.UTF_8));
        return new SlideMaster(
                presentation,
                FOLDER + "slideLayouts/slideLayout1.xml",
                FOLDER + "slideLayouts/slideLayout2.xml",
                FOLDER + "notesMasters/notesMaster1.xml",
                SlideSize.WIDE);
    }

    private static String notes(OfficeFile file, String presentation) throws IOException {
        var notes = FOLDER + "notesMasters/notesMaster1.xml";
        file.put(notes, type("notesMaster"), read("notesMaster"));
        theme(file, notes, 2);
        return file.relate(presentation, notes, relation("notesMaster"));
    }

    private static void theme(OfficeFile file, String master, int number) throws IOException {
        int free = number;
        while (file.has(FOLDER + "theme/theme" + free + ".xml")) {
            free++;
        }
        var theme = FOLDER + "theme/theme" + free + ".xml";
        file.put(theme, type("theme"), read("theme"));
        file.relate(master, theme, relation("theme"));
    }

    private static String presentation(String master, String notes) {
        var out = new Markup().raw(SlideNames.DECLARATION).open("p:presentation", SlideNames.ROOT);
        out.open("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", "2147483648", "r:id", master)
                .close();
        out.open("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", notes).close();
        out.empty("p:sldIdLst");
        out.empty("p:sldSz", "cx", "12192000", "cy", "6858000").empty("p:notesSz", "cx", "6858000", "cy", "9144000");
        out.raw(TEXT);
        return out.close().toString();
    }

    /**
     * @throws ReportException if the template is no presentation or lacks a layout
     */
    static SlideMaster of(OfficeFile file, Path template) throws IOException, ReportException {
        var presentation = file.main()
                .filter(part -> file.has(part) && file.contentType(part).equals(type(PRESENTATION)))
                .orElseThrow(() -> new ReportException(Sentence.of("report.template.slides", template)));
        var layouts = file.allRelated(presentation, relation("slideMaster")).stream()
                .flatMap(master -> file.allRelated(master, relation("slideLayout")).stream())
                .toList();
        var title = layout(file, layouts, "title", "Title Slide");
        var slide = layout(file, layouts, "titleOnly", "Title Only");
        var xml = OfficeXml.read(file.content(presentation));
        clear(file, presentation, xml.getDocumentElement());
        var there = file.related(presentation, relation("notesMaster"));
        if (there.isEmpty()) {
            addNotes(xml.getDocumentElement(), notes(file, presentation));
        }
        file.put(presentation, type(PRESENTATION), OfficeXml.bytes(xml));
        return new SlideMaster(
                presentation,
                title,
                slide,
                there.orElse(FOLDER + "notesMasters/notesMaster1.xml"),
                SlideSize.of(xml.getDocumentElement(), root(file, slide), root(file, master(file, slide))));
    }

    private static Element root(OfficeFile file, String part) throws IOException {
        return OfficeXml.read(file.content(part)).getDocumentElement();
    }

    private static String master(OfficeFile file, String layout) {
        return file.related(layout, relation("slideMaster")).orElse(layout);
    }

    private static String layout(OfficeFile file, List<String> layouts, String kind, String name)
            throws IOException, ReportException {
        for (var layout : layouts) {
            var root = OfficeXml.read(file.content(layout)).getDocumentElement();
            if (root.getAttribute("type").equals(kind)) {
                return layout;
            }
        }
        throw new ReportException(Sentence.of("report.template.layout", name));
    }

    /** Takes the template's own slides out, and what names them. */
    private static void clear(OfficeFile file, String presentation, Element root) {
        for (var slide : file.allRelated(presentation, relation("slide"))) {
            file.allRelated(slide, relation("notesSlide")).forEach(file::remove);
            file.remove(slide);
        }
        file.forget(presentation, relation("slide"));
        for (var name : List.of("sldIdLst", "custShowLst", "extLst")) {
            OfficeXml.children(root, P, name).forEach(root::removeChild);
        }
        var list = root.getOwnerDocument().createElementNS(P, "p:sldIdLst");
        root.insertBefore(
                list, OfficeXml.children(root, P, "sldSz").stream().findFirst().orElse(null));
    }

    private static void addNotes(Element root, String relationship) {
        var document = root.getOwnerDocument();
        var list = document.createElementNS(P, "p:notesMasterIdLst");
        var entry = document.createElementNS(P, "p:notesMasterId");
        entry.setAttributeNS(SlideNames.OFFICE, "r:id", relationship);
        list.appendChild(entry);
        Optional.ofNullable(OfficeXml.children(root, P, "sldMasterIdLst").getFirst())
                .ifPresent(masters -> root.insertBefore(list, masters.getNextSibling()));
    }

    private static byte[] read(String name) throws IOException {
        try (var stream = SlideStart.class.getResourceAsStream(name + ".xml")) {
            if (stream == null) {
                throw new IOException("not on the class path: " + name);
            }
            return stream.readAllBytes();
        }
    }
}
