package org.senken.chart;

import java.util.List;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** The words of a figure, in its one language. */
interface Words {
    Language language();

    default Messages messages() {
        return Messages.in(language());
    }

    default String say(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    default String count(String key, int count, Object... more) {
        return messages().count(key, count, more);
    }

    default String word(Enum<?> constant) {
        return messages().get(constant);
    }

    default String in(Text text) {
        return text.in(language());
    }

    default String names(List<String> names) {
        return String.join(say("map.between.names"), names);
    }

    default String decimal(double number) {
        return Numbers.decimal(number);
    }
}
