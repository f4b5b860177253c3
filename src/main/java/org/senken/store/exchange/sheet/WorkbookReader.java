package org.senken.store.exchange.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/**
 * Reads the cells of an .xlsx workbook as a stream. Written here rather than left to POI because a stranger's file must
 * neither fill the memory nor end in an exception that nobody foresaw.
 */
public final class WorkbookReader {
    private static final int MOST_SHEETS = 50;

    private record Tab(String name, String part) {}

    private final Archive archive;
    private final Path file;

    private WorkbookReader(Archive archive, Path file) {
        this.archive = archive;
        this.file = file;
    }

    /**
     * The sheets of a workbook in their order, hidden ones too.
     *
     * @throws InvalidInputException if it is no workbook, is encrypted, holds macros, is broken or larger than any ballot
     */
    public static List<SheetPage> read(Path file) throws InvalidInputException, IOException {
        try (var archive = Archive.open(file)) {
            return new WorkbookReader(archive, file).pages();
        } catch (LimitedStream.TooLarge large) {
            throw tooLarge(file);
        } catch (XMLStreamException broken) {
            throw isTooLarge(broken) ? tooLarge(file) : broken(file);
        } catch (ZipException | EOFException broken) {
            throw broken(file);
        }
    }

    private static boolean isTooLarge(XMLStreamException broken) {
        return broken.getNestedException() instanceof LimitedStream.TooLarge
                || broken.getCause() instanceof LimitedStream.TooLarge;
    }

    private static InvalidInputException tooLarge(Path file) {
        return new InvalidInputException(file.toString(), 0, 0, Sentence.of("sheet.large"));
    }

    private static InvalidInputException broken(Path file) {
        return new InvalidInputException(file.toString(), 0, 0, Sentence.of("sheet.broken"));
    }

    private List<SheetPage> pages() throws InvalidInputException, XMLStreamException, IOException {
        var workbook = target(Relation.of(archive, ""), "officeDocument").orElseThrow(() -> broken(file));
        var relations = Relation.of(archive, workbook);
        if (target(relations, "vbaProject").isPresent()) {
            throw new InvalidInputException(file.toString(), 0, 0, Sentence.of("sheet.macros"));
        }
        var texts = target(relations, "sharedStrings");
        var styles = target(relations, "styles");
        var table = texts.isPresent() ? archive.read(texts.get(), SharedTexts::table) : List.<String>of();
        var dates = styles.isPresent() ? archive.read(styles.get(), DateStyles::read) : DateStyles.none();
        var pages = new ArrayList<SheetPage>();
        for (var tab : archive.read(workbook, xml -> tabs(xml, relations))) {
            pages.add(archive.read(tab.part(), xml -> new SheetXml(xml, table, dates, tab.name()).read()));
        }
        return pages;
    }

    private static Optional<String> target(List<Relation> relations, String type) {
        return relations.stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    private static List<Tab> tabs(XMLStreamReader xml, List<Relation> relations) throws XMLStreamException {
        var tabs = new ArrayList<Tab>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                var id = relationId(xml);
                var name = Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), "");
                relations.stream()
                        // charts and dialogs have tabs too
                        .filter(each -> each.id().equals(id) && each.type().equals("worksheet"))
                        .forEach(each -> tabs.add(new Tab(name, each.target())));
            }
        }
        if (tabs.isEmpty() || tabs.size() > MOST_SHEETS) {
            throw new XMLStreamException("sheets: " + tabs.size());
        }
        return tabs;
    }

    /** The attribute r:id; its namespace differs between the two dialects of the format. */
    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
