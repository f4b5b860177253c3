package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.language.ScenarioNames;
import org.senken.settings.Pin;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** One expert's ballot. While it is active the window shows nothing else. */
public final class BallotViewModel {
    /** What stands below the questions. */
    public enum Foot {
        /** What the points of the scale mean. */
        ANCHORS,
        /** The reasons of both sides for the current question. */
        REASONS,
        /** What the keys do. */
        KEYS
    }

    /** How far the ballot is. */
    public record Progress(int answered, int questions) {
        /** The share answered, from 0 to 1. */
        public double share() {
            return questions == 0 ? 0 : (double) answered / questions;
        }
    }

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final IntegerProperty aspect = new SimpleIntegerProperty();
    private final IntegerProperty row = new SimpleIntegerProperty();
    private final ObjectProperty<Foot> foot = new SimpleObjectProperty<>(Foot.ANCHORS);
    private @Nullable BallotSeat seat;

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

    /** Which page is on screen, from 0: each holds one criterion, under one scenario where there are any. */
    public ReadOnlyIntegerProperty aspectProperty() {
        return aspect;
    }

    /** Which row is current, from 0. */
    public ReadOnlyIntegerProperty rowProperty() {
        return row;
    }

    /** The current question with what was said to it; empty while no ballot is open. */
    public Optional<BallotRow> currentRow() {
        return rows().stream().skip(row.get()).findFirst();
    }

    /** An earlier round. */
    Optional<Round> earlier(int number) {
        return session.study().round(number);
    }

    /** Calls for a redraw whenever the study or the page changes. */
    public ObservableValue<List<BallotRow>> rowsProperty() {
        return session.stateProperty().flatMap(state -> aspect.map(any -> rows()));
    }

    public ObservableValue<Progress> progressProperty() {
        return session.stateProperty().map(state -> progress());
    }

    /** What stands below the questions. */
    public ReadOnlyObjectProperty<Foot> footProperty() {
        return foot;
    }

    /** Whether a ballot has the window and nothing else may be within reach. An analyst alone has no secrets here. */
    public boolean isSecret() {
        return active.get() && !seat().alone();
    }

    public ExpertCode expert() {
        return seat().expert();
    }

    /** The round that is voted on. */
    public Round round() {
        return session.study().round(seat().round()).orElseThrow();
    }

    /** The criteria for which the expert is asked anything. */
    public List<Criterion> criteria() {
        return seat().criteria();
    }

    /** The criterion on screen, as it read when the round opened. */
    public Criterion current() {
        return page().criterion();
    }

    /** The scenario on screen; empty where the round asks of the world as it is. */
    public Optional<ScenarioId> scenario() {
        return page().under();
    }

    /** The scenarios under which the criterion on screen is asked. */
    public List<ScenarioId> scenarios() {
        var criterion = current().id();
        return seat().aspects().stream()
                .filter(each -> each.criterion().id().equals(criterion))
                .flatMap(each -> each.under().stream())
                .toList();
    }

    /** A scenario's short name. */
    String letter(ScenarioId id) {
        return ScenarioNames.letter(session.study().scenarios(), id);
    }

    /** A scenario with its title. */
    String title(ScenarioId id) {
        return messages().get(ScenarioNames.full(session.study().scenarios(), id));
    }

    /** What the world looks like in a scenario; blank if nobody has told. */
    String told(ScenarioId id) {
        return session.study()
                .scenarios()
                .scenario(id)
                .map(found -> messages().get(found.narrative().what()))
                .orElse("");
    }

    private Aspect page() {
        return seat().aspects().get(aspect.get());
    }

    BallotSeat seat() {
        if (seat == null) {
            throw new IllegalStateException("no ballot is open");
        }
        return seat;
    }

    private List<BallotRow> rows() {
        if (seat == null) {
            return List.of();
        }
        var round = round();
        var ballot = round.ballotOf(expert());
        return seat().placesOf(page()).stream()
                .map(place -> row(round.questions().get(place), ballot, place))
                .toList();
    }

