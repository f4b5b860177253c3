package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.Obstacles;
import org.senken.core.portfolio.choice.WithoutOne;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.ui.common.Sought;

/** What would come out without any one person's votes. It says how far things move, never whose votes move them. */
public final class LeaveOutViewModel {
    /** With fewer people the rest would show who was left out. */
    private static final int FEWEST = 4;

    /** How much of the work is the ranks and the best portfolio; the rest is the core. */
    private static final double FIRST_PART = 0.3;

    /**
     * What was found.
     *
     * @param basis what it hangs on
     * @param naming what items were called then
     * @param model the votes and the value model it rests on
     */
    public record Found(
            FundingBasis basis, WithoutOne best, CoreOverExperts core, Naming naming, List<Sentence> model) {
        public Found {
            model = List.copyOf(model);
        }
    }

    private final PortfolioViewModel room;
    private final Sought<FundingBasis, Found> sought;

    LeaveOutViewModel(PortfolioViewModel room) {
        this.room = room;
        sought = room.funding().sought("without one expert");
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    /** The search, for a bar with its progress. */
    public Sought<FundingBasis, Found> sought() {
        return sought;
    }

    /** Whether something has changed since it was tried. */
    public boolean isOutdated() {
        return sought.found().filter(each -> !each.basis().equals(basis())).isPresent();
    }

    private FundingBasis basis() {
        return FundingBasis.of(room.study(), Optional.empty());
    }

    /** Why it cannot be tried; empty if it can. */
    public List<Sentence> obstacles() {
        var votes = room.study().fundingCase();
        if (votes.isEmpty()) {
            return List.of(Sentence.of("people.no-votes"));
        }
        return votes.get().people().size() < FEWEST
                ? List.of(Sentence.of("people.few", FEWEST))
                : Obstacles.of(votes.get(), naming());
    }

    private Naming naming() {
        return new Naming(room.study().catalogue(), room.study().portfolio());
    }

    // Commands

    /** Leaves out each person in turn, also after it was stopped. */
    public void look() {
        var obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            room.tools().notices().refused(obstacles.getFirst());
            return;
        }
        if (sought.stateProperty().get().phase() == Sought.Phase.STOPPED) {
            sought.clear();
        }
        var votes = room.study().fundingCase().orElseThrow();
        var basis = basis();
        var naming = naming();
        sought.ask(basis, progress -> work(basis, votes, naming, progress));
    }

    private static Found work(FundingBasis basis, FundingCase votes, Naming naming, Progress progress) {
        var best = WithoutOne.of(
                votes, Candidates.Kind.ITEMS, votes.base(), Effort.FULL, share -> progress.report(FIRST_PART * share));
        var core = CoreOverExperts.of(votes, share -> progress.report(FIRST_PART + (1 - FIRST_PART) * share));
        return new Found(basis, best.orElseThrow(), core, naming, ModelWords.of(votes, votes.base(), naming));
    }
}
