package org.senken.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;
import org.senken.ui.portfolio.CompareViewModel.Side;

/** The page for comparing over six items of the sample, with everything done at once. */
final class CompareRoom {
    /** The dual-use risk of this one asks for protection. */
    static final ItemId SENSING = new ItemId("K2-B1");

    static final ItemId UNDERWATER = new ItemId("K1-M2");
    static final ItemId SATELLITES = new ItemId("K1-S3");
    static final long BUDGET = 60_000_000_000L;

    private static final int ITEMS = 6;

    final FakeDialogs dialogs = new FakeDialogs();
    final Desk desk;
    final PortfolioViewModel room;
    final CompareViewModel model;

    private CompareRoom(Study study, Path folder) throws WorkspaceException {
        desk = new Desk(study, Language.EN, folder);
        var background = new DirectBackground();
        var figures = new FigureExport(desk.preferences, desk.notices, dialogs, background);
        var work = new LongWork(background, desk.notices);
        room = new PortfolioViewModel(
                desk.session,
                desk.preferences,
                new PortfolioViewModel.Tools(desk.notices, dialogs, background, work, figures, Benches.CLOCK));
        model = room.compare();
        // as the page does while it is in sight
        model.studyProperty().subscribe(model::want);
    }

    static CompareRoom in(Path folder) throws WorkspaceException {
        return with(study(), folder);
    }

    static CompareRoom with(Study study, Path folder) throws WorkspaceException {
        return new CompareRoom(study, folder);
    }

    /** The sample with its first items alone, and a budget for about half of them. */
    static Study study() {
        var sample = Benches.sample();
        var items = sample.portfolio().items().subList(0, ITEMS);
        return sample.withPortfolio(Portfolio.EMPTY
                .withModel(sample.portfolio().model())
                .withItems(items)
                .withRules(Rules.NONE.withBudget(BUDGET)));
    }

    Portfolio portfolio() {
        return desk.study().portfolio();
    }

    List<Draft> drafts() {
        return portfolio().drafts();
    }

    Set<ItemId> items(Side side) {
        return model.contender(side).orElseThrow().items();
    }

    String notice() {
        return desk.notice().map(each -> each.key()).orElse("");
    }
}
