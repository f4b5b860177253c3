package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Text;
import org.senken.testkit.RandomScenarios;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class RegroupingTest {
    private static final DriverId FRESH = new DriverId("fresh");
    private static final Text NAME = new Text("Fresh", "新");

    private static Set<StateId> states(Driver driver) {
        return driver.states().stream().map(State::id).collect(Collectors.toSet());
    }

    /** What counts must follow from the drivers alone: every link is asked for the first time. */
    private static Scenarios unasked(RandomScenarios random) {
        var all = random.next();
        return all.withActs(Map.of())
                .withDrivers(all.drivers().stream()
                        .map(each -> each.withHoldsItself(false))
                        .toList());
    }

    @Test
    void noJudgementAndNoPairIsLostOnMergeAndSplit() {
        var random = new RandomScenarios(11);
        for (int i = 0; i < 200; i++) {
            var all = unasked(random);
            var into = all.drivers().getFirst();
            var other = all.drivers().getLast();
            var merged = Regrouping.merged(all, into.id(), other.id());
            assertEquals(all.judgements(), merged.judgements());
            assertEquals(all.pairs(), merged.pairs());
            var parted = Regrouping.split(merged, into.id(), states(other), FRESH, NAME);
            assertEquals(all.judgements(), parted.judgements());
            assertEquals(all.pairs(), parted.pairs());
            assertEquals(numbers(all), numbers(parted));
        }
    }

    /** What each cell counts, whatever the order of the drivers. */
    private static Map<Cell, Integer> numbers(Scenarios all) {
        var matrix = CrossImpact.matrix(all);
        var found = new TreeMap<Cell, Integer>();
        for (int from = 0; from < all.drivers().size(); from++) {
            for (int to = 0; to < all.drivers().size(); to++) {
                for (int i = 0; i < all.drivers().get(from).states().size(); i++) {
                    for (int j = 0; j < all.drivers().get(to).states().size(); j++) {
                        found.put(
                                new Cell(
                                        all.drivers().get(from).states().get(i).id(),
                                        all.drivers().get(to).states().get(j).id()),
                                matrix.at(from, i, to, j));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void judgementsBetweenMergedDriversDoNotCountUntilTheyArePartedAgain() {
        var all = TypicalScenarios.scenarios().withDriver(TypicalScenarios.SUPPLY, each -> each.withHoldsItself(false));
        var merged = Regrouping.merged(all, TypicalScenarios.RIVALRY, TypicalScenarios.SUPPLY);
        var joined = merged.driver(TypicalScenarios.RIVALRY).orElseThrow();
        assertEquals(
                List.of(
                        TypicalScenarios.TENSE,
                        TypicalScenarios.CALM,
                        TypicalScenarios.OPEN,
                        TypicalScenarios.BLOCS,
                        TypicalScenarios.BROKEN),
                joined.states().stream().map(State::id).toList());
        assertFalse(CrossImpact.counts(merged, joined, joined));
        assertEquals(0, numbers(merged).get(TypicalScenarios.BETWEEN_TWO));
        assertNotEquals(0, numbers(all).get(TypicalScenarios.BETWEEN_TWO));
    }

    @Test
    void aMergedDriverKeepsItsNameAndTakesInAreasSourcesAndNotes() {
        var all = TypicalScenarios.scenarios()
                .withDriver(
                        TypicalScenarios.ENERGY,
                        each -> each.withNote(new Text("Of all kinds.", ""))
                                .withAreas(List.of(TypicalStudies.OCEAN, TypicalStudies.HYDROGEN))
                                .withSources(List.of(Text.same("Outlook"))));
        var joined = Regrouping.merged(all, TypicalScenarios.RIVALRY, TypicalScenarios.ENERGY)
                .driver(TypicalScenarios.RIVALRY)
                .orElseThrow();
        assertEquals(new Text("Rivalry", "大国間競争"), joined.name());
        assertEquals(new Text("Between the largest powers.\nOf all kinds.", "主要国間の関係。"), joined.note());
        assertEquals(List.of(TypicalStudies.QUANTUM, TypicalStudies.OCEAN, TypicalStudies.HYDROGEN), joined.areas());
        assertEquals(2, joined.sources().size());
    }

    @Test
    void aMergedDriverActsWhereOneOfTheTwoDoesAndRestsOnlyWhereBothDo() {
        var three = new DriverId("d2");
        var other = new DriverId("d1");
        var into = new DriverId("d0");
        for (var here : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            for (var there : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
                var acts = new TreeMap<Link, Boolean>();
                here.ifPresent(said -> acts.put(new Link(three, into), said));
                there.ifPresent(said -> acts.put(new Link(three, other), said));
                acts.put(new Link(into, other), true);
                var all = new RandomScenarios(5).next(3, 2).withActs(acts);
                var merged = Regrouping.merged(all, into, other).acts();
                boolean one = here.orElse(false) || there.orElse(false);
                boolean none = here.equals(Optional.of(false)) && there.equals(Optional.of(false));
                assertEquals(
                        one
                                ? Map.of(new Link(three, into), true)
                                : none ? Map.of(new Link(three, into), false) : Map.of(),
                        merged);
            }
        }
    }

    @Test
    void chosenScenariosFollowTheirStates() {
        var all = TypicalScenarios.scenarios();
        var merged = Regrouping.merged(all, TypicalScenarios.ENERGY, TypicalScenarios.SUPPLY);
        assertEquals(
                Map.of(
                        TypicalScenarios.RIVALRY,
                        TypicalScenarios.TENSE,
                        TypicalScenarios.ENERGY,
                        TypicalScenarios.DEAR),
                merged.chosen().getFirst().states());
        // the trend has no state of energy: it keeps the one it has of the other
        assertEquals(
                Map.of(
                        TypicalScenarios.RIVALRY,
                        TypicalScenarios.TENSE,
                        TypicalScenarios.ENERGY,
                        TypicalScenarios.OPEN),
                merged.chosen().getLast().states());
        var split = Regrouping.split(all, TypicalScenarios.SUPPLY, Set.of(TypicalScenarios.BLOCS), FRESH, NAME);
        assertEquals(
                Optional.of(TypicalScenarios.BLOCS), split.chosen().getFirst().stateOf(FRESH));
        assertEquals(Optional.empty(), split.chosen().getFirst().stateOf(TypicalScenarios.SUPPLY));
        assertEquals(
                Optional.of(TypicalScenarios.OPEN), split.chosen().getLast().stateOf(TypicalScenarios.SUPPLY));
    }

    @Test
    void whatIsSplitOffStandsBehindAndRestsWhereTheOldDriverRests() {
        var all = TypicalScenarios.scenarios();
        var split = Regrouping.split(all, TypicalScenarios.ENERGY, Set.of(TypicalScenarios.DEAR), FRESH, NAME);
        assertEquals(
                List.of(TypicalScenarios.RIVALRY, TypicalScenarios.SUPPLY, TypicalScenarios.ENERGY, FRESH),
                split.drivers().stream().map(Driver::id).toList());
        assertTrue(split.isOff(new Link(FRESH, TypicalScenarios.RIVALRY)));
        assertTrue(split.isOff(new Link(TypicalScenarios.ENERGY, TypicalScenarios.RIVALRY)));
        assertEquals(true, split.acts().get(new Link(TypicalScenarios.SUPPLY, FRESH)));
    }

    @Test
    void nothingIsSplitIntoNothing() {
        var all = TypicalScenarios.scenarios();
        var energy = all.driver(TypicalScenarios.ENERGY).orElseThrow();
        assertEquals(all, Regrouping.split(all, energy.id(), states(energy), FRESH, NAME));
        assertEquals(all, Regrouping.split(all, energy.id(), Set.of(), FRESH, NAME));
        assertEquals(all, Regrouping.merged(all, energy.id(), energy.id()));
        assertEquals(all, Regrouping.moved(all, TypicalScenarios.DEAR, energy.id()));
    }

    @Test
    void aStateThatMovesKeepsEverythingButItsPlaceInChosenScenarios() {
        var random = new RandomScenarios(12);
        var pick = new Random(1);
        for (int i = 0; i < 100; i++) {
            var all = random.next();
            var from = all.drivers().getFirst();
            var state = from.states().get(pick.nextInt(from.states().size()));
            var to = all.drivers().getLast().id();
            var moved = Regrouping.moved(all, state.id(), to);
            assertEquals(all.judgements(), moved.judgements());
            assertEquals(all.pairs(), moved.pairs());
            assertEquals(to, moved.driverOf(state.id()).orElseThrow().id());
            assertEquals(state, moved.driver(to).orElseThrow().states().getLast());
            assertFalse(moved.driver(from.id()).orElseThrow().has(state.id()));
            assertTrue(moved.chosen().stream().noneMatch(each -> each.states().containsValue(state.id())));
            // it is still a valid study
            TypicalStudies.study().withScenarios(moved);
        }
    }
}
