package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.WithoutOne;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;

/** What would come out without any one person's votes. It says how far things move, never whose votes move them. */
public final class LeaveOutViewModel {
    /** With fewer people the rest would show who was left out. */
    private static final int FEWEST = 4;

    /** How much of the work is the ranks and the best portfolio; the rest is the core. */
    private static final double FIRST_PART = 0.3;

    /**
     * What was found.
     *
     * @param naming what items were called then
     */
    record Found(WithoutOne best, CoreOverExperts core, Naming naming) {}

    private final PortfolioViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private Optional<Study> of = Optional.empty();

    LeaveOutViewModel(PortfolioViewModel room) {
        this.room = room;
        room.studyProperty().subscribe(study -> mark());
    }

    private void mark() {
        outdated.set(of.filter(ReadyViewModel.ground(room.study())::equals).isEmpty());
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether something has changed since. */
    ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** Why it cannot be tried. */
    Optional<Sentence> obstacle() {
        var votes = room.study().fundingCase();
        if (votes.isEmpty() || room.study().portfolio().items().isEmpty()) {
            return new Obstacle(room.study(), Ready.NOTHING).sentence();
        }
        return votes.get().people().size() < FEWEST
                ? Optional.of(Sentence.of("people.few", FEWEST))
                : Optional.empty();
    }

    // Commands

    /** Leaves out each person in turn; it takes a while, with progress, and can be ended. */
    public void look() {
        obstacle().ifPresentOrElse(room.tools().notices()::refused, () -> begin(room.study()));
    }

    private void begin(Study study) {
        var votes = study.fundingCase().orElseThrow();
        var naming = new Naming(study.catalogue(), study.portfolio());
        room.tools()
                .work()
                .start(
                        Sentence.of("people.work"),
                        progress -> work(votes, naming, progress),
                        result -> show(study, result));
    }

    private static Optional<Found> work(FundingCase votes, Naming naming, Progress progress) {
        return WithoutOne.of(
                        votes,
                        Candidates.Kind.ITEMS,
                        votes.base(),
                        Effort.FULL,
                        share -> progress.report(FIRST_PART * share))
                .map(best -> new Found(
                        best,
                        CoreOverExperts.of(
                                votes, share -> progress.report(FIRST_PART + (1 - FIRST_PART) * share)),
                        naming));
    }

    private void show(Study study, Optional<Found> result) {
        if (result.isEmpty()) {
            room.tools().notices().refused(Sentence.of("contenders.none"));
        }
        found.set(result);
        of = Optional.of(ReadyViewModel.ground(study));
        mark();
    }
}
