package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.OpenStudy;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The rounds of a study that were opened: who has handed in, closing, results. */
public final class ScoringViewModel {
    /** The number that stands for the round that is being planned. */
    public static final int PLAN = 0;

    /** A line of the list of ballots: how far it is and how it came in, never what is in it. */
    public record Seat(
            ExpertCode expert,
            String name,
            Expert panel,
            int answered,
            int questions,
            boolean handedIn,
            Optional<Origin> origin) {}

    private final Session session;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final BallotViewModel ballot;
    private final ObjectProperty<Integer> shown = new SimpleObjectProperty<>(PLAN);
    private Study followed;

    public ScoringViewModel(Session session, Preferences preferences, Dialogs dialogs, BallotViewModel ballot) {
        this.session = session;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.ballot = ballot;
        followed = session.study();
        shown.set(newest(followed));
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study study) {
        boolean other = !study.id().equals(followed.id());
        boolean gone = shown.get() != PLAN && study.round(shown.get()).isEmpty();
        boolean added = study.rounds().size() > followed.rounds().size();
        followed = study;
        if (other || gone || added) {
            shown.set(newest(study));
        }
    }

    private static int newest(Study study) {
        return study.rounds().isEmpty() ? PLAN : study.rounds().getLast().number();
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public Study study() {
        return session.study();
    }

    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** Which round is on screen; {@link #PLAN} for the one being planned. */
    public ReadOnlyObjectProperty<Integer> shownProperty() {
        return shown;
    }

    /** The ballots of a round, one for each expert who votes. */
    public List<Seat> seats(Study study, Round round) {
        return Standing.voters(study, round)
                .map(expert -> seat(study, round, expert))
                .toList();
    }

    private static Seat seat(Study study, Round round, Expert expert) {
        var found = round.ballotOf(expert.code());
        return new Seat(
                expert.code(),
                study.register().nameOf(expert.code()).orElse(""),
                expert,
                round.answeredBy(expert.code()),
                round.placesFor(expert.code()).size(),
                found.handedIn(),
                Optional.of(found.origin()).filter(any -> round.hasBallotOf(expert.code())));
    }

    // Commands

    public void show(int round) {
        shown.set(round);
    }

    /** Gives the window to an expert's ballot; one that was handed in is taken back first. */
    public void vote(ExpertCode expert) {
        var round = study().openRound().orElseThrow();
        if (round.ballotOf(expert).handedIn()) {
            var agreed = dialogs.confirm(
                    Sentence.of("ballot.withdraw.title", expert),
                    Sentence.of("ballot.withdraw.text"),
                    Sentence.of("ballot.withdraw.verb"));
            if (!agreed) {
                return;
            }
            session.apply(RoundEdits.withdraw(round.number(), expert));
        }
        ballot.open(round.number(), expert);
    }

    /** Closes the open round for good, after a question. */
    public void close() {
        var round = study().openRound().orElseThrow();
        int missing = Standing.missing(study(), round).size();
        var text = missing == 0
                ? Sentence.of("round.close.all")
                : Sentence.of(missing == 1 ? "round.close.missing.one" : "round.close.missing", missing);
        if (dialogs.confirm(Sentence.of("round.close.title", round.number()), text, Sentence.of("round.close.verb"))) {
            session.apply(RoundEdits.close(round.number()));
        }
    }
}
