package org.senken.report.slides;

import static org.senken.report.slides.SlideNames.P;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Numbers;
import org.senken.report.document.TableBlock;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.OfficeXml;
import org.senken.report.office.RefreshLog;
import org.senken.report.office.Refreshed;
import org.senken.report.office.RefreshedFigure;
import org.senken.report.office.RefreshedTable;
import org.senken.report.office.RefreshedWords;
import org.senken.report.office.WordsTag;
import org.w3c.dom.Element;

/** The slides of an existing file with the shapes whose names are ids of the report. */
final class RefreshedDeck {
    private static final String DRAWING = SlideCell.NAMESPACE;
    private final Document document;
    private final OfficeFile file;
    private final String presentation;
    private final RefreshLog log = new RefreshLog();
    private final RefreshedWords around;
    private final Map<String, FigureBlock> figures = new HashMap<>();
    private final Map<String, TableBlock> tables = new HashMap<>();
    private final Map<String, LiveValue> values = new HashMap<>();
    /** The tables on all slides by their id: a long one stands on several. */
    private final Map<String, List<RefreshedTable>> found = new LinkedHashMap<>();

    RefreshedDeck(Document document, OfficeFile file, String presentation) {
        this.document = document;
        this.file = file;
        this.presentation = presentation;
        this.around = new RefreshedWords(document);
        document.figures().forEach(figure -> figures.put(figure.id(), figure));
        document.tables().forEach(table -> tables.put(table.id(), table));
        document.runs()
                .filter(LiveValue.class::isInstance)
                .map(LiveValue.class::cast)
                .forEach(value -> values.put(value.id(), value));
    }

    Refreshed refresh(Progress progress) throws IOException {
        var all = parts();
        var parts = new LinkedHashMap<String, org.w3c.dom.Document>();
        var before = new HashMap<String, byte[]>();
        for (var part : all) {
            var xml = OfficeXml.read(file.content(part));
            before.put(part, OfficeXml.bytes(xml));
            shapes(part, xml.getDocumentElement());
            values(xml.getDocumentElement());
            parts.put(part, xml);
            progress.report((double) parts.size() / all.size());
        }
        found.forEach(this::table);
        // a part in which nothing differs stays byte by byte
        parts.forEach((part, xml) -> {
            var after = OfficeXml.bytes(xml);
            if (!Arrays.equals(before.get(part), after)) {
                file.put(part, file.contentType(part), after);
            }
        });
        return log.result(document);
    }

    /** The slides in the order in which they are shown, each with its notes. */
    private List<String> parts() throws IOException {
        return slides().stream()
                .flatMap(slide -> Stream.concat(
                        Stream.of(slide), file.allRelated(slide, SlideNames.relation("notesSlide")).stream()))
                .toList();
    }

    /** The slides in the order in which they are shown. */
    private List<String> slides() throws IOException {
        var root = OfficeXml.read(file.content(presentation)).getDocumentElement();
        return OfficeXml.all(root, P, "sldId").stream()
                .flatMap(each -> file.target(presentation, each.getAttributeNS(SlideNames.OFFICE, "id")).stream())
                .filter(file::has)
                .toList();
    }

    private void shapes(String part, Element root) throws IOException {
        for (var name : OfficeXml.all(root, P, "cNvPr")) {
            if (name.getAttribute("name").startsWith(SlideNames.TAG)) {
                var shape = (Element) name.getParentNode().getParentNode();
                shape(part, shape, name.getAttribute("name").substring(SlideNames.TAG.length()));
            }
            var called = name.getAttribute("name");
            WordsTag.parse(called.substring(called.lastIndexOf(' ') + 1)).ifPresent(tag -> words(name, tag));
        }
    }

    /** Caption, source and note: replaced as long as they are as the program wrote them. */
    private void words(Element name, WordsTag tag) {
        var shape = (Element) name.getParentNode().getParentNode();
        for (var body : OfficeXml.children(shape, P, "txBody")) {
            var before = SlideCell.words(body);
            switch (around.fate(tag, before)) {
                case RefreshedWords.Fate.Same same -> {}
                case RefreshedWords.Fate.Kept kept -> log.kept(kept.id(), before, kept.words());
                case RefreshedWords.Fate.Other other -> {
                    SlideCell.fill(body, other.words());
                    var fresh = WordsTag.of(other.id(), tag.part(), other.words());
                    name.setAttribute("name", SlideNames.SOURCE + " " + fresh.text());
                    log.words(other.id(), before, other.words());
                }
            }
        }
    }

    /** Values in running text, which are fields of their own type. */
    private void values(Element root) {
        for (var field : OfficeXml.all(root, DRAWING, "fld")) {
            var type = field.getAttribute("type");
            var words = OfficeXml.children(field, DRAWING, "t");
            if (type.startsWith(SlideNames.TAG) && !words.isEmpty()) {
                value(type.substring(SlideNames.TAG.length()), words.getFirst());
            }
        }
    }

    private void value(String id, Element words) {
        var value = values.get(id);
        if (value == null) {
            log.unknown(id);
            return;
        }
        var before = words.getTextContent();
        var after = SlideText.words(value, document.language());
        log.compared(id, Refreshed.Kind.VALUE, before, after);
        if (!before.equals(after)) {
            words.setTextContent(after);
        }
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
