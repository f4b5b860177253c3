package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.testkit.TellingSamples;

class ScenarioCheckTest {
    private static final Scenarios SAMPLE = TellingSamples.scenarios();

    private static ScenarioCheck check(ScenarioId id) {
        return ScenarioCheck.of(SAMPLE, SAMPLE.scenario(id).orElseThrow());
    }

    @Test
    void aScenarioWithTheBestStateOfEveryDriverIsConsistent() {
        assertTrue(check(TellingSamples.RING).isConsistent());
        assertEquals(0, check(TellingSamples.RING).inconsistency());
    }

    @Test
    void theWorstDriverSaysHowFarAScenarioIsOffAndWhatWouldBeBetter() {
        var stacks = check(TellingSamples.STACKS);
        assertEquals(4, stacks.inconsistency());
        assertEquals(
                Map.of(
                        TellingSamples.CONTROLS,
                        new ScenarioCheck.Shortfall(TellingSamples.state(TellingSamples.CONTROLS, 0), 4)),
                stacks.shortfalls());
        assertFalse(stacks.isConsistent());
    }

    @Test
    void aScenarioThatLacksADriverIsIncompleteAndNotConsistent() {
        var trend = check(TellingSamples.TREND);
        assertEquals(List.of(TellingSamples.TALENT), trend.missing());
        assertFalse(trend.isComplete());
        assertFalse(trend.isConsistent());
        assertTrue(Double.isNaN(trend.inconsistency()));
    }

    @Test
    void twoJudgesCanMakeHalfAPoint() {
        var cell =
                new Cell(TellingSamples.state(TellingSamples.BLOCS, 0), TellingSamples.state(TellingSamples.TALENT, 1));
        var judgements = SAMPLE.judgements()
                .with(cell, JudgeId.GROUP, Judgement.of(1))
                .with(cell, TellingSamples.ENGINEER, Judgement.of(2));
        var ring = SAMPLE.scenario(TellingSamples.RING).orElseThrow();
        assertEquals(
                0.5, ScenarioCheck.of(SAMPLE.withJudgements(judgements), ring).inconsistency());
    }

    /** The twin: the whole matrix, summed up by the balance. */
    @Test
    void itSaysWhatTheBalanceOfTheMatrixSays() {
        var chance = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            var scenarios = random(chance);
            var states = new TreeMap<DriverId, StateId>();
            var places = new int[scenarios.drivers().size()];
            for (int i = 0; i < places.length; i++) {
                var driver = scenarios.drivers().get(i);
                places[i] = chance.nextInt(driver.states().size());
                states.put(driver.id(), driver.states().get(places[i]).id());
            }
            var scenario = Scenario.of(new ScenarioId("S"), Scenario.Kind.CHOSEN, Text.EMPTY, states);
            var matrix = CrossImpact.matrix(scenarios);
            assertEquals(
                    (double) Balance.of(matrix, places).inconsistency() / matrix.unit(),
                    ScenarioCheck.of(scenarios, scenario).inconsistency());
        }
    }

    private static Scenarios random(Random chance) {
        var drivers = new ArrayList<Driver>();
        for (int d = 0; d < 4; d++) {
            var states = new ArrayList<State>();
            for (int s = 0; s < 2 + chance.nextInt(3); s++) {
                states.add(State.named(new StateId("d" + d + "s" + s), Text.EMPTY));
            }
            drivers.add(Driver.of(new DriverId("d" + d), Text.EMPTY, states).withHoldsItself(chance.nextBoolean()));
        }
        var scenarios = Scenarios.NONE
                .withDrivers(drivers)
                .withActs(Map.of(new Link(new DriverId("d0"), new DriverId("d1")), chance.nextBoolean()))
                .withSearch(
                        Search.DEFAULT.withJoining(chance.nextBoolean() ? Search.Joining.MEAN : Search.Joining.MEDIAN));
        var judgements = Judgements.NONE;
        var all = scenarios.states().toList();
        for (int i = 0; i < 60; i++) {
            var cell = new Cell(
                    all.get(chance.nextInt(all.size())).id(),
                    all.get(chance.nextInt(all.size())).id());
            judgements =
                    judgements.with(cell, new JudgeId("E0" + chance.nextInt(4)), Judgement.of(chance.nextInt(7) - 3));
        }
        return scenarios.withJudgements(judgements);
    }
}