    private BallotRow row(Question question, Ballot ballot, int place) {
        var subject = session.study().catalogue().subject(question.subject()).orElseThrow();
        return new BallotRow(
                question,
                subject.label(),
                ballot.answers().at(place),
                ballot.answers().confidenceAt(place),
                ballot.reasonAt(place).orElse(""),
                Optional.ofNullable(seat().feedback().get(question)));
    }

    private Progress progress() {
        if (seat == null) {
            return new Progress(0, 0);
        }
        return new Progress(round().answeredBy(expert()), seat().questions());
    }

    // Commands

    /**
     * Gives the window to an expert's ballot of a round.
     *
     * @throws IllegalArgumentException if the round asks the expert nothing
     */
    public void open(int round, ExpertCode expert) {
        seat = BallotSeat.of(session.study(), round, expert);
        aspect.set(0);
        row.set(0);
        begun.set(false);
        foot.set(Foot.ANCHORS);
        notices.dismiss();
        session.enterBallot(round, expert);
        active.set(true);
    }

    /** Passes the first page. */
    public void begin() {
        begun.set(true);
    }

    /** Turns to a criterion, under the scenario on screen if it is asked there. */
    public void show(CriterionId wanted) {
        var scenario = scenario();
        turnTo(each -> each.criterion().id().equals(wanted) && each.under().equals(scenario));
        if (!current().id().equals(wanted)) {
            turnTo(each -> each.criterion().id().equals(wanted));
        }
    }

    /** Turns to a scenario with the same criterion. */
    public void show(ScenarioId wanted) {
        var criterion = current().id();
        turnTo(each -> each.criterion().id().equals(criterion) && each.under().equals(Optional.of(wanted)));
    }

    private void turnTo(Predicate<Aspect> wanted) {
        var aspects = seat().aspects();
        IntStream.range(0, aspects.size())
                .filter(place -> wanted.test(aspects.get(place)))
                .findFirst()
                .ifPresent(place -> {
                    aspect.set(place);
                    row.set(0);
                });
    }

    public void goToRow(int place) {
        row.set(Math.clamp(place, 0, rows().size() - 1));
    }

    /** The next question; after the last one of a page the first one of the next. */
    public void down() {
        if (row.get() + 1 < rows().size()) {
            row.set(row.get() + 1);
        } else if (aspect.get() + 1 < seat().aspects().size()) {
            aspect.set(aspect.get() + 1);
            row.set(0);
        }
    }

    /** The question before; before the first one of a page the last one of the page before. */
    public void up() {
        if (row.get() > 0) {
            row.set(row.get() - 1);
        } else if (aspect.get() > 0) {
            aspect.set(aspect.get() - 1);
            row.set(rows().size() - 1);
        }
    }

    /** Turns so many pages on, if there are as many. */
    public void turn(int places) {
        int wanted = aspect.get() + places;
        if (wanted >= 0 && wanted < seat().aspects().size()) {
            aspect.set(wanted);
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

    /** Gives the expert's last vote on the current question again. */
    public void keep() {
        var current = rows().get(row.get());
        current.last()
                .flatMap(Feedback::own)
                .ifPresentOrElse(
                        vote -> session.apply(RoundEdits.keep(seat().round(), expert(), current.question(), vote)),
                        () -> notices.refused(Sentence.of("ballot.keep.none")));
    }

    /** Shows something below the questions, or what the points mean if it is there already. */
    public void turnFoot(Foot wanted) {
        foot.set(foot.get() == wanted ? Foot.ANCHORS : wanted);
    }

    /** Shows what the points mean again. */
    public void closeFoot() {
        foot.set(Foot.ANCHORS);
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
            var done = Sentence.of(seat().alone() ? "ballot.desk.done" : "ballot.handed-in", expert());
            finish();
            notices.done(done);
        });
    }

    private boolean facilitatorAgrees() {
        if (seat().alone() || !preferences.settings().asksForPin()) {
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
