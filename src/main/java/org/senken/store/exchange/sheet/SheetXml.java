package org.senken.store.exchange.sheet;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.senken.editing.CellPlace;

/** Reads the cells of one sheet, passing over everything that is blank. */
final class SheetXml {
    /** More than any ballot, little enough to be kept. */
    private static final int MOST_CELLS = 500_000;

    private static final int MOST_MERGES = 2_000;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XMLStreamReader xml;
    private final List<String> texts;
    private final DateStyles styles;
    private final SheetPage page;
    private int row;
    private int column;
    private int cells;
    private int rows;

    SheetXml(XMLStreamReader xml, List<String> texts, DateStyles styles, String name) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        page = new SheetPage(name);
    }

    SheetPage read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> beginRow();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {}
                }
            }
        }
        return page;
    }

    private void beginRow() throws XMLStreamException {
        var number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : whole(number);
        column = 0;
        if (++rows > LAST_ROW) {
            throw new XMLStreamException(new LimitedStream.TooLarge());
        }
    }

    private void cell() throws XMLStreamException {
        place();
        var type = attribute("t", "n");
        boolean date = styles.isDate(whole(attribute("s", "0")));
        boolean formula = false;
        @Nullable String value = null;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        xml.getElementText();
                    }
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = SharedTexts.one(xml);
                    default -> {}
                }
            }
        }
        if (formula) {
            put(new CellValue.Unusable(CellValue.Reason.FORMULA));
        } else if (value != null) {
            put(value(type, value, date));
        }
    }

    private void place() throws XMLStreamException {
        var address = xml.getAttributeValue(null, "r");
        var place = address == null
                ? new CellPlace(row, column + 1)
                : CellRange.place(address).orElseThrow(() -> new XMLStreamException("no cell: " + address));
        if (place.row() < 1 || place.row() > LAST_ROW || place.column() < 1 || place.column() > LAST_COLUMN) {
            throw new XMLStreamException("outside of every sheet: " + place);
        }
        row = place.row();
        column = place.column();
    }

    private CellValue value(String type, String value, boolean date) throws XMLStreamException {
        return switch (type) {
            case "s" -> new CellValue.Typed(shared(value));
            case "str" -> new CellValue.Typed(SharedTexts.decoded(value));
            case "inlineStr" -> new CellValue.Typed(value);
            case "b" -> new CellValue.Unusable(CellValue.Reason.TRUTH);
            case "e" -> new CellValue.Unusable(CellValue.Reason.ERROR);
            case "d" -> new CellValue.Unusable(CellValue.Reason.DATE);
            default -> date ? new CellValue.Unusable(CellValue.Reason.DATE) : new CellValue.Amount(number(value));
        };
    }

    private String shared(String place) throws XMLStreamException {
        int number = whole(place);
        if (number >= texts.size()) {
            throw new XMLStreamException("no text " + number);
        }
        return texts.get(number);
    }

    private static double number(String text) throws XMLStreamException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw new XMLStreamException(wrong);
        }
    }

    private void put(CellValue value) throws XMLStreamException {
        if (value.isBlank()) {
            return;
        }
        if (!page.put(row, column, value)) {
            throw new XMLStreamException("a cell stands twice");
        }
        if (++cells > MOST_CELLS) {
            throw new XMLStreamException(new LimitedStream.TooLarge());
        }
    }

    private void merge() throws XMLStreamException {
        var range = CellRange.parse(attribute("ref", ""));
        page.merge(range.orElseThrow(() -> new XMLStreamException("no range")));
        if (page.merges() > MOST_MERGES) {
            throw new XMLStreamException(new LimitedStream.TooLarge());
        }
    }

    private String attribute(String name, String absent) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? absent : value;
    }

    /** A whole number of the file's own making. */
    static int whole(String text) throws XMLStreamException {
        if (!text.strip().matches("[0-9]{1,9}")) {
            throw new XMLStreamException("no number");
        }
        return Integer.parseInt(text.strip());
    }
}
