package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.core.portfolio.Rooms.BLOCS;
import static org.senken.core.portfolio.Rooms.OPEN_SEAS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.testkit.TypicalStudies;

class StressTestTest {
    private static final Question QUANTUM_LEAD = new Question(TypicalStudies.QUANTUM, Criterion.SUPERIORITY);
    private static final Question QUANTUM_NEED = new Question(TypicalStudies.QUANTUM, Criterion.INDISPENSABILITY);
    private static final Question HYDROGEN_LEAD = new Question(TypicalStudies.HYDROGEN, Criterion.SUPERIORITY);
    private static final Question HYDROGEN_NEED = new Question(TypicalStudies.HYDROGEN, Criterion.INDISPENSABILITY);

    /** Quantum stands at 8 and 6, hydrogen at 4 and 6, with four like votes each. */
    private static final LatestVotes VOTES = LatestVotes.of(List.of(Rooms.round(
            1,
            2026,
            List.of(QUANTUM_LEAD, QUANTUM_NEED, HYDROGEN_LEAD, HYDROGEN_NEED),
            List.of("8646", "8646", "8646", "8646"))));

    private static StressTest test(Scenarios scenarios, double threshold) {
        return StressTest.of(VOTES, scenarios, TypicalStudies.catalogue(), threshold);
    }

    private static List<Double> values(StressTest.Row row) {
        return row.cells().stream().map(StressTest.Cell::value).toList();
    }

    @Test
    void worstRegretAndRobustnessFollowFromTheMeansOfMedians() {
        var scenarios = Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, QUANTUM_LEAD, -4);
        scenarios = Rooms.withEffect(scenarios, BLOCS, QUANTUM_NEED, -2);
        scenarios = Rooms.withEffect(scenarios, OPEN_SEAS, HYDROGEN_LEAD, 3, 4);
        var test = test(scenarios, StressTest.THRESHOLD);
        var quantum = test.rows().get(0);
        var hydrogen = test.rows().get(1);
        assertEquals(7, quantum.base().value());
        assertEquals(5, hydrogen.base().value());
        assertEquals(List.of(4.0, 7.0), values(quantum));
        assertEquals(List.of(5.0, 6.75), values(hydrogen));
        assertEquals(List.of(1.0, 0.0), quantum.regrets());
        assertEquals(List.of(0.0, 0.25), hydrogen.regrets());
        assertEquals(4, quantum.worst());
        assertEquals(7, quantum.best());
        assertEquals(1, quantum.regret());
        assertEquals(1, quantum.robust(test.threshold()));
        assertEquals(2, hydrogen.robust(test.threshold()));
        assertEquals(2, hydrogen.of());
        assertEquals(1, hydrogen.robust(6));
    }

    @Test
    void theQuadrantIsFollowedThroughEveryScenario() {
        var test = test(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, QUANTUM_LEAD, -4), StressTest.THRESHOLD);
        var quantum = test.rows().get(0);
        assertEquals(Optional.of(Quadrant.LEAD_AND_PROTECT), quantum.base().quadrant());
        assertEquals(
                Optional.of(Quadrant.RENEW_THE_BASE), quantum.cells().get(0).quadrant());
        assertEquals(OptionalInt.of(1), quantum.sameQuadrant());
        assertEquals(OptionalInt.of(2), test.rows().get(1).sameQuadrant());
    }

    @Test
    void cellsThatWereChangedOrHeldAreMarked() {
        var test = test(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, QUANTUM_LEAD, 2), StressTest.THRESHOLD);
        assertTrue(test.rows().get(0).cells().get(0).held());
        assertTrue(test.rows().get(0).cells().get(0).changed());
        assertEquals(
                new StressTest.Cell(5, false, false, Optional.of(Quadrant.RENEW_THE_BASE)),
                test.rows().get(1).cells().get(0));
    }

    @Test
    void tooFewVotesUnderAScenarioAreNoNumberThere() {
        var votes = LatestVotes.of(
                List.of(VOTES.newest(), Rooms.round(2, 2035, List.of(QUANTUM_LEAD.under(BLOCS)), List.of("2", "3"))));
        var quantum = StressTest.of(votes, Rooms.NO_EFFECTS, TypicalStudies.catalogue(), 5)
                .rows()
                .get(0);
        assertTrue(Double.isNaN(quantum.cells().get(0).value()));
        assertEquals(7, quantum.worst());
        assertEquals(1, quantum.of());
        assertEquals(OptionalInt.of(1), quantum.sameQuadrant());
    }

    @Test
    void withoutEffectsEveryScenarioIsTheWorldAsItIs() {
        for (var row : test(Rooms.NO_EFFECTS, 5).rows()) {
            assertEquals(List.of(row.base(), row.base()), row.cells());
        }
    }

    @Test
    void dualUseRiskIsNoPartOfTheValue() {
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY),
                test(Rooms.NO_EFFECTS, 5).criteria().stream().map(Criterion::id).toList());
    }
}
