package org.senken.ui.delphi;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.DiscussNext;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Handout;
import org.senken.core.delphi.Offer;
import org.senken.core.delphi.Potential;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundLoad;
import org.senken.core.delphi.RoundPlan;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.delphi.StabilityRule;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.NextRound;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.editing.OpenStudy;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The next round while it is being planned, and its opening. Nothing of it is in the study before the round opens. */
public final class PlanViewModel {
    /** What is folded away until somebody asks for it. */
    public enum Section {
        VOTERS,
        RULES,
        CELLS
    }

    private static final double HUNDRED = 100;
    private static final int FEWEST_YEAR = 1900;
    private static final int MOST_YEAR = 2199;
    private static final int MOST_OF_GROUP = 99;
    private static final int WIDEST = 8;

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final int thisYear;
    private final ObjectProperty<RoundTemplate> template = new SimpleObjectProperty<>(RoundTemplate.TWO_ROUND);
    private final ObjectProperty<RoundPlan> plan;
    private final ObjectProperty<Subjects.Kind> kind = new SimpleObjectProperty<>(Subjects.Kind.AREAS);
    private final ObjectProperty<String> search = new SimpleObjectProperty<>("");
    private final ObjectProperty<Set<Section>> unfolded = new SimpleObjectProperty<>(Set.of());
    private Study followed;

    public PlanViewModel(Session session, Preferences preferences, Notices notices, Dialogs dialogs, Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        thisYear = Year.now(clock).getValue();
        followed = session.study();
        template.set(suiting(followed));
        plan = new SimpleObjectProperty<>(filled(followed));
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study study) {
        boolean other = !study.id().equals(followed.id());
        boolean closed = study.rounds().stream()
                        .filter(round -> !round.isOpen())
                        .count()
                != followed.rounds().stream().filter(round -> !round.isOpen()).count();
        var before = followed;
        followed = study;
        if (other) {
            template.set(suiting(study));
            search.set("");
            unfolded.set(Set.of());
        }
        if (other || closed) {
            fill();
        } else if (!study.catalogue().equals(before.catalogue())) {
            tickNewAreas(before, study);
        }
    }

    /** Where all areas were ticked, areas that came later are ticked too. */
    private void tickNewAreas(Study before, Study now) {
        var earlier = offer(before).areas();
        if (plan.get().subjects().containsAll(earlier)) {
            var ticked = new HashSet<>(plan.get().subjects());
            ticked.addAll(offer(now).areas());
            plan.set(plan.get().withSubjects(ticked));
        }
    }

    private void fill() {
        var filled = filled(followed);
        kind.set(kindOf(filled, followed));
        plan.set(filled);
    }

    private static Subjects.Kind kindOf(RoundPlan plan, Study study) {
        boolean technologies = study.catalogue().technologies().stream()
                .anyMatch(each -> plan.subjects().contains(each.id()));
        boolean areas = study.catalogue().areas().stream()
                .anyMatch(each -> plan.subjects().contains(each.id()));
        if (technologies) {
            return areas ? Subjects.Kind.BOTH : Subjects.Kind.TECHNOLOGIES;
        }
        return Subjects.Kind.AREAS;
    }

    private static RoundTemplate suiting(Study study) {
        return RoundTemplate.suiting((int) Standing.voters(study).count());
    }

    private RoundPlan filled(Study study) {
        return template.get().fill(blank(study), offer(study));
    }

    private RoundPlan blank(Study study) {
        return NextRound.blank(study, Messages.inBoth("round.viewpoint.default"), thisYear);
    }

