package org.senken.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.core.technology.Language;

/** Where text may be broken into lines, in English between words, in Japanese by its rules for line ends. */
final class TextLines {
    private static final String GOOD_ENDS = "・、，, 　／-";
    private static final String GOOD_STARTS = "（(";

    /** Longer Japanese phrases may be broken. */
    private static final double PHRASE = 0.6;

    private TextLines() {}

    /** The text in lines that are no wider than allowed, unless a single word is. */
    static List<String> wrapped(String text, Font font, double width, Language language) {
        if (Fonts.width(text, font) <= width) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(text, language, font, width)) {
            if (!line.isEmpty() && Fonts.width((line + piece).stripTrailing(), font) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        return List.copyOf(lines);
    }

    /** The text in as few lines as fit, but none much shorter than the others: no last line of one letter. */
    static List<String> even(String text, Font font, double width, Language language) {
        var best = wrapped(text, font, width, language);
        double narrowest = width;
        while (best.size() > 1) {
            narrowest *= 0.94;
            var narrower = wrapped(text, font, narrowest, language);
            if (narrower.size() > best.size() || widest(narrower, font) > narrowest) {
                return best;
            }
            best = narrower;
        }
        return best;
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

    /** The text in no more lines than allowed, the end of the last replaced by dots where it is longer. */
    static List<String> atMost(int most, String text, Font font, double width, Language language) {
        var lines = wrapped(text, font, width, language);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        var between = language == Language.EN ? " " : "";
        kept.add(cut(String.join(between, lines.subList(most - 1, lines.size())), font, width));
        return List.copyOf(kept);
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

    /** The pieces a text is broken between: words, in Japanese phrases that take no more than a part of a line. */
    private static List<String> pieces(String text, Language language, Font font, double width) {
        return language == Language.EN && text.contains(" ")
                ? pieces(text, language)
                : JapanesePhrases.of(text, phrase -> Fonts.width(phrase, font) <= PHRASE * width);
    }

    /** The smallest pieces that may stand on a line of their own. */
    private static List<String> pieces(String text, Language language) {
        return language == Language.EN && text.contains(" ")
                ? Arrays.asList(text.split("(?<=[ /])"))
                : JapanesePhrases.smallest(text);
    }
}
