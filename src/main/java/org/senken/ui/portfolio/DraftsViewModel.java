package org.senken.ui.portfolio;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;
import org.senken.editing.DecisionEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Notices;

/** Portfolios that are put together by hand, at the side where each is looked at. */
public final class DraftsViewModel {
    private final PortfolioViewModel room;
    private final CompareViewModel compare;

    DraftsViewModel(PortfolioViewModel room, CompareViewModel compare) {
        this.room = room;
        this.compare = compare;
    }

    /** Whether the portfolio at a side can be changed. */
    boolean isMade(CompareViewModel.Side side) {
        return made(side).isPresent();
    }

    private Optional<DraftId> made(CompareViewModel.Side side) {
        return compare.contender(side)
                .map(Contender::source)
                .filter(Contender.Made.class::isInstance)
                .map(Contender.Made.class::cast)
                .map(Contender.Made::draft);
    }

    // Commands

    /** Begins an empty portfolio and looks at it. */
    public void add(CompareViewModel.Side side) {
        put(side, new Draft(free(), Messages.inBoth("draft.name"), Set.of()));
    }

    /** Copies what a side shows into a portfolio of its own that can be changed, and looks at that. */
    public void copy(CompareViewModel.Side side) {
        compare.contender(side).ifPresent(each -> {
            var items = new TreeSet<>(each.items());
            items.removeIf(item -> room.study().portfolio().item(item).isEmpty());
            put(side, new Draft(free(), Messages.inBoth("draft.copy", each.name()), items));
        });
    }

    private DraftId free() {
        return NewDrafts.id(room.study().portfolio().drafts());
    }

    private void put(CompareViewModel.Side side, Draft draft) {
        room.apply(DecisionEdits.add(draft));
        compare.choose(side, new Contender.Made(draft.id()));
    }

    /** Asks for another name, in the language of the screens. */
    public void rename(CompareViewModel.Side side) {
        var language = room.preferences().language();
        made(side)
                .flatMap(room.study().portfolio()::draft)
                .ifPresent(draft -> room.tools()
                        .dialogs()
                        .line(
                                Sentence.of("draft.rename"),
                                Sentence.of("draft.rename.label"),
                                draft.name().in(language))
                        .filter(name -> !name.isBlank())
                        .ifPresent(name -> room.apply(DecisionEdits.rename(room.study(), draft.id(), language, name))));
    }

    /** Removes the portfolio at a side; undo brings it back. */
    public void remove(CompareViewModel.Side side) {
        made(side).ifPresent(id -> room.apply(DecisionEdits.remove(room.study(), id)));
    }

    /** Takes an item into the portfolio at a side, or out of it; one that cannot be changed offers a copy. */
    public void turn(CompareViewModel.Side side, ItemId item) {
        made(side).ifPresentOrElse(id -> room.apply(DecisionEdits.turn(room.study(), id, item)), () -> offerCopy(side));
    }

    private void offerCopy(CompareViewModel.Side side) {
        compare.contender(side)
                .ifPresent(each -> room.tools()
                        .notices()
                        .refused(
                                Sentence.of("draft.fixed", each.name()),
                                new Notices.Offer(Sentence.of("draft.copy.offer"), () -> copy(side))));
    }
}
