package org.senken.ui.scenario;

import java.nio.file.Path;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Futures;
import org.senken.ui.common.DirectBackground;

/** The room over the six drivers, with everything done at once. */
final class FuturesRoom {
    final FakeDialogs dialogs = new FakeDialogs();
    final Desk desk;
    final ScenarioViewModel room;

    private FuturesRoom(Scenarios scenarios, Path folder) throws WorkspaceException {
        desk = new Desk(Benches.firstRound().withScenarios(scenarios), Language.EN, folder);
        room = new ScenarioViewModel(desk.session, desk.preferences, desk.notices, dialogs, new DirectBackground());
    }

    static FuturesRoom in(Path folder) throws WorkspaceException {
        return new FuturesRoom(Futures.sixDrivers(), folder);
    }

    static FuturesRoom with(Scenarios scenarios, Path folder) throws WorkspaceException {
        return new FuturesRoom(scenarios, folder);
    }

    Scenarios scenarios() {
        return room.scenarios();
    }

    String notice() {
        return desk.notice().map(each -> each.key()).orElse("");
    }

    static Cell cell(String from, String to) {
        return new Cell(new StateId(from), new StateId(to));
    }

    static StateId state(String id) {
        return new StateId(id);
    }

    static DriverId driver(String id) {
        return new DriverId(id);
    }
}
