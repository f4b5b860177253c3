package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Breaks names into lines that fit a width; what does not fit ends in an ellipsis. */
final class FittedText {
    private static final String MORE = "…";

    private final Font font;
    private final Text ruler = new Text();

    FittedText(Font font) {
        this.font = font;
        ruler.setFont(font);
    }

    Font font() {
        return font;
    }

    double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    /** The narrowest width in which the words fit on two lines. */
    double widthInTwoLines(String words) {
        double best = width(words);
        for (int at : breaks(words)) {
            var first = words.substring(0, at).strip();
            var second = words.substring(at).strip();
            best = Math.min(best, Math.max(width(first), width(second)));
        }
        return best;
    }

    /** One or two lines no wider than the width. */
    List<String> twoLines(String words, double width) {
        if (width(words) <= width) {
            return List.of(words);
        }
        int best = -1;
        double narrowest = Double.MAX_VALUE;
        for (int at : breaks(words)) {
            double wide = Math.max(
                    width(words.substring(0, at).strip()),
                    width(words.substring(at).strip()));
            if (wide < narrowest) {
                narrowest = wide;
                best = at;
            }
        }
        return best < 0
                ? List.of(oneLine(words, width))
                : List.of(
                        oneLine(words.substring(0, best).strip(), width),
                        oneLine(words.substring(best).strip(), width));
    }

    /** One line no wider than the width. */
    String oneLine(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + MORE) > width) {
            end--;
        }
        return words.substring(0, end).strip() + MORE;
    }

    /** Where a line may end: at spaces and after hyphens, between any two signs in Japanese. */
    private static List<Integer> breaks(String words) {
        return words.strip().indexOf(' ') > 0 ? spaces(words) : within(words);
    }

    private static List<Integer> spaces(String words) {
        return IntStream.range(1, words.length())
                .filter(i -> words.charAt(i) == ' ')
                .boxed()
                .toList();
    }

    private static List<Integer> within(String words) {
        var found = new ArrayList<Integer>();
        for (int i = 1; i < words.length(); i++) {
            char before = words.charAt(i - 1);
            char here = words.charAt(i);
            boolean wide = before > 0x2E80 && here > 0x2E80 && "、。ー・）".indexOf(here) < 0;
            if (before == '-' || before == '–' || wide) {
                found.add(i);
            }
        }
        return found;
    }
}
