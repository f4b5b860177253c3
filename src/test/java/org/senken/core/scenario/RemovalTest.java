package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.senken.testkit.RandomScenarios;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class RemovalTest {
    @Test
    void nothingOfARemovedDriverIsLeft() {
        var random = new RandomScenarios(21);
        for (int i = 0; i < 100; i++) {
            var all = random.next();
            var gone = all.drivers().get(1);
            var states = gone.states().stream().map(State::id).collect(Collectors.toSet());
            // a study that names a state or driver that is not there would not be valid
            var left = TypicalStudies.study()
                    .withScenarios(Removal.ofDriver(all, gone.id()))
                    .scenarios();
            assertFalse(left.driver(gone.id()).isPresent());
            assertEquals(
                    all.judgements().cells().keySet().stream()
                            .filter(cell -> !states.contains(cell.from()) && !states.contains(cell.to()))
                            .toList(),
                    List.copyOf(left.judgements().cells().keySet()));
            assertEquals(
                    all.acts().keySet().stream()
                            .filter(link -> !link.has(gone.id()))
                            .toList(),
                    List.copyOf(left.acts().keySet()));
        }
    }

    @Test
    void nothingOfARemovedStateIsLeftAndTheRestStays() {
        var all = TypicalScenarios.scenarios();
        var left = TypicalStudies.study()
                .withScenarios(Removal.ofState(all, TypicalScenarios.TENSE))
                .scenarios();
        assertEquals(
                List.of(TypicalScenarios.CALM),
                left.drivers().getFirst().states().stream().map(State::id).toList());
        assertEquals(1, left.pairs().size());
        assertEquals(all.acts(), left.acts());
        assertTrue(left.judgements().at(TypicalScenarios.BETWEEN_TWO).isEmpty());
        assertEquals(4, left.judgements().cells().size());
        assertTrue(left.search().forced().isEmpty());
        assertEquals(all.search().forbidden(), left.search().forbidden());
        assertFalse(left.chosen().getFirst().states().containsKey(TypicalScenarios.RIVALRY));
        assertEquals(2, left.chosen().getFirst().states().size());
        assertEquals(all.wildcards(), left.wildcards());
        assertEquals(
                List.of(),
                Removal.ofState(all, TypicalScenarios.CHEAP)
                        .wildcards()
                        .getFirst()
                        .raises());
    }
}
