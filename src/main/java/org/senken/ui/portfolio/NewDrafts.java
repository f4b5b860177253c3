package org.senken.ui.portfolio;

import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;

/** Ids of portfolios that are put together. */
final class NewDrafts {
    private NewDrafts() {}

    /** The first number that none of them has. */
    static DraftId id(List<Draft> drafts) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new DraftId("portfolio-" + number))
                .filter(id -> drafts.stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
