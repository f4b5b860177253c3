package org.senken.editing;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of portfolios that are put together by hand, and of the decision log. */
public final class DecisionEdits {
    private DecisionEdits() {}

    /** Adds a portfolio to be compared. */
    public static Edit add(Draft draft) {
        return ItemEdits.onPortfolio(
                Sentence.of("edit.draft.add", draft.name()), all -> all.withDrafts(Places.added(all.drafts(), draft)));
    }

    public static Edit rename(Study study, DraftId id, Language language, String name) {
        return edit(
                "edit.draft.rename",
                study,
                id,
                draft -> draft.withName(draft.name().with(language, name)));
    }

    /** Takes an item into a draft, or out of it if it was in. */
    public static Edit turn(Study study, DraftId id, ItemId item) {
        return edit("edit.draft.change", study, id, draft -> draft.turned(item));
    }

    /** Gives a draft other items. */
    public static Edit items(Study study, DraftId id, Set<ItemId> items) {
        return edit("edit.draft.change", study, id, draft -> draft.withItems(items));
    }

    public static Edit remove(Study study, DraftId id) {
        return ItemEdits.onPortfolio(
                Sentence.of("edit.draft.remove", nameOf(study, id)),
                all -> all.withDrafts(all.drafts().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList()));
    }

    /** Records the portfolio that was chosen. What is in the log stays; only undo takes it out. */
    public static Edit decide(Decision decision) {
        return ItemEdits.onPortfolio(
                Sentence.of("edit.decision.add", decision.number(), decision.name()),
                all -> all.withDecisions(Places.added(all.decisions(), decision)));
    }

    /** Words a decision's name and reason better in one language. */
    public static Edit reword(int number, Language language, String name, String reason) {
        return ItemEdits.onPortfolio(
                Sentence.of("edit.decision.reword", number),
                all -> all.withDecisions(all.decisions().stream()
                        .map(each -> each.number() == number
                                ? each.withName(each.name().with(language, name))
                                        .withReason(each.reason().with(language, reason))
                                : each)
                        .toList()));
    }

    private static Edit edit(String key, Study study, DraftId id, UnaryOperator<Draft> change) {
        return ItemEdits.onPortfolio(Sentence.of(key, nameOf(study, id)), all -> all.withDraft(id, change));
    }

    private static Text nameOf(Study study, DraftId id) {
        return study.portfolio().draft(id).map(Draft::name).orElse(Text.same(id.value()));
    }
}
