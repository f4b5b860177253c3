package org.senken.store.exchange.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a date or a time. */
final class DateStyles {
    private static final int MOST_STYLES = 100_000;

    /** Words in quotes, single signs, colours and conditions of a format; elapsed time such as [h] stays. */
    private static final Pattern NO_PART =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_PART = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

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

    /** Formats that have a number of their own carry no code; those from 27 on are East Asian. */
    private static boolean isDate(int format, String code) {
        boolean builtIn = (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
        return code.isEmpty()
                ? builtIn
                : DATE_PART.matcher(NO_PART.matcher(code).replaceAll("")).find();
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
