package org.senken.core.delphi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * What the next round shall ask, of whom, and by which rules. It becomes a {@link Round} when the round opens.
 *
 * @param subjects the ticked areas and technologies
 * @param criteria the ticked criteria
 * @param leftOut single cells that are not asked although subject and criterion are ticked; never under a scenario
 * @param scenarios the scenarios every cell is asked under; none asks of the world as it is
 * @param handout who votes on what; the assignment in the rules follows from it at the opening
 * @param asOf the year the votes are about
 */
public record RoundPlan(
        Set<SubjectId> subjects,
        Set<CriterionId> criteria,
        Set<Question> leftOut,
        Set<ScenarioId> scenarios,
        Handout handout,
        RoundRules rules,
        Text viewpoint,
        int asOf) {
    public RoundPlan {
        subjects = Set.copyOf(subjects);
        criteria = Set.copyOf(criteria);
        leftOut = Set.copyOf(leftOut);
        scenarios = Set.copyOf(scenarios);
    }

    /** A plan that asks of the world as it is. */
    public RoundPlan(
            Set<SubjectId> subjects,
            Set<CriterionId> criteria,
            Set<Question> leftOut,
            Handout handout,
            RoundRules rules,
            Text viewpoint,
            int asOf) {
        this(subjects, criteria, leftOut, Set.of(), handout, rules, viewpoint, asOf);
    }

    /** The criteria that are ticked and offered, in their order. */
    public List<Criterion> criteria(Offer offer) {
        return offer.criteria().stream()
                .filter(each -> criteria.contains(each.id()))
                .toList();
    }

    /** The subjects that are ticked and offered, in their order. */
    public List<SubjectId> subjects(Offer offer) {
        return offer.subjects().stream()
                .map(Subject::id)
                .filter(subjects::contains)
                .toList();
    }

    /** Every cell of the ticked subjects and criteria, left out or not. */
    public QuestionList grid(Offer offer) {
        return QuestionList.grid(
                subjects(offer), criteria(offer).stream().map(Criterion::id).toList());
    }

    /** The cells that are asked, whatever the world. */
    public QuestionList cells(Offer offer) {
        return new QuestionList(grid(offer).asList().stream()
                .filter(question -> !leftOut.contains(question))
                .toList());
    }

    /** The scenarios that are ticked and offered, in their order. */
    public List<ScenarioId> scenarios(Offer offer) {
        return offer.scenarios().stream().filter(scenarios::contains).toList();
    }

    /** What is asked: every cell in the world as it is, or under each of the scenarios. */
    public QuestionList questions(Offer offer) {
        var worlds = scenarios(offer);
        return worlds.isEmpty()
                ? cells(offer)
                : new QuestionList(cells(offer).asList().stream()
                        .flatMap(cell -> worlds.stream().map(cell::under))
                        .toList());
    }

    /** The round of this plan, open and without a vote. Criteria of which no cell is left do not come into it. */
    public Round round(int number, Offer offer) {
        var questions = questions(offer);
        var asked = questions.criteria();
        var assignment = handout.assign(Set.copyOf(questions.subjects()), offer);
        return new Round(
                        number,
                        viewpoint,
                        asOf,
                        criteria(offer).stream()
                                .filter(each -> asked.contains(each.id()))
                                .toList(),
                        questions,
                        Round.State.OPEN,
                        List.of())
                .withRules(rules.withAssignment(assignment));
    }

    /** The plan with a subject ticked or unticked; all its cells are asked again when it is ticked. */
    public RoundPlan withSubject(SubjectId subject, boolean wanted) {
        return withSubjects(changed(subjects, subject, wanted))
                .withLeftOut(leftOut.stream()
                        .filter(cell -> !cell.subject().equals(subject))
                        .collect(Collectors.toSet()));
    }

    /** The plan with a criterion ticked or unticked; all its cells are asked again when it is ticked. */
    public RoundPlan withCriterion(CriterionId criterion, boolean wanted) {
        return withCriteria(changed(criteria, criterion, wanted))
                .withLeftOut(leftOut.stream()
                        .filter(cell -> !cell.criterion().equals(criterion))
                        .collect(Collectors.toSet()));
    }

    /** The plan with one cell asked or left out. */
    public RoundPlan withCell(Question cell, boolean wanted) {
        return withLeftOut(changed(leftOut, cell, !wanted));
    }

    /** The plan with the questions asked under a scenario too, or no longer. */
    public RoundPlan withScenario(ScenarioId scenario, boolean wanted) {
        return withScenarios(changed(scenarios, scenario, wanted));
    }

    /**
     * The plan cut down to a few questions; whatever of them is not offered any more stays away. Questions under scenarios
     * are asked under all of these.
     */
    public RoundPlan withOnly(Collection<Question> questions, Offer offer) {
        var cells = questions.stream().map(Question::inTheWorldAsItIs).toList();
        var worlds = new HashSet<ScenarioId>();
        for (var question : questions) {
            if (question.scenario() != null) {
                worlds.add(question.scenario());
            }
        }
        return withCells(cells, offer).withScenarios(worlds);
    }

    private RoundPlan withCells(Collection<Question> cells, Offer offer) {
        var wanted = Set.copyOf(cells);
        var few = withSubjects(cells.stream().map(Question::subject).collect(Collectors.toSet()))
                .withCriteria(cells.stream().map(Question::criterion).collect(Collectors.toSet()));
        return few.withLeftOut(few.grid(offer).asList().stream()
                .filter(cell -> !wanted.contains(cell))
                .collect(Collectors.toSet()));
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean in) {
        var changed = new HashSet<>(all);
        if (in) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }

    public RoundPlan withSubjects(Set<SubjectId> ticked) {
        return new RoundPlan(ticked, criteria, leftOut, scenarios, handout, rules, viewpoint, asOf);
    }

    public RoundPlan withCriteria(Set<CriterionId> ticked) {
        return new RoundPlan(subjects, ticked, leftOut, scenarios, handout, rules, viewpoint, asOf);
    }

    public RoundPlan withLeftOut(Set<Question> cells) {
        return new RoundPlan(subjects, criteria, cells, scenarios, handout, rules, viewpoint, asOf);
    }

    public RoundPlan withScenarios(Set<ScenarioId> ticked) {
        return new RoundPlan(subjects, criteria, leftOut, ticked, handout, rules, viewpoint, asOf);
    }

    public RoundPlan withHandout(Handout changed) {
        return new RoundPlan(subjects, criteria, leftOut, scenarios, changed, rules, viewpoint, asOf);
    }

    public RoundPlan withRules(RoundRules changed) {
        return new RoundPlan(subjects, criteria, leftOut, scenarios, handout, changed, viewpoint, asOf);
    }

    public RoundPlan withViewpoint(Text changed) {
        return new RoundPlan(subjects, criteria, leftOut, scenarios, handout, rules, changed, asOf);
    }

    public RoundPlan withAsOf(int year) {
        return new RoundPlan(subjects, criteria, leftOut, scenarios, handout, rules, viewpoint, year);
    }
}
