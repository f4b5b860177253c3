package org.senken.ui.portfolio;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.ui.common.Background;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;

/** The room of the portfolio over a study. */
final class SureRoom {
    final Desk desk;
    final PortfolioViewModel room;
    private final int before;

    private SureRoom(Study study, Path folder, Background background) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        before = history();
        var dialogs = new FakeDialogs();
        room = new PortfolioViewModel(
                desk.session,
                desk.preferences,
                new PortfolioViewModel.Tools(
                        desk.notices,
                        dialogs,
                        background,
                        new LongWork(background, desk.notices),
                        new FigureExport(desk.preferences, desk.notices, dialogs, background),
                        Clock.systemUTC()));
    }

    /** The sample study, everything done at once. */
    static SureRoom in(Path folder) throws WorkspaceException {
        return on(Benches.sample(), folder);
    }

    static SureRoom on(Study study, Path folder) throws WorkspaceException {
        return new SureRoom(study, folder, new DirectBackground());
    }

    static SureRoom with(Background background, Path folder) throws WorkspaceException {
        return new SureRoom(Benches.sample(), folder, background);
    }

    /** The sample study with other statements on weights. */
    static Study weighted(WeightStatement... statements) {
        var sample = Benches.sample();
        return sample.withPortfolio(
                sample.portfolio().withModel(sample.portfolio().model().withStatements(List.of(statements))));
    }

    ValueModel model() {
        return desk.study().portfolio().model();
    }

    /** The key of the sentence in the notice bar; blank if it says nothing. */
    String notice() {
        return desk.notice().map(each -> each.key()).orElse("");
    }

    /** How many edits were made since the room was entered. */
    int edits() {
        return history() - before;
    }

    private int history() {
        return desk.session.stateProperty().get().history().size();
    }

    Ranking.Ranked ranked() {
        return room.ranking().ranked().orElseThrow();
    }
}
