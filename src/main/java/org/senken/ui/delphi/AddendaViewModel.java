package org.senken.ui.delphi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Addendum.Kind;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.IncomingBallot;
import org.senken.editing.InvalidInputException;
import org.senken.editing.LateBallot;
import org.senken.editing.OpenStudy;
import org.senken.editing.RoundEdits;
import org.senken.editing.StudyEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** What comes to a closed round afterwards, and which of the votes are counted. */
public final class AddendaViewModel {
    /** What the next addendum says, before there is a ballot to it. */
    public record Draft(Kind kind, Optional<ExpertCode> expert, String reason, boolean informed) {
        static final Draft EMPTY = new Draft(Kind.LATE, Optional.empty(), "", false);

        Draft withKind(Kind changed) {
            return new Draft(changed, Optional.empty(), reason, informed);
        }

        Draft withExpert(ExpertCode code) {
            return new Draft(kind, Optional.of(code), reason, informed);
        }

        Draft withReason(String text) {
            return new Draft(kind, expert, text.strip(), informed);
        }

        Draft withInformed(boolean seen) {
            return new Draft(kind, expert, reason, seen);
        }
    }

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final SheetsViewModel.Tools tools;
    private final FormEntryViewModel forms;
    private final Clock clock;
    private final ObjectProperty<Optional<Integer>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(Draft.EMPTY);
    private final ObjectProperty<Optional<IncomingBallot>> sheet = new SimpleObjectProperty<>(Optional.empty());

    public AddendaViewModel(
            Session session,
            Preferences preferences,
            Notices notices,
            Dialogs dialogs,
            SheetsViewModel.Tools tools,
            FormEntryViewModel forms,
            Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.tools = tools;
        this.forms = forms;
        this.clock = clock;
        session.stateProperty().subscribe((was, is) -> {
            if (!was.study().id().equals(is.study().id())) {
                hide();
            }
        });
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** The round whose addenda are on screen; empty while its results are. */
    public ReadOnlyObjectProperty<Optional<Integer>> shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft;
    }

