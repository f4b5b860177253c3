package org.senken.report.slides;

import static org.senken.report.slides.SlideNames.P;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.senken.core.maths.Progress;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Numbers;
import org.senken.report.document.TableBlock;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.OfficeXml;
import org.senken.report.office.RefreshLog;
import org.senken.report.office.Refreshed;
import org.senken.report.office.RefreshedFigure;
import org.senken.report.office.RefreshedTable;
import org.w3c.dom.Element;

/** The slides of an existing file with the shapes whose names are ids of the report. */
final class RefreshedDeck {
    private static final String DRAWING = SlideCell.NAMESPACE;
    private final Document document;
    private final OfficeFile file;
    private final String presentation;
    private final RefreshLog log = new RefreshLog();
    private final Map<String, FigureBlock> figures = new HashMap<>();
    private final Map<String, TableBlock> tables = new HashMap<>();
    /** The tables on all slides by their id: a long one stands on several. */
    private final Map<String, List<RefreshedTable>> found = new LinkedHashMap<>();

    RefreshedDeck(Document document, OfficeFile file, String presentation) {
        this.document = document;
        this.file = file;
        this.presentation = presentation;
        document.figures().forEach(figure -> figures.put(figure.id(), figure));
        document.tables().forEach(table -> tables.put(table.id(), table));
    }

    Refreshed refresh(Progress progress) throws IOException {
        var slides = slides();
        var parts = new LinkedHashMap<String, org.w3c.dom.Document>();
        for (var slide : slides) {
            var xml = OfficeXml.read(file.content(slide));
            if (slide(slide, xml)) {
                parts.put(slide, xml);
            }
            progress.report((double) parts.size() / slides.size());
        }
        found.forEach(this::table);
        parts.forEach((slide, xml) -> file.put(slide, SlideNames.type("slide"), OfficeXml.bytes(xml)));
        return log.result(document);
    }

    /** The slides in the order in which they are shown. */
    private List<String> slides() throws IOException {
        var root = OfficeXml.read(file.content(presentation)).getDocumentElement();
        return OfficeXml.all(root, P, "sldId").stream()
                .flatMap(each -> file.target(presentation, each.getAttributeNS(SlideNames.OFFICE, "id")).stream())
                .filter(file::has)
                .toList();
    }

    /** Whether a slide holds anything of the report. */
    private boolean slide(String part, org.w3c.dom.Document xml) throws IOException {
        boolean holds = false;
        for (var name : OfficeXml.all(xml.getDocumentElement(), P, "cNvPr")) {
            if (name.getAttribute("name").startsWith(SlideNames.TAG)) {
                var shape = (Element) name.getParentNode().getParentNode();
                shape(part, shape, name.getAttribute("name").substring(SlideNames.TAG.length()));
                holds = true;
            }
        }
        return holds;
    }

    private void shape(String part, Element shape, String id) throws IOException {
        var rows = OfficeXml.all(shape, DRAWING, "tbl");
        var figure = figures.get(id);
        if (tables.containsKey(id) && !rows.isEmpty()) {
            var table = new RefreshedTable(rows.getFirst(), DRAWING, SlideCell.INSIDE);
            found.computeIfAbsent(id, any -> new ArrayList<>()).add(table);
        } else if (figure != null) {
            log.figure(id, new RefreshedFigure(document, file, part).refresh(shape, figure));
        } else {
            log.unknown(id);
        }
    }

    /** Every table keeps its rows; what is new stands in the last one, and what is gone is missing there first. */
    private void table(String id, List<RefreshedTable> parts) {
        var block = tables.get(id);
        var before = text(parts);
        int at = 0;
        for (var part : parts) {
            boolean last = part == parts.getLast();
            int end = last ? block.rows().size() : Math.min(block.rows().size(), at + part.size());
            part.become(
                    new TableBlock(id, "", block.columns(), block.rows().subList(at, end), "", ""),
                    Numbers.of(document));
            at = end;
        }
        log.compared(id, Refreshed.Kind.TABLE, before, text(parts));
    }

    private static String text(List<RefreshedTable> parts) {
        return parts.stream().map(RefreshedTable::text).collect(Collectors.joining("\n"));
    }
}