    private static Offer offer(Study study) {
        return new Offer(
                study.catalogue(),
                Potential.besides(study.criteria(), study.horizon(), new PotentialWords()),
                Standing.voters(study).toList(),
                study.closedRounds(),
                study.scenarios().chosen().stream().map(Scenario::id).toList());
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

    public ReadOnlyObjectProperty<RoundTemplate> templateProperty() {
        return template;
    }

    public ReadOnlyObjectProperty<RoundPlan> planProperty() {
        return plan;
    }

    /** Which subjects are listed. */
    public ReadOnlyObjectProperty<Subjects.Kind> kindProperty() {
        return kind;
    }

    public ReadOnlyObjectProperty<String> searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<Set<Section>> unfoldedProperty() {
        return unfolded;
    }

    /** What the plan can choose from. */
    public Offer offer() {
        return offer(study());
    }

    /** The subjects as they are listed now. */
    public List<Subjects.Row> rows() {
        return Subjects.rows(offer(), kind.get(), search.get());
    }

    /** The round as it would open now. */
    public Round round() {
        return plan.get().round(study().rounds().size() + 1, offer());
    }

    /** Whether the potential in the study's horizon is asked. */
    public boolean asksPotential() {
        return potentials().stream().anyMatch(plan.get().criteria()::contains);
    }

    private List<CriterionId> potentials() {
        var offered = offer().criteria();
        return Potential.ASKED.stream()
                .map(today -> Potential.id(today, study().horizon()))
                .filter(id -> offered.stream().anyMatch(each -> each.id().equals(id)))
                .toList();
    }

    /** The working groups that voters sit in. */
    public Set<String> groups() {
        return offer().voters().stream()
                .flatMap(expert -> expert.groups().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the plan means for its experts, and what is doubtful about it. */
    public PlanCheck check() {
        var round = round();
        return new PlanCheck(
                study(),
                round,
                RoundLoad.of(round, offer().voters()),
                template.get(),
                preferences.settings().asksForPin());
    }

    // Commands: what is asked

    /** Fills the plan as a template proposes. */
    public void choose(RoundTemplate chosen) {
        template.set(chosen);
        fill();
    }

    /** Lists areas, technologies or both. What is no longer listed is not asked; an empty list is ticked at once. */
    public void list(Subjects.Kind wanted) {
        kind.set(wanted);
        search.set("");
        var listed = offer().subjects().stream()
                .filter(wanted::holds)
                .map(Subject::id)
                .collect(Collectors.toSet());
        var kept = new HashSet<>(plan.get().subjects());
        kept.retainAll(listed);
        change(each -> each.withSubjects(kept.isEmpty() ? listed : kept));
    }

    public void search(String words) {
        search.set(words);
    }

    /** Ticks or unticks a subject. */
    public void ask(SubjectId subject, boolean wanted) {
        change(each -> each.withSubject(subject, wanted));
    }

    /** Ticks or unticks everything that is listed. */
    public void askAll(boolean wanted) {
        var changed = plan.get();
        for (var row : rows()) {
            if (row.asked()) {
                changed = changed.withSubject(row.subject().id(), wanted);
            }
        }
        plan.set(changed);
    }

    /** Ticks or unticks a criterion. */
    public void judgeBy(CriterionId criterion, boolean wanted) {
        change(each -> each.withCriterion(criterion, wanted));
    }

    /** Asks for superiority and indispensability in the year of the study's horizon too, or no longer. */
    public void askPotential(boolean wanted) {
        for (var id : potentials()) {
            judgeBy(id, wanted);
        }
    }

    /** Asks under a scenario too, or no longer; without any scenario the round asks of the world as it is. */
    public void askUnder(ScenarioId scenario, boolean wanted) {
        change(each -> each.withScenario(scenario, wanted));
    }

    /** Asks of the world as it is. */
    public void askAsItIs() {
        change(each -> each.withScenarios(Set.of()));
    }

    /** Asks or leaves out a single cell. */
    public void askCell(Question cell, boolean wanted) {
        change(each -> each.withCell(cell, wanted));
    }

    /** Asks every cell of the ticked subjects and criteria. */
    public void askAllCells() {
        change(each -> each.withLeftOut(Set.of()));
    }

    /** Cuts the plan down to the cells the group disagreed on most in a closed round. */
    public void askDisputed(int round, String count) {
        var offer = offer();
        number(count, 1, offer.subjects().size() * offer.criteria().size())
                .ifPresent(most -> offer.rounds().stream()
                        .filter(closed -> closed.round().number() == round)
                        .map(closed -> DiscussNext.mostDisputed(closed, (int) most))
                        .forEach(cells -> change(each -> each.withOnly(cells, offer))));
        kind.set(kindOf(plan.get(), study()));
    }

    public void viewpoint(Language language, String text) {
        change(each -> each.withViewpoint(each.viewpoint().with(language, text)));
    }

    /** Sets the year the votes are about; anything but a year is refused. */
    public void asOf(String typed) {
        var year = Typed.whole(typed, FEWEST_YEAR, MOST_YEAR);
        if (year.isEmpty()) {
            notices.refused(Sentence.of("round.year.wrong", typed));
        }
        year.ifPresent(number -> change(each -> each.withAsOf((int) number)));
    }

    // Commands: who votes

    /** Chooses the rule by which questions are handed out. */
    public void handOut(Assignment.By by) {
        change(each -> each.withHandout(
                switch (by) {
                    case EVERYBODY -> new Handout.Everybody();
                    case EXPERTISE -> new Handout.ByExpertise(Expertise.MEDIUM);
                    case GROUP ->
                        new Handout.ByGroup(
                                groups().stream().collect(Collectors.toMap(group -> group, group -> Set.of())));
                }));
    }

    /** Chooses the lowest self-rated expertise that votes. */
    public void least(Expertise expertise) {
        change(each -> each.withHandout(new Handout.ByExpertise(expertise)));
    }

    /** Gives a working group its areas. */
    public void give(String group, Set<SubjectId> areas) {
        if (plan.get().handout() instanceof Handout.ByGroup groups) {
            change(each -> each.withHandout(groups.with(group, areas)));
        }
    }

    // Commands: rules

    public void consensus(ConsensusRule rule) {
        rules(each -> each.withConsensus(rule));
    }

    /** Sets the widest interquartile range that agrees, in points. */
    public void widest(String typed) {
        number(typed, 0, WIDEST).ifPresent(points -> consensus(new ConsensusRule.NarrowSpread(points)));
    }

    /** Sets the share of votes in one band that agrees, in per cent. */
    public void leastShare(String typed) {
        number(typed, 1, HUNDRED).ifPresent(percent -> consensus(new ConsensusRule.ShareInBand(percent / HUNDRED)));
    }

    /** Sets the share of changed votes below which a cell is stable, in per cent. */
    public void changedBelow(String typed) {
        number(typed, 1, HUNDRED)
                .ifPresent(percent -> rules(each -> each.withStability(new StabilityRule(percent / HUNDRED))));
    }

    public void smallestGroup(String typed) {
        whole(typed, RoundRules.FEWEST_OF_GROUP, MOST_OF_GROUP)
                .ifPresent(votes -> rules(each -> each.withSmallestGroup((int) votes)));
    }

    /** Sets how many rounds the study plans in all; never fewer than there will be with this one. */
    public void plannedRounds(String typed) {
        whole(typed, study().rounds().size() + 1, RoundRules.MOST_ROUNDS)
                .ifPresent(count -> rules(each -> each.withPlannedRounds((int) count)));
    }

    public void anonymity(Anonymity wanted) {
        rules(each -> each.withAnonymity(wanted));
    }

    private OptionalDouble number(String typed, double lowest, double highest) {
        return within(Typed.number(typed, lowest, highest), typed, lowest, highest);
    }

    private OptionalDouble whole(String typed, int lowest, int highest) {
        return within(Typed.whole(typed, lowest, highest), typed, lowest, highest);
    }

    private OptionalDouble within(OptionalDouble found, String typed, double lowest, double highest) {
        if (found.isEmpty()) {
            notices.refused(Sentence.of("plan.number.wrong", typed, Math.round(lowest), Math.round(highest)));
        }
        return found;
    }

    private void rules(UnaryOperator<RoundRules> change) {
        change(each -> each.withRules(change.apply(each.rules())));
    }

    private void change(UnaryOperator<RoundPlan> change) {
        plan.set(change.apply(plan.get()));
    }

    // Commands: the pane and the opening

    /** Unfolds a section, or folds it away. */
    public void turn(Section section) {
        var changed = EnumSet.noneOf(Section.class);
        changed.addAll(unfolded.get());
        if (!changed.remove(section)) {
            changed.add(section);
        }
        unfolded.set(Set.copyOf(changed));
    }

    /** Opens the planned round; asks first where something is doubtful. */
    public void open() {
        var check = check();
        var refusal = refusal(check);
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
        } else if (agreed(check)) {
            session.apply(RoundEdits.open(check.round()));
        }
    }

    private Optional<Sentence> refusal(PlanCheck check) {
        if (study().openRound().isPresent()) {
            return Optional.of(Sentence.of("round.refused.open"));
        }
        return check.refusal();
    }

    private boolean agreed(PlanCheck check) {
        var doubts = new ArrayList<>(check.doubts());
        return doubts.isEmpty()
                || dialogs.confirm(
                        Sentence.of("plan.doubt.title", check.round().number()),
                        Sentence.of("plan.doubt.text", PlanCheck.lines(doubts)),
                        Sentence.of("plan.doubt.verb"));
    }
}
