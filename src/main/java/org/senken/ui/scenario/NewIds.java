package org.senken.ui.scenario;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.ScenarioId;

/** Ids for newly chosen scenarios: the letters of their titles, or a word and a number. */
final class NewIds {
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[a-z]{2}");

    private NewIds() {}

    /** An id no scenario has yet. */
    static ScenarioId scenario(String title, Scenarios scenarios) {
        var taken = scenarios.chosen().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        var letters = letters(title);
        if (!WORD.matcher(letters).find()) {
            return numbered("scenario", 1, taken);
        }
        return taken.contains(letters) ? numbered(letters, 2, taken) : new ScenarioId(letters);
    }

    private static ScenarioId numbered(String stem, int first, Set<String> taken) {
        return IntStream.iterate(first, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(id -> !taken.contains(id))
                .map(ScenarioId::new)
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
