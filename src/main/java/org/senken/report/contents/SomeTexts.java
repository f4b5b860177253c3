package org.senken.report.contents;

import java.util.List;
import org.senken.core.portfolio.Naming;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Names in both languages: of constants, and the first few of many. */
final class SomeTexts {
    private static final int SHOWN = 4;

    private SomeTexts() {}

    static Text of(List<Text> all) {
        return all.size() <= SHOWN
                ? Naming.joined(all)
                : Messages.inBoth("contents.and-more", Naming.joined(all.subList(0, SHOWN)), all.size() - SHOWN);
    }

    /** A sentence about a count, which has words of its own for one: "key.one". */
    static Sentence counted(String key, long count, Object... arguments) {
        return Sentence.of(count == 1 ? key + ".one" : key, arguments);
    }

    /** What a constant is called. */
    static Text of(Enum<?> constant) {
        return new Text(
                Messages.in(Language.EN).get(constant), Messages.in(Language.JA).get(constant));
    }
}
