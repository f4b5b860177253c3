package org.senken.ui.delphi;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.OpenStudy;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The rounds of a study: planning and opening, who has handed in, closing, results. */
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

    /** A line of the results. */
    public record Result(Text subject, List<GroupStatistics> cells) {}

    /** What the next round will ask. */
    public record Plan(Set<SubjectId> subjects, Set<CriterionId> criteria, Text viewpoint, int asOf) {
        public Plan {
            subjects = Set.copyOf(subjects);
            criteria = Set.copyOf(criteria);
        }

        Plan withViewpoint(Text changed) {
            return new Plan(subjects, criteria, changed, asOf);
        }

        Plan withAsOf(int year) {
            return new Plan(subjects, criteria, viewpoint, year);
        }
    }

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final BallotViewModel ballot;
    private final int thisYear;
    private final ObjectProperty<Integer> shown = new SimpleObjectProperty<>(PLAN);
    private final ObjectProperty<Plan> plan;
    private Study planned;

    public ScoringViewModel(
            Session session,
            Preferences preferences,
            Notices notices,
            Dialogs dialogs,
            BallotViewModel ballot,
            Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.ballot = ballot;
        thisYear = Year.now(clock).getValue();
        planned = session.study();
        plan = new SimpleObjectProperty<>(freshPlan(planned));
        shown.set(newest(planned));
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study study) {
        boolean other = !study.id().equals(planned.id());
        if (other
                || !study.catalogue().equals(planned.catalogue())
                || !study.criteria().equals(planned.criteria())) {
            plan.set(freshPlan(study));
        }
        boolean gone = shown.get() != PLAN && study.round(shown.get()).isEmpty();
        boolean added = study.rounds().size() > planned.rounds().size();
        planned = study;
        if (other || gone || added) {
            shown.set(newest(study));
        }
    }

    private static int newest(Study study) {
        return study.rounds().isEmpty() ? PLAN : study.rounds().getLast().number();
    }

    private Plan freshPlan(Study study) {
        var subjects = new HashSet<SubjectId>();
        inUse(study).forEach(area -> subjects.add(area.id()));
        var criteria = new HashSet<CriterionId>();
        study.criteria().stream().filter(Criterion::usedByDefault).forEach(each -> criteria.add(each.id()));
        var viewpoint = new Text(
                Messages.in(Language.EN).get("round.viewpoint.default"),
                Messages.in(Language.JA).get("round.viewpoint.default"));
        return new Plan(subjects, criteria, viewpoint, thisYear);
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

    /** What the next round will ask. */
    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan;
    }

    /** The areas a round can ask about. */
    public List<Area> inUse(Study study) {
        return study.catalogue().areas().stream()
                .filter(area -> !area.retired())
                .toList();
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

    /** The results of a closed round, subject by subject. */
    public List<Result> results(Study study, ClosedRound closed) {
        var criteria = closed.round().criteria();
        return closed.round().questions().subjects().stream()
                .map(subject -> new Result(
                        study.catalogue().subject(subject).orElseThrow().label(),
                        criteria.stream()
                                .map(criterion -> closed.statistics(new Question(subject, criterion.id())))
                                .toList()))
                .toList();
    }

    // Commands

    public void show(int round) {
        shown.set(round);
    }

    /** Ticks or unticks an area for the next round. */
    public void ask(SubjectId subject, boolean wanted) {
        var subjects = new HashSet<>(plan.get().subjects());
        change(subjects, subject, wanted);
        plan.set(new Plan(
                subjects,
                plan.get().criteria(),
                plan.get().viewpoint(),
                plan.get().asOf()));
    }

    /** Ticks or unticks all areas. */
    public void askAll(boolean wanted) {
        var subjects = new HashSet<SubjectId>();
        if (wanted) {
            inUse(study()).forEach(area -> subjects.add(area.id()));
        }
        plan.set(new Plan(
                subjects,
                plan.get().criteria(),
                plan.get().viewpoint(),
                plan.get().asOf()));
    }

    /** Ticks or unticks a criterion for the next round. */
    public void judgeBy(CriterionId criterion, boolean wanted) {
        var criteria = new HashSet<>(plan.get().criteria());
        change(criteria, criterion, wanted);
        plan.set(new Plan(
                plan.get().subjects(),
                criteria,
                plan.get().viewpoint(),
                plan.get().asOf()));
    }

    private static <T> void change(Set<T> all, T one, boolean wanted) {
        if (wanted) {
            all.add(one);
        } else {
            all.remove(one);
        }
    }

    public void viewpoint(Language language, String text) {
        plan.set(plan.get().withViewpoint(plan.get().viewpoint().with(language, text)));
    }

    /** Sets the year the votes are about; anything but a year is refused. */
    public void asOf(String typed) {
        var year = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        if (!year.matches("(19|20|21)\\d\\d")) {
            notices.refused(Sentence.of("round.year.wrong", typed));
            plan.set(plan.get().withAsOf(plan.get().asOf()));
            return;
        }
        plan.set(plan.get().withAsOf(Integer.parseInt(year)));
    }

    /** How many votes each expert is asked for. */
    public int questionsPlanned() {
        return plan.get().subjects().size() * plan.get().criteria().size();
    }

    /** Opens the planned round. */
    public void open() {
        refusal().ifPresentOrElse(notices::refused, () -> session.apply(RoundEdits.open(plannedRound())));
    }

    private Optional<Sentence> refusal() {
        if (study().openRound().isPresent()) {
            return Optional.of(Sentence.of("round.refused.open"));
        }
        if (questionsPlanned() == 0) {
            return Optional.of(Sentence.of("round.refused.empty"));
        }
        if (Standing.voters(study()).findAny().isEmpty()) {
            return Optional.of(Sentence.of("round.refused.experts"));
        }
        return Optional.empty();
    }

    private Round plannedRound() {
        var study = study();
        var wanted = plan.get();
        var subjects = inUse(study).stream()
                .map(Area::id)
                .filter(wanted.subjects()::contains)
                .toList();
        var criteria = study.criteria().stream()
                .filter(criterion -> wanted.criteria().contains(criterion.id()))
                .toList();
        return new Round(
                study.rounds().size() + 1,
                wanted.viewpoint(),
                wanted.asOf(),
                criteria,
                QuestionList.grid(subjects, criteria.stream().map(Criterion::id).toList()),
                Round.State.OPEN,
                new ArrayList<>());
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
