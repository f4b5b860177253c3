package org.senken.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.MinutesSamples;
import org.senken.ui.common.Background;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Room;

/** The report room over a study. It begins with the minutes, for which nothing must be searched. */
final class ReportRoom {
    final Desk desk;
    final FakeDialogs dialogs = new FakeDialogs();
    final List<Room> entered = new ArrayList<>();
    final ReportViewModel model;

    ReportRoom(Path folder) throws WorkspaceException {
        this(folder, sample(), new DirectBackground());
    }

    ReportRoom(Path folder, Study study, Background background) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        model = new ReportViewModel(
                desk.session,
                desk.preferences,
                new ReportViewModel.Tools(
                        desk.notices,
                        dialogs,
                        background,
                        new LongWork(background, desk.notices),
                        new FigureExport(desk.preferences, desk.notices, dialogs, background),
                        Benches.CLOCK,
                        new FileExchange(),
                        entered::add,
                        "test"));
        model.show(ReportKind.MINUTES);
    }

    static Study sample() {
        return MinutesSamples.in(Benches.sample());
    }
}
