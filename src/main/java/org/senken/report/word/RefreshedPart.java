package org.senken.report.word;

import static org.senken.report.word.WordNames.W;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.senken.language.Messages;
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

/** One part of an existing file with its content controls. */
final class RefreshedPart {
    private final Document document;
    private final OfficeFile file;
    private final String part;
    private final RefreshLog log;
    private final RefreshedWords around;
    private final Map<String, LiveValue> values = new HashMap<>();
    private final Map<String, TableBlock> tables = new HashMap<>();
    private final Map<String, FigureBlock> figures = new HashMap<>();

    RefreshedPart(Document document, OfficeFile file, String part, RefreshLog log) {
        this.document = document;
        this.file = file;
        this.part = part;
        this.log = log;
        this.around = new RefreshedWords(document);
        document.runs()
                .filter(LiveValue.class::isInstance)
                .map(LiveValue.class::cast)
                .forEach(value -> values.put(value.id(), value));
        document.tables().forEach(table -> tables.put(table.id(), table));
        document.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    /** Replaces what the controls of the part hold; a part in which nothing differs stays byte by byte. */
    void refresh() throws IOException {
        var xml = OfficeXml.read(file.content(part));
        var before = OfficeXml.bytes(xml);
        for (var control : OfficeXml.all(xml.getDocumentElement(), W, "sdt")) {
            var tag = tag(control);
            if (tag.startsWith(WordDraft.TAG)) {
                control(control, tag.substring(WordDraft.TAG.length()));
            }
            WordsTag.parse(tag).ifPresent(words -> words(control, words));
        }
        var after = OfficeXml.bytes(xml);
        if (!Arrays.equals(before, after)) {
            file.put(part, file.contentType(part), after);
        }
    }

    private static String tag(Element control) {
        return OfficeXml.children(control, W, "sdtPr").stream()
                .flatMap(properties -> OfficeXml.children(properties, W, "tag").stream())
                .map(each -> each.getAttributeNS(W, "val"))
                .findFirst()
                .orElse("");
    }

    private void control(Element control, String id) throws IOException {
        var contents = OfficeXml.children(control, W, "sdtContent");
        if (contents.isEmpty()) {
            return;
        }
        var content = contents.getFirst();
        var value = values.get(id);
        var table = tables.get(id);
        var figure = figures.get(id);
        if (value != null) {
            value(content, value);
        } else if (table != null) {
            table(content, table);
        } else if (figure != null) {
            log.figure(id, new RefreshedFigure(document, file, part).refresh(content, figure));
        } else {
            log.unknown(id);
        }
    }

    private void value(Element content, LiveValue value) {
        var stale = value.isStale() ? Messages.in(document.language()).get("document.stale") : "";
        var before = WordCell.text(content);
        var after = value.text() + stale;
        log.compared(value.id(), Refreshed.Kind.VALUE, before, after);
        if (!before.equals(after)) {
            WordCell.replace(content, after);
        }
    }

    private void table(Element content, TableBlock table) {
        var found = OfficeXml.children(content, W, "tbl");
        if (!found.isEmpty()) {
            var cells = new RefreshedTable(found.getFirst(), W, WordCell.INSIDE);
            var before = cells.text();
            cells.become(table, Numbers.of(document));
            log.compared(table.id(), Refreshed.Kind.TABLE, before, cells.text());
        }
    }

    /** A caption, a source or a note: replaced as long as it is as the program wrote it. */
    private void words(Element control, WordsTag tag) {
        for (var content : OfficeXml.children(control, W, "sdtContent")) {
            var before = WordCell.text(content);
            switch (around.fate(tag, before)) {
                case RefreshedWords.Fate.Same same -> {}
                case RefreshedWords.Fate.Kept kept -> log.kept(kept.id(), before, kept.words());
                case RefreshedWords.Fate.Other other -> {
                    WordCell.replace(content, other.words());
                    retag(control, WordsTag.of(other.id(), tag.part(), other.words()));
                    log.words(other.id(), before, other.words());
                }
            }
        }
    }

    private static void retag(Element control, WordsTag tag) {
        OfficeXml.children(control, W, "sdtPr").stream()
                .flatMap(properties -> OfficeXml.children(properties, W, "tag").stream())
                .forEach(each -> each.setAttributeNS(W, "w:val", tag.text()));
    }
}
