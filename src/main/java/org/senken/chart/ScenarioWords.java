package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.State;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;

/** The words that all figures of drivers and scenarios share, in the language of one. */
record ScenarioWords(Study study, MatrixNumbers reading, Language language) implements Words {

    /** What is shown, and the year it is shown for. */
    String subtitle(String measure) {
        return say("map.subtitle", measure, say("figure.horizon", String.valueOf(study.horizon())));
    }

    /** The number of a driver, as rows and columns call it. */
    static String number(int driver) {
        return String.valueOf(driver + 1);
    }

    /** The letter of a state among its driver's, "a" for the first; after "z" comes "aa". */
    static String letter(int state) {
        var last = String.valueOf((char) ('a' + state % 26));
        return state < 26 ? last : letter(state / 26 - 1) + last;
    }

    String name(Driver driver) {
        return in(driver.name());
    }

    String name(State state) {
        return in(state.name());
    }

    String name(Scenario scenario) {
        return in(scenario.title());
    }

    /** A driver's state in running text. */
    String stateOf(Driver driver, State state) {
        return say("figure.state", name(driver), name(state));
    }

    private String whose() {
        int people = reading.people().size();
        if (people == 0) {
            return say("figure.judgement.group");
        }
        return count(reading.isOfTheGroup() ? "figure.judgement.mixed" : "figure.judgement", people);
    }

    /** What stands under a figure that rests on the matrix: whose judgement it is, how much is judged, then what it adds. */
    List<String> notes(List<String> more) {
        var notes = new ArrayList<String>();
        notes.add(whose());
        int open = reading.askable() - reading.judged();
        if (open > 0) {
            notes.add(say("figure.note.judged", reading.judged(), reading.askable()));
        }
        notes.addAll(more);
        return notes;
    }

    /** A message that rests on the whole matrix, headed provisional while under half of it is judged. */
    String headed(String title) {
        return reading.isProvisional() ? say("figure.provisional", title) : title;
    }
}
