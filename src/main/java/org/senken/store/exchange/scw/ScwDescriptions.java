package org.senken.store.exchange.scw;

import java.util.ArrayList;
import java.util.List;

/**
 * What may follow the matrix: quoted texts, each below a line that begins with a sharp: one on the project, one for each
 * driver, and one for each driver on each driver.
 */
final class ScwDescriptions {
    /** The most characters of a text; the rest is cut. */
    private static final int LONGEST = 20_000;

    private final int drivers;
    private final List<String> texts;

    private ScwDescriptions(int drivers, List<String> texts) {
        this.drivers = drivers;
        this.texts = texts;
    }

    /** Reads to the end of the file. Nothing here is refused: the analysis needs none of it. */
    static ScwDescriptions read(ScwLines lines, int drivers) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        boolean open = false;
        while (lines.next()) {
            if (lines.line().startsWith("#")) {
                addTo(texts, open, text);
                // a sharp alone ends the texts; what one is about may be blank, yet a blank precedes it
                open = lines.line().length() > 1;
            } else {
                text.append(lines.line()).append('\n');
            }
        }
        addTo(texts, open, text);
        return new ScwDescriptions(drivers, texts);
    }

    private static void addTo(List<String> texts, boolean open, StringBuilder text) {
        if (open) {
            texts.add(plain(text.toString()));
        }
        text.setLength(0);
    }

    /** The text on the project; blank if there is none. */
    String project() {
        return isWhole() ? texts.getFirst() : "";
    }

    /** The text on a driver; blank if there is none. */
    String driver(int place) {
        return isWhole() ? texts.get(1 + place) : "";
    }

    /** How many texts a study has no place for: those on what one driver does to another. */
    long left() {
        return texts.stream()
                .skip(isWhole() ? 1 + drivers : 0)
                .filter(each -> !each.isEmpty())
                .count();
    }

    /** Whether it is certain what each text is about. */
    private boolean isWhole() {
        return texts.size() == 1 + drivers || texts.size() == 1 + drivers + drivers * drivers;
    }

    private static String plain(String text) {
        var inner = text.strip();
        int from = inner.startsWith("\"") ? 1 : 0;
        int to = inner.endsWith("\"") && inner.length() > from ? inner.length() - 1 : inner.length();
        var readable = inner.substring(from, to)
                .codePoints()
                .map(sign -> Character.isISOControl(sign) && sign != '\n' ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return readable.length() <= LONGEST ? readable : readable.substring(0, LONGEST);
    }
}
