package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalScenarios;

class NextIdsTest {
    @Test
    void theNumberAfterTheHighestIsNext() {
        assertEquals(new DriverId("d1"), NextIds.driver(TypicalScenarios.scenarios()));
        var all = Scenarios.NONE.withDrivers(List.of(
                Driver.of(new DriverId("d7"), Text.EMPTY, List.of(State.named(new StateId("s12"), Text.EMPTY))),
                Driver.of(new DriverId("d3x"), Text.EMPTY, List.of(State.named(new StateId("s2"), Text.EMPTY)))));
        assertEquals(new DriverId("d8"), NextIds.driver(all));
        assertEquals(List.of(new StateId("s13"), new StateId("s14")), NextIds.states(all, 2));
        assertEquals(new StateId("s13"), NextIds.state(all));
    }
}
