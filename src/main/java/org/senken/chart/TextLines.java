package org.senken.chart;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.senken.core.technology.Language;

/** Where text may be broken into lines, in English between words, in Japanese by its rules for line ends. */
final class TextLines {
    private static final String GOOD_ENDS = "・、，, 　／-";
    private static final String GOOD_STARTS = "（(";

    private TextLines() {}

    /** The text in lines that are no wider than allowed, unless a single word is. */
    static List<String> wrapped(String text, Font font, double width, Language language) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(text, language)) {
            if (!line.isEmpty() && Fonts.width((line + piece).stripTrailing(), font) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        return List.copyOf(lines);
    }

    /** The text in two lines, cut where both become short and the sense allows; one line if it cannot be cut. */
    static List<String> two(String text, Font font, Language language) {
        var pieces = pieces(text, language);
        List<String> best = List.of(text);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < pieces.size(); i++) {
            var first = String.join("", pieces.subList(0, i));
            var second = String.join("", pieces.subList(i, pieces.size()));
            double widest = Math.max(Fonts.width(first.stripTrailing(), font), Fonts.width(second, font));
            double cost = isGood(first, second) ? widest : widest * 1.35;
            if (cost < least) {
                least = cost;
                best = List.of(first.stripTrailing(), second);
            }
        }
        return best;
    }

    static double widest(List<String> lines, Font font) {
        return lines.stream().mapToDouble(line -> Fonts.width(line, font)).max().orElse(0);
    }

    private static boolean isGood(String first, String second) {
        return GOOD_ENDS.indexOf(first.charAt(first.length() - 1)) >= 0 || GOOD_STARTS.indexOf(second.charAt(0)) >= 0;
    }

    /** The smallest pieces that may stand on a line of their own. */
    private static List<String> pieces(String text, Language language) {
        if (language == Language.EN && text.chars().allMatch(each -> each < 0x2000)) {
            return Arrays.asList(text.split("(?<=[ /])"));
        }
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
