package org.senken.report.contents;

import java.util.List;
import org.senken.core.portfolio.Naming;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** The first few of many names, in both languages. */
final class SomeTexts {
    private static final int SHOWN = 4;

    private SomeTexts() {}

    static Text of(List<Text> all) {
        return all.size() <= SHOWN
                ? Naming.joined(all)
                : Messages.inBoth("contents.and-more", Naming.joined(all.subList(0, SHOWN)), all.size() - SHOWN);
    }
}
