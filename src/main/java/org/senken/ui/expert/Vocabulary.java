package org.senken.ui.expert;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.senken.core.technology.Language;
import org.senken.language.Messages;

/** Recognises constants by their names in either language, however they are spaced, capitalised or widened. */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> known = new HashMap<>();

    Vocabulary(Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            known.put(folded(constant.name()), constant);
            for (var language : Language.values()) {
                known.put(folded(Messages.in(language).get(constant)), constant);
            }
        }
    }

    /** The vocabulary with more words, given as a message of words between commas. */
    Vocabulary<E> with(E constant, String key) {
        for (var language : Language.values()) {
            Arrays.stream(Messages.in(language).get(key).split(",")).forEach(word -> known.put(folded(word), constant));
        }
        return this;
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(known.get(folded(word)));
    }

    /** How many of the words are known. */
    long countIn(List<String> words) {
        return words.stream().filter(word -> find(word).isPresent()).count();
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]", "");
    }
}
