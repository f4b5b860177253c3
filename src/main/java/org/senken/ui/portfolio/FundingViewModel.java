package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.study.Study;
import org.senken.ui.common.Sought;

/**
 * The answer on funding of the study as it is now, for every page that shows a part of it. It is found in steps: the best
 * portfolio and the frontier at once, what holds for all weights and scenarios after, then what holds for all people too.
 * Nothing is sought before a page asks.
 */
public final class FundingViewModel {
    private static final int MOST_BITS = 62;

    private final PortfolioViewModel room;
    private final Sought<FundingBasis, Funding> funding;
    private final Sought<FundingBasis, RobustAnswer> robust;
    private final Sought<FundingBasis, CoreOverExperts> people;

    FundingViewModel(PortfolioViewModel room) {
        this.room = room;
        funding = sought("funding");
        robust = sought("robust portfolios");
        people = sought("core over experts");
        funding.stateProperty().subscribe(this::goOn);
    }

    <Q, T> Sought<Q, T> sought(String name) {
        return new Sought<>(name, room.tools().background(), room.tools().notices());
    }

    // Properties

    /** The best portfolio in the chosen world, and the frontier. */
    public Sought<FundingBasis, Funding> funding() {
        return funding;
    }

    /** What holds for all admissible weights and chosen scenarios. */
    public Sought<FundingBasis, RobustAnswer> robust() {
        return robust;
    }

    /** What holds for everybody's votes and everybody's but one too. */
    public Sought<FundingBasis, CoreOverExperts> people() {
        return people;
    }

    /** "Robust core computed exactly over 8,388,608 portfolios", for the bar at the bottom; blank before. */
    public ObservableValue<String> statusProperty() {
        return robust.stateProperty()
                .map(state -> state.found()
                        .filter(each ->
                                state.isCurrent() && !each.set().portfolios().isEmpty())
                        .map(this::status)
                        .orElse(""));
    }

    private String status(RobustAnswer answer) {
        int items = answer.items().size();
        if (!answer.exact()) {
            return room.messages()
                    .get("budget.status.bound", answer.set().portfolios().size());
        }
        return items > MOST_BITS
                ? room.messages().get("budget.status.power", items)
                : room.messages().get("budget.status", 1L << items);
    }

    // Commands

    /** A page that shows the answer is in sight: it is sought, in the world that is shown, unless it is there. */
    public void want(Study study) {
        var world = room.map().worldProperty().get().scenario();
        funding.ask(FundingBasis.of(study, world), progress -> Funding.of(study, world, progress));
    }

    private void goOn(Sought.State<Funding> state) {
        if (!state.isCurrent()) {
            return;
        }
        var found = state.found().orElseThrow();
        if (found.answer().isEmpty()) {
            robust.clear();
            people.clear();
            return;
        }
        // neither hangs on the world that is shown
        var basis = FundingBasis.of(found.study(), Optional.empty());
        var choice = found.answer().get().funding();
        robust.ask(basis, progress -> RobustAnswer.of(choice, Effort.FULL, progress));
        people.ask(basis, progress -> CoreOverExperts.of(choice.study(), progress));
    }
}