    /** A sheet that came too late and waits for its reason. */
    public ReadOnlyObjectProperty<Optional<IncomingBallot>> sheetProperty() {
        return sheet;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    Study study() {
        return session.study();
    }

    /** Whom an addendum of the drafted kind can be about. */
    public List<ExpertCode> experts(Round round) {
        var ballots = asItStands(round);
        boolean late = draft.get().kind() == Kind.LATE;
        return late
                ? Standing.voters(study(), round)
                        .map(Expert::code)
                        .filter(code ->
                                ballots.stream().noneMatch(each -> each.expert().equals(code)))
                        .toList()
                : ballots.stream().map(Ballot::expert).toList();
    }

    private static List<Ballot> asItStands(Round round) {
        return ClosedRound.of(round, new Counting(true, true), Register.EMPTY).ballots();
    }

    private static Optional<Ballot> before(Round round, ExpertCode expert) {
        return asItStands(round).stream()
                .filter(each -> each.expert().equals(expert))
                .findFirst();
    }

    /** How many votes of a closed round declared interests keep out, or would. */
    public int interestedVotes(Round round) {
        var interested = study().register().interested();
        return count(
                ClosedRound.of(round, study().counting(), Register.EMPTY).ballots(),
                round,
                (ballot, place) -> interested
                        .getOrDefault(ballot.expert(), Set.of())
                        .contains(round.questions().get(place).subject()));
    }

    /** How many ballots of a closed round came, or were changed, after their expert had seen results. */
    public int informedBallots(Round round) {
        return (int) round.addenda().stream()
                .filter(Addendum::informed)
                .map(Addendum::expert)
                .distinct()
                .count();
    }

    private interface Place {
        boolean isMeant(Ballot ballot, int place);
    }

    private static int count(List<Ballot> ballots, Round round, Place meant) {
        int count = 0;
        for (var ballot : ballots) {
            for (int place : round.placesFor(ballot.expert())) {
                if (ballot.answers().at(place) instanceof Answer.Score && meant.isMeant(ballot, place)) {
                    count++;
                }
            }
        }
        return count;
    }

    // Commands

    /** Turns to the addenda of a closed round. */
    public void show(int round) {
        draft.set(Draft.EMPTY);
        sheet.set(Optional.empty());
        shown.set(Optional.of(round));
    }

    /** Turns back to the results. */
    public void hide() {
        draft.set(Draft.EMPTY);
        sheet.set(Optional.empty());
        shown.set(Optional.empty());
    }

    /** Begins an addendum with a sheet that came too late. */
    public void offer(IncomingBallot late) {
        notices.dismiss();
        draft.set(Draft.EMPTY.withExpert(late.expert()));
        sheet.set(Optional.of(late));
        shown.set(Optional.of(late.round()));
    }

    /** Leaves the sheet that waits out. */
    public void forgetSheet() {
        sheet.set(Optional.empty());
    }

    public void kind(Kind kind) {
        draft.set(draft.get().withKind(kind));
    }

    public void expert(ExpertCode expert) {
        draft.set(draft.get().withExpert(expert));
    }

    public void reason(String reason) {
        draft.set(draft.get().withReason(reason));
    }

    public void informed(boolean informed) {
        draft.set(draft.get().withInformed(informed));
    }

    /** Takes a ballot back for good. */
    public void withdraw() {
        ready().ifPresent(expert -> add(expert, Optional.empty()));
    }

    /** Types the ballot from its printed form. */
    public void type() {
        ready().ifPresent(
                        expert -> forms.openFor(round().number(), expert, ballot -> add(expert, Optional.of(ballot))));
    }

    /** Takes the ballot from a sheet the user chooses. */
    public void takeSheet() {
        dialogs.open(Sentence.of("sheets.read.title"), "xlsx", "csv").stream()
                .findFirst()
                .ifPresent(file -> read(file, this::offerSheet));
    }

    private void read(Path file, Consumer<IncomingBallot> onSuccess) {
        var exchange = tools.exchange();
        tools.background().aside("sheets", () -> exchange.readBallot(file), onSuccess, notices::failed);
    }

    private void offerSheet(IncomingBallot read) {
        if (!LateBallot.isLate(study(), read) || read.round() != round().number()) {
            notices.refused(Sentence.of("addendum.sheet.other", read.file(), round().number()));
            return;
        }
        draft.set(draft.get().withKind(Kind.LATE).withExpert(read.expert()));
        sheet.set(Optional.of(read));
    }

    /** Adds the sheet that waits, once its reason is given. */
    public void addSheet() {
        sheet.get()
                .ifPresent(late -> ready().ifPresent(expert -> {
                    try {
                        add(expert, Optional.of(LateBallot.of(study(), late)));
                    } catch (InvalidInputException refused) {
                        notices.failed(refused);
                    }
                }));
    }

    /** The expert of the draft, if the draft is complete; else says what is missing. */
    private Optional<ExpertCode> ready() {
        var wanted = draft.get();
        if (wanted.expert().isEmpty()) {
            notices.refused(Sentence.of("addendum.expert.missing"));
            return Optional.empty();
        }
        if (!experts(round()).contains(wanted.expert().get())) {
            notices.refused(Sentence.of("addendum.expert.wrong", wanted.expert().get()));
            return Optional.empty();
        }
        if (wanted.reason().isEmpty() || wanted.reason().length() > Addendum.REASON_LIMIT) {
            notices.refused(Sentence.of("addendum.reason.missing", Addendum.REASON_LIMIT));
            return Optional.empty();
        }
        return wanted.expert();
    }

    private void add(ExpertCode expert, Optional<Ballot> after) {
        var round = round();
        var agreed = dialogs.confirm(
                Sentence.of("addendum.final.title", round.number()),
                Sentence.of("addendum.final.text"),
                Sentence.of("addendum.final.verb"));
        if (!agreed) {
            return;
        }
        var wanted = draft.get();
        draft.set(Draft.EMPTY);
        sheet.set(Optional.empty());
        session.apply(RoundEdits.addendum(
                round.number(),
                new Addendum(
                        round.addenda().size() + 1,
                        wanted.kind(),
                        expert,
                        before(round, expert),
                        after,
                        wanted.reason(),
                        wanted.informed(),
                        clock.instant())));
    }

    private Round round() {
        return shown.get().flatMap(study()::round).orElseThrow();
    }

    /** Decides whether votes of members with a declared interest count. */
    public void countInterested(boolean wanted) {
        session.apply(StudyEdits.counting(study().counting().withInterested(wanted)));
    }

    /** Decides whether ballots given after seeing results count. */
    public void countInformed(boolean wanted) {
        session.apply(StudyEdits.counting(study().counting().withInformed(wanted)));
    }
}
