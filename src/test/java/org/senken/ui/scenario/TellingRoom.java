package org.senken.ui.scenario;

import java.nio.file.Path;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TellingSamples;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;

/** The scenario room over the told sample, with everything done at once. */
final class TellingRoom {
    final Desk desk;
    final ScenarioViewModel room;
    final ToldModels told;

    private TellingRoom(Desk desk) {
        this.desk = desk;
        var background = new DirectBackground();
        var dialogs = FakeDialogs.answering("");
        room = new ScenarioViewModel(desk.session, desk.preferences, desk.notices, dialogs, background);
        told = ToldModels.of(
                room, Benches.CLOCK, new FigureExport(desk.preferences, desk.notices, dialogs, background));
    }

    static TellingRoom in(Path folder) throws WorkspaceException {
        return in(folder, TellingSamples.study(), Language.EN);
    }

    static TellingRoom in(Path folder, Study study, Language language) throws WorkspaceException {
        return new TellingRoom(new Desk(study, language, folder));
    }

    Scenario scenario(ScenarioId id) {
        return desk.study().scenarios().scenario(id).orElseThrow();
    }
}
