package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Confidence;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.settings.Pin;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** One expert's ballot. While it is active the window shows nothing else. */
public final class BallotViewModel {
    /** A question of the criterion on screen, with what the expert has said so far. */
    public record Row(Question question, Text subject, Answer answer, Optional<Confidence> confidence, String reason) {}

    /** How far the ballot is. */
    public record Progress(int answered, int questions) {
        /** The share answered, from 0 to 1. */
        public double share() {
            return questions == 0 ? 0 : (double) answered / questions;
        }
    }

    private record Seat(int round, ExpertCode expert) {}

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final IntegerProperty criterion = new SimpleIntegerProperty();
    private final IntegerProperty row = new SimpleIntegerProperty();
    private @Nullable Seat seat;

    public BallotViewModel(Session session, Preferences preferences, Notices notices, Dialogs dialogs) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    /** Whether a ballot has the window. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active;
    }

    /** Whether the expert has passed the first page. */
    public ReadOnlyBooleanProperty begunProperty() {
        return begun;
    }

    /** Which criterion is on screen, from 0. */
    public ReadOnlyIntegerProperty criterionProperty() {
        return criterion;
    }

    /** Which row is current, from 0. */
    public ReadOnlyIntegerProperty rowProperty() {
        return row;
    }

    /** Calls for a redraw whenever the study or the criterion changes. */
    public ObservableValue<List<Row>> rowsProperty() {
        return session.stateProperty().flatMap(state -> criterion.map(any -> rows()));
    }

    public ObservableValue<Progress> progressProperty() {
        return session.stateProperty().map(state -> progress());
    }

    public ExpertCode expert() {
        return seat().expert();
    }

    /** The round that is voted on. */
    public Round round() {
        return session.study().round(seat().round()).orElseThrow();
    }

    /** The criterion on screen, as it read when the round opened. */
    public Criterion current() {
        return round().criteria().get(criterion.get());
    }

    private Seat seat() {
        if (seat == null) {
            throw new IllegalStateException("no ballot is open");
        }
        return seat;
    }

    private List<Row> rows() {
        if (seat == null) {
            return List.of();
        }
        var round = round();
        var ballot = round.ballotOf(expert());
        var wanted = current().id();
        var rows = new ArrayList<Row>();
        for (int place = 0; place < round.questions().size(); place++) {
            var question = round.questions().get(place);
            if (question.criterion().equals(wanted)) {
                rows.add(row(question, ballot, place));
            }
        }
        return rows;
    }

    private Row row(Question question, Ballot ballot, int place) {
        var subject = session.study().catalogue().subject(question.subject()).orElseThrow();
        return new Row(
                question,
                subject.label(),
                ballot.answers().at(place),
                ballot.answers().confidenceAt(place),
                ballot.reasonAt(place).orElse(""));
    }

    private Progress progress() {
        if (seat == null) {
            return new Progress(0, 0);
        }
        return new Progress(
                round().ballotOf(expert()).answers().answered(),
                round().questions().size());
    }

    // Commands

    /** Gives the window to an expert's ballot of a round. */
    public void open(int round, ExpertCode expert) {
        seat = new Seat(round, expert);
        criterion.set(0);
        row.set(0);
        begun.set(false);
        notices.dismiss();
        session.enterBallot(round, expert);
        active.set(true);
    }

    /** Passes the first page. */
    public void begin() {
        begun.set(true);
    }

    public void show(CriterionId wanted) {
        var ids = round().criteria().stream().map(Criterion::id).toList();
        criterion.set(Math.max(0, ids.indexOf(wanted)));
        row.set(0);
    }

    public void goToRow(int place) {
        row.set(Math.clamp(place, 0, rows().size() - 1));
    }

    /** The next question; after the last one of a criterion the first one of the next. */
    public void down() {
        if (row.get() + 1 < rows().size()) {
            row.set(row.get() + 1);
        } else if (criterion.get() + 1 < round().criteria().size()) {
            criterion.set(criterion.get() + 1);
            row.set(0);
        }
    }

    /** The question before; before the first one of a criterion the last one of the criterion before. */
    public void up() {
        if (row.get() > 0) {
            row.set(row.get() - 1);
        } else if (criterion.get() > 0) {
            criterion.set(criterion.get() - 1);
            row.set(rows().size() - 1);
        }
    }

    /** Turns to the criterion so many places on, if there is one. */
    public void turn(int places) {
        int wanted = criterion.get() + places;
        if (wanted >= 0 && wanted < round().criteria().size()) {
            criterion.set(wanted);
            row.set(0);
        }
    }

    /** Answers the current question. */
    public void answer(Answer answer) {
        answer(row.get(), answer);
    }

    /** Answers a question on screen. */
    public void answer(int place, Answer answer) {
        row.set(place);
        session.apply(
                RoundEdits.vote(seat().round(), expert(), rows().get(place).question(), answer));
    }

    /** The next confidence for the current vote: low, medium, high, low. */
    public void turnConfidence() {
        session.apply(RoundEdits.turnConfidence(
                seat().round(), expert(), rows().get(row.get()).question()));
    }

    /** Gives a reason for a vote on screen. */
    public void reason(Question question, String reason) {
        if (reason.length() > Ballot.REASON_LIMIT) {
            notices.refused(Sentence.of("problem.reason.long", expert(), Ballot.REASON_LIMIT));
            return;
        }
        session.apply(RoundEdits.reason(seat().round(), expert(), question, reason));
    }

    /** Leaves the ballot as it is; it can be resumed. */
    public void leave() {
        if (facilitatorAgrees()) {
            finish();
        }
    }

    /** Hands the ballot in; blanks are asked about once. */
    public void handIn() {
        var progress = progress();
        int blanks = progress.questions() - progress.answered();
        var choice = blanks == 0 ? Optional.of(Dialogs.Gaps.LEAVE_OPEN) : dialogs.gaps(blanks);
        choice.filter(any -> facilitatorAgrees()).ifPresent(gaps -> {
            session.apply(
                    gaps == Dialogs.Gaps.NO_OPINION
                            ? RoundEdits.handInWithoutGaps(seat().round(), expert())
                            : RoundEdits.handIn(seat().round(), expert()));
            var done = Sentence.of("ballot.handed-in", expert());
            finish();
            notices.done(done);
        });
    }

    private boolean facilitatorAgrees() {
        if (!preferences.settings().asksForPin()) {
            return true;
        }
        var typed = dialogs.pin();
        boolean right = typed.isPresent()
                && Pin.matches(typed.get(), preferences.settings().pin());
        if (typed.isPresent() && !right) {
            notices.refused(Sentence.of("ballot.pin.wrong"));
        }
        return right;
    }

    private void finish() {
        session.leaveBallot();
        active.set(false);
        notices.dismiss();
        seat = null;
    }

    /** The answer a digit stands for: 1 to 9 a score, 0 no opinion. */
    public static Answer answerOf(int digit) {
        return Scale.contains(digit) ? Answer.score(digit) : Answer.NO_OPINION;
    }
}
