package org.senken.store.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts as workbooks write them: in runs, with readings of Japanese words beside them, and with signs in codes. */
final class SharedTexts {
    private static final long MOST_SIGNS = 20_000_000;
    private static final int MOST_TEXTS = 500_000;
    private static final int LONGEST = 32_767;
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    /** The table of texts that cells refer to by number. */
    static List<String> table(XMLStreamReader xml) throws XMLStreamException {
        var texts = new ArrayList<String>();
        long signs = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = one(xml);
                signs += text.length();
                texts.add(text);
                if (signs > MOST_SIGNS || texts.size() > MOST_TEXTS) {
                    throw new XMLStreamException(new LimitedStream.TooLarge());
                }
            }
        }
        return texts;
    }

    /** The text of the element the reader stands on, up to its end; the readings (rPh) are no part of it. */
    static String one(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int reading = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("rPh")) {
                        reading = depth;
                    } else if (reading == 0 && xml.getLocalName().equals("t")) {
                        append(text, xml.getElementText());
                        depth--;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    reading = depth == reading ? 0 : reading;
                    depth--;
                }
                default -> {}
            }
        }
        return decoded(text.toString());
    }

    private static void append(StringBuilder text, String more) throws XMLStreamException {
        text.append(more);
        if (text.length() > LONGEST * 7) {
            throw new XMLStreamException(new LimitedStream.TooLarge());
        }
    }

    /** Signs that XML cannot hold are written as _x000D_. */
    static String decoded(String text) {
        return CODE.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
