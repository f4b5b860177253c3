package org.senken.ui.technology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/** Ids for new entries, made from their names. */
final class NewId {
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[a-z]{2}");

    private NewId() {}

    /**
     * An id that is not used yet: the letters and digits of the name, or the word and a number where the name has no word in them.
     *
     * @param word for example "area"
     * @param number the first number to try
     */
    static SubjectId of(String name, String word, int number, Catalogue catalogue) {
        var taken = catalogue.subjects().map(Subject::id).collect(Collectors.toSet());
        var letters = letters(name);
        if (!WORD.matcher(letters).find()) {
            return free(word, number, taken);
        }
        var id = new SubjectId(letters);
        return taken.contains(id) ? free(letters, 2, taken) : id;
    }

    private static SubjectId free(String stem, int first, Set<SubjectId> taken) {
        return IntStream.iterate(first, i -> i + 1)
                .mapToObj(i -> new SubjectId(stem + "-" + i))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
    }
}
