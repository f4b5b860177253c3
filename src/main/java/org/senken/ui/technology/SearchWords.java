package org.senken.ui.technology;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** What somebody looks for. Full-width and half-width forms, capitals and small letters count as the same. */
final class SearchWords {
    private final List<String> words;

    SearchWords(String typed) {
        words = Stream.of(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands in the id, a name or a short name, in either language. */
    boolean find(Subject subject) {
        var text = folded(subject.id() + "\n" + both(subject.name()) + "\n" + more(subject));
        return words.stream().allMatch(text::contains);
    }

    private static String more(Subject subject) {
        return switch (subject) {
            case Area area -> both(area.shortName());
            case Technology technology -> technology.agency();
        };
    }

    private static String both(Text text) {
        return text.en() + "\n" + text.ja();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
