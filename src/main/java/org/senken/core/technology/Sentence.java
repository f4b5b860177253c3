package org.senken.core.technology;

import java.util.Arrays;
import java.util.List;

/**
 * Something to say to a person: the key of a message and what fills its places. It is turned into words in the
 * language of whoever reads it.
 */
public record Sentence(String key, List<Text> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A sentence filled with bilingual texts, or with anything else as it prints. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(
                key,
                Arrays.stream(arguments)
                        .map(each -> each instanceof Text text ? text : Text.same(String.valueOf(each)))
                        .toList());
    }
}
