package org.senken.store.exchange.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a date or a time. */
final class DateStyles {
    private static final int MOST_STYLES = 100_000;

    private final BitSet dates = new BitSet();

    /** The style of cells where a workbook says nothing of styles. */
    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(XMLStreamReader xml) throws XMLStreamException {
        var styles = new DateStyles();
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        int place = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        var code = xml.getAttributeValue(null, "formatCode");
                        formats.put(number(xml), code == null ? "" : code);
                    }
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells && place < MOST_STYLES) {
                            int format = number(xml);
                            styles.dates.set(place++, isDate(format, formats.getOrDefault(format, "")));
                        }
                    }
                    default -> {}
                }
            }
        }
        return styles;
    }

    private static int number(XMLStreamReader xml) throws XMLStreamException {
        var number = xml.getAttributeValue(null, "numFmtId");
        return number == null ? 0 : SheetXml.whole(number);
    }

    private static boolean isDate(int format, String code) {
        // the numbers of East Asian dates, which have no code of their own
        boolean eastAsian = code.isEmpty() && ((format >= 27 && format <= 36) || (format >= 50 && format <= 58));
        return eastAsian || DateUtil.isADateFormat(format, code.length() > 255 ? "" : code);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
