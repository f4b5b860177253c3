package org.senken.store.exchange.scw;

import java.util.regex.Pattern;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.files.Excerpt;

/** Names in a file that has one language, in a study that has two. */
final class ScwNames {
    /** The most characters of a name. */
    static final int LONGEST = 1_000;

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private ScwNames() {}

    /**
     * The name as a text: with Japanese signs it is the Japanese one; with any other word the English one, so that the
     * translation counts as missing; a mere label such as A1 is the same in both.
     */
    static Text text(String name) {
        if (JAPANESE.matcher(name).find()) {
            return Text.only(Language.JA, name);
        }
        return WORD.matcher(name).find() ? Text.only(Language.EN, name) : Text.same(name);
    }

    /** The name in whichever language it is there. */
    static String any(Text name) {
        return name.in(Language.EN);
    }

    /** The name on one line of a file. */
    static String onOneLine(String name) {
        var line = name.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    static String quoted(String name) {
        return Excerpt.of(name);
    }
}
