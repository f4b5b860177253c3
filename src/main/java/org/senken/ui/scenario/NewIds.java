package org.senken.ui.scenario;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.ScenarioId;

/** Ids for new drivers, states and scenarios: the letters of their names, or a word and a number. */
final class NewIds {
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[a-z]{2}");

    private NewIds() {}

    static ScenarioId scenario(String title, Scenarios scenarios) {
        var taken = scenarios.chosen().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        return new ScenarioId(free(title, "scenario", taken));
    }

    static DriverId driver(String name, Scenarios scenarios) {
        return new DriverId(free(name, "driver", drivers(scenarios)));
    }

    /** The ids of drivers that are taken. */
    static Set<String> drivers(Scenarios scenarios) {
        return scenarios.drivers().stream().map(Driver::id).map(DriverId::value).collect(Collectors.toSet());
    }

    static StateId state(String name, Scenarios scenarios) {
        return new StateId(free(name, "state", states(scenarios)));
    }

    /** The ids of states that are taken. */
    static Set<String> states(Scenarios scenarios) {
        return scenarios.states().map(State::id).map(StateId::value).collect(Collectors.toSet());
    }

    /** An id that is not taken. */
    static String free(String name, String word, Set<String> taken) {
        var letters = letters(name);
        if (!WORD.matcher(letters).find()) {
            return numbered(word, 1, taken);
        }
        return taken.contains(letters) ? numbered(letters, 2, taken) : letters;
    }

    private static String numbered(String stem, int first, Set<String> taken) {
        return IntStream.iterate(first, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
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
