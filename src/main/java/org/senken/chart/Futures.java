package org.senken.chart;

import java.util.List;
import java.util.Optional;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;

/** The chosen scenarios side by side, as many of them as a page can show. */
final class Futures {
    /** No more scenarios than this stand side by side. */
    static final int MOST = 8;

    private final ScenarioWords words;
    private final List<Scenario> scenarios;

    Futures(ScenarioWords words) {
        this.words = words;
        var chosen = words.study().scenarios().chosen();
        scenarios = chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    ScenarioWords words() {
        return words;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<Driver> drivers() {
        return words.reading().drivers();
    }

    /** How many scenarios are not shown. */
    int left() {
        return words.study().scenarios().chosen().size() - scenarios.size();
    }

    /** The capital letter a scenario bears in figures, by its place in the chosen set. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The place of a scenario's state of a driver; -1 if it has none. */
    int place(Scenario scenario, Driver driver) {
        return scenario.stateOf(driver.id()).map(driver::placeOf).orElse(-1);
    }

    /** The name of a scenario's state of a driver; blank if it has none. */
    String state(Scenario scenario, Driver driver) {
        int place = place(scenario, driver);
        return place < 0 ? "" : words.name(driver.states().get(place));
    }

    /** How many different states of a driver the scenarios have. */
    int distinct(int driver) {
        var one = drivers().get(driver);
        return (int) scenarios.stream()
                .mapToInt(scenario -> place(scenario, one))
                .filter(place -> place >= 0)
                .distinct()
                .count();
    }

    /** What a scenario is called with whether it holds together; blank where the matrix cannot say. */
    Optional<String> standing(Scenario scenario) {
        var reading = words.reading();
        var places = reading.places(scenario);
        for (int place : places) {
            if (place < 0) {
                return Optional.empty();
            }
        }
        if (reading.scenarios().judgements().isEmpty()) {
            return Optional.empty();
        }
        int worst = reading.balance(places).inconsistency();
        return Optional.of(
                worst == 0
                        ? words.say("figure.consistent")
                        : words.say("figure.inconsistent", words.decimal(reading.inPoints(worst))));
    }
}
