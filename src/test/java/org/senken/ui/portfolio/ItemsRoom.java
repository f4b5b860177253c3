package org.senken.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;

/** The portfolio room over a study, with everything done at once. */
final class ItemsRoom {
    final FakeDialogs dialogs = new FakeDialogs();
    final Desk desk;
    final PortfolioViewModel room;

    private ItemsRoom(Study study, Language language, Path folder) throws WorkspaceException {
        desk = new Desk(study, language, folder);
        var background = new DirectBackground();
        room = new PortfolioViewModel(
                desk.session,
                desk.preferences,
                new PortfolioViewModel.Tools(
                        desk.notices,
                        dialogs,
                        background,
                        new LongWork(background, desk.notices),
                        new FigureExport(desk.preferences, desk.notices, dialogs, background),
                        Benches.CLOCK));
    }

    /** Over the sample. */
    static ItemsRoom in(Path folder) throws WorkspaceException {
        return on(Benches.sample(), Language.EN, folder);
    }

    static ItemsRoom on(Study study, Language language, Path folder) throws WorkspaceException {
        return new ItemsRoom(study, language, folder);
    }

    Portfolio portfolio() {
        return desk.study().portfolio();
    }

    Item item(String id) {
        return portfolio().item(new ItemId(id)).orElseThrow();
    }

    List<String> order() {
        return portfolio().items().stream().map(each -> each.id().value()).toList();
    }

    /** The key of what the notice bar says. */
    String notice() {
        return desk.notice().map(each -> each.key()).orElse("");
    }
}
