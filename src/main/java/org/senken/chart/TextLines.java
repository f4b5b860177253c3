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
        if (Fonts.width(text, font) <= width) {
            return List.of(text);
        }
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

    /** The text in two lines, cut where the sense allows and both become short; one line if it cannot be cut well. */
    static List<String> two(String text, Font font, Language language) {
        var pieces = pieces(text, language);
        List<String> best = List.of(text);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < pieces.size(); i++) {
            var first = String.join("", pieces.subList(0, i));
            var second = String.join("", pieces.subList(i, pieces.size()));
            double widest = Math.max(Fonts.width(first.stripTrailing(), font), Fonts.width(second, font));
            if (isGood(first, second) && widest < least) {
                least = widest;
                best = List.of(first.stripTrailing(), second);
            }
        }
        return best;
    }

    /** The text in one line, its end replaced by dots where it is wider than allowed. */
    static String cut(String text, Font font, double width) {
        if (Fonts.width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && Fonts.width(text.substring(0, end) + "…", font) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    static double widest(List<String> lines, Font font) {
        return lines.stream().mapToDouble(line -> Fonts.width(line, font)).max().orElse(0);
    }

    private static boolean isGood(String first, String second) {
        char end = first.charAt(first.length() - 1);
        char start = second.charAt(0);
        return GOOD_ENDS.indexOf(end) >= 0
                || GOOD_STARTS.indexOf(start) >= 0
                || (isKatakana(end) && Character.isIdeographic(start));
    }

    /** Where katakana ends and characters begin, a Japanese compound can be cut. */
    private static boolean isKatakana(char letter) {
        return Character.UnicodeBlock.KATAKANA.equals(Character.UnicodeBlock.of(letter));
    }

    /** The smallest pieces that may stand on a line of their own. */
    private static List<String> pieces(String text, Language language) {
        if (language == Language.EN && text.contains(" ")) {
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
