package org.senken.core.study.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.Wildcard;
import org.senken.core.technology.Text;

/** The texts of the futures a study looks at. */
final class ScenarioTexts {
    private final TextVisit visit;

    ScenarioTexts(TextVisit visit) {
        this.visit = visit;
    }

    Scenarios scenarios(Scenarios all) {
        var pairs = new TreeMap<Pair, Verdict>();
        all.pairs().forEach((pair, verdict) -> pairs.put(pair, verdict(all, pair, verdict)));
        return new Scenarios(
                all.drivers().stream().map(this::driver).toList(),
                pairs,
                all.acts(),
                all.judgements(),
                all.search(),
                all.chosen().stream().map(this::scenario).toList(),
                all.wildcards().stream().map(this::wildcard).toList());
    }

    private Driver driver(Driver driver) {
        var spot = new Spot(visit, TextGroup.DRIVER, "drivers/" + driver.id(), driver.name());
        return new Driver(
                driver.id(),
                spot.text(TextRole.NAME, driver.name()),
                spot.text(TextRole.NOTE, driver.note()),
                driver.states().stream().map(state -> state(spot, state)).toList(),
                driver.areas(),
                spot.texts(TextRole.SOURCE, driver.sources()),
                driver.holdsItself());
    }

    private static State state(Spot driver, State state) {
        var spot = driver.below("states", state.id(), both(driver.owner(), ": ", state.name()));
        return new State(state.id(), spot.text(TextRole.NAME, state.name()), spot.text(TextRole.TEXT, state.text()));
    }

    private Verdict verdict(Scenarios all, Pair pair, Verdict verdict) {
        var states = both(name(all, pair.one()), " / ", name(all, pair.other()));
        var spot = new Spot(visit, TextGroup.PAIR, "pairs/" + pair.one() + "/" + pair.other(), states);
        return new Verdict(verdict.possible(), spot.text(TextRole.REASON, verdict.reason()));
    }

    private static Text name(Scenarios all, StateId state) {
        return all.state(state).map(State::name).orElse(Text.same(state.value()));
    }

    private static Text both(Text one, String between, Text other) {
        return new Text(one.en() + between + other.en(), one.ja() + between + other.ja());
    }

    private Scenario scenario(Scenario scenario) {
        var spot = new Spot(visit, TextGroup.SCENARIO, "scenarios/" + scenario.id(), scenario.title());
        var told = scenario.narrative();
        return new Scenario(
                scenario.id(),
                scenario.kind(),
                spot.text(TextRole.TITLE, scenario.title()),
                scenario.states(),
                new Narrative(
                        spot.text(TextRole.WHAT, told.what()),
                        spot.text(TextRole.HOW, told.how()),
                        spot.text(TextRole.WHOM, told.whom())),
                events(spot, scenario.events()),
                signposts(spot, scenario.signposts()),
                effects(spot, scenario));
    }

    private static List<KeyEvent> events(Spot spot, List<KeyEvent> events) {
        var all = new ArrayList<KeyEvent>();
        for (var each : events) {
            all.add(new KeyEvent(each.year(), spot.text(TextRole.EVENT, all.size() + 1, each.text())));
        }
        return all;
    }

    private static List<Signpost> signposts(Spot spot, List<Signpost> signposts) {
        var all = new ArrayList<Signpost>();
        for (var each : signposts) {
            int number = all.size() + 1;
            all.add(each.withText(spot.text(TextRole.SIGNPOST, number, each.text()))
                    .withThreshold(spot.text(TextRole.THRESHOLD, number, each.threshold())));
        }
        return all;
    }

    private static SortedMap<EffectCell, Effect> effects(Spot spot, Scenario scenario) {
        var all = new TreeMap<EffectCell, Effect>();
        scenario.effects().forEach((cell, effect) -> {
            var place = spot.below("effects", cell.subject() + "/" + cell.criterion());
            all.put(cell, effect.withReason(place.text(TextRole.REASON, effect.reason())));
        });
        return all;
    }

    private Wildcard wildcard(Wildcard wildcard) {
        var spot = new Spot(visit, TextGroup.WILDCARD, "wildcards/" + wildcard.id(), wildcard.name());
        var meets = wildcard.combination();
        return new Wildcard(
                wildcard.id(),
                spot.text(TextRole.NAME, wildcard.name()),
                spot.text(TextRole.TEXT, wildcard.text()),
                wildcard.areas(),
                new Wildcard.Combination(
                        spot.text(TextRole.EMERGING, meets.emerging()),
                        spot.text(TextRole.EXISTING, meets.existing()),
                        spot.text(TextRole.NEED, meets.need())),
                wildcard.raises(),
                spot.text(TextRole.SIGNPOST, wildcard.signposts()));
    }
}
