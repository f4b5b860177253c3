package org.senken.chart;

import java.lang.Character.UnicodeBlock;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where Japanese text is broken into lines: only where its rules allow, and where there is room not within a word. A word
 * is a run of characters of one kind with the hiragana that follow it, which is near enough without a dictionary.
 */
final class JapanesePhrases {
    private static final String PUNCTUATION = "、。，．・：；！？」』）〕】 　／";

    private JapanesePhrases() {}

    /** The smallest pieces that may stand on a line of their own. */
    static List<String> smallest(String text) {
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

    /** The pieces that should stay whole, as long as they are short enough. */
    static List<String> of(String text, Predicate<String> isShort) {
        var phrases = new ArrayList<String>();
        for (var piece : smallest(text)) {
            var last = phrases.isEmpty() ? "" : phrases.getLast();
            if (!last.isEmpty()
                    && belong(last.charAt(last.length() - 1), piece.charAt(0))
                    && isShort.test(last + piece)) {
                phrases.removeLast();
                phrases.add(last + piece);
            } else {
                phrases.add(piece);
            }
        }
        return phrases;
    }

    private static boolean belong(char end, char start) {
        if (PUNCTUATION.indexOf(end) >= 0) {
            return false;
        }
        boolean counted = Character.isDigit(end) && Character.isIdeographic(start);
        boolean same = kind(end).equals(kind(start));
        return isHiragana(start) || counted || (same && !isHiragana(end));
    }

    private static boolean isHiragana(char letter) {
        return UnicodeBlock.HIRAGANA.equals(UnicodeBlock.of(letter));
    }

    private static UnicodeBlock kind(char letter) {
        var block = UnicodeBlock.of(letter);
        return block == null ? UnicodeBlock.BASIC_LATIN : block;
    }
}
