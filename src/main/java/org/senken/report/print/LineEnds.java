package org.senken.report.print;

import java.text.BreakIterator;
import java.util.Locale;
import org.senken.core.technology.Language;

/** Where a line may end, in both languages by the Japanese rules for what may not begin or end a line (kinsoku). */
final class LineEnds {
    private static final String NOT_FIRST =
            "、。，．・：；！？!?,.:;）」』】〕］｝〉》)]}’”ー々ゝゞヽヾ〻…‥％%℃°" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰﾞﾟ｡､･｣";
    private static final String NOT_LAST = "（「『【〔［｛〈《([{‘“¥￥＃#｢";
    private final BreakIterator breaks;
    private final String text;

    LineEnds(String text, Language language) {
        this.text = text;
        breaks = BreakIterator.getLineInstance(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH);
        breaks.setText(text);
    }

    /** The next place after this one where a line may end. */
    int after(int place) {
        int end = breaks.following(place);
        while (end < text.length() && !isAllowed(end)) {
            end = breaks.next();
        }
        return end;
    }

    private boolean isAllowed(int end) {
        return text.charAt(end - 1) == '\n'
                || (NOT_FIRST.indexOf(text.charAt(end)) < 0 && NOT_LAST.indexOf(text.charAt(end - 1)) < 0);
    }
}
