package org.senken.core.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * What a study says about funding: its value model, items and limits, and how the scores stand in every world. Everything
 * the Portfolio room shows is a function of it.
 */
public final class FundingCase {
    private final Portfolio portfolio;
    private final Scenarios scenarios;
    private final LatestVotes votes;
    private final List<Outlook> worlds;
    private final List<Criterion> criteria;

    /**
     * @param votes the newest votes in the world as it is
     */
    public FundingCase(Portfolio portfolio, Scenarios scenarios, LatestVotes votes) {
        this.portfolio = portfolio;
        this.scenarios = scenarios;
        this.votes = votes;
        worlds = Outlook.all(scenarios, votes);
        criteria = votes.criteria().stream()
                .filter(each -> portfolio.model().use(each).counts())
                .toList();
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public Scenarios scenarios() {
        return scenarios;
    }

    public LatestVotes votes() {
        return votes;
    }

    /** The world as it is, then every chosen scenario in its order. */
    public List<Outlook> worlds() {
        return worlds;
    }

    /** The world as it is. */
    public Outlook base() {
        return worlds.getFirst();
    }

    /** A world; empty if the scenario is none of the chosen. */
    public Optional<Outlook> world(Optional<ScenarioId> scenario) {
        return worlds.stream().filter(each -> idOf(each).equals(scenario)).findFirst();
    }

    /** The scenario of a world; empty for the world as it is. */
    public static Optional<ScenarioId> idOf(Outlook world) {
        return world.scenario().map(Scenario::id);
    }

    /** The criteria that count in the value model and were asked for, in the order of all weights. */
    public List<Criterion> criteria() {
        return criteria;
    }

    public List<CriterionId> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    /** Whether more is better on a criterion that counts. */
    public boolean isRising(Criterion criterion) {
        return portfolio.model().use(criterion).part() == CriterionUse.Part.MORE_IS_BETTER;
    }

    /**
     * The weights admitted in a world. A scenario of which nothing of its own was said has those of the world as it is.
     *
     * @throws IllegalArgumentException if no criterion counts
     */
    public Admissible weights(Optional<ScenarioId> scenario) {
        return Admissible.of(criterionIds(), portfolio.model().statementsIn(scenario));
    }

    /** The fewest votes a cell needs to count: one where one person is all there is. */
    public int fewest() {
        return base().scorers() == 1 ? 1 : base().fewest();
    }

    /** Whether a subject has votes enough on every criterion that counts; false if none does. */
    public boolean isJudged(SubjectId subject) {
        return !criteria.isEmpty()
                && criteria.stream()
                        .allMatch(each -> base().range(subject, each.id()).isPresent());
    }

    /**
     * Where a cell is read: in the world itself, or, where too few voted under its scenario, in the world as it is.
     */
    public Outlook home(Outlook world, SubjectId subject, CriterionId criterion) {
        return world.range(subject, criterion).isPresent() ? world : base();
    }

    /**
     * What a cell comes to in a world.
     *
     * @throws java.util.NoSuchElementException if too few voted on it in the world as it is too
     */
    public Range range(Outlook world, SubjectId subject, CriterionId criterion) {
        return home(world, subject, criterion).range(subject, criterion).orElseThrow();
    }

    /**
     * What a cell comes to in a world if this is the whole case in part: where too few votes are left, all of them count.
     *
     * @param world of this case
     */
    public Range range(FundingCase whole, Outlook world, SubjectId subject, CriterionId criterion) {
        var home = whole.home(whole.world(idOf(world)).orElseThrow(), subject, criterion);
        return world(idOf(home))
                .orElseThrow()
                .range(subject, criterion)
                .or(() -> home.range(subject, criterion))
                .orElseThrow();
    }

    /** The criterion that asks for protection, where one was asked for. */
    public Optional<Criterion> risk() {
        return votes.criteria().stream()
                .filter(each -> each.id().equals(Criterion.DUAL_USE_RISK)
                        || portfolio.model().use(each).part() == CriterionUse.Part.PROTECTION_FLAG)
                .findFirst();
    }

    /** The subject whose votes speak for an item: one with votes enough where there is any. */
    public Optional<SubjectId> judgedAs(Item item) {
        return item.judgedAs(this::isJudged).or(item::judgedAs);
    }

    /** The median dual-use risk of an item in the world as it is; empty where too few voted on it. */
    public OptionalDouble risk(Item item) {
        var criterion = risk();
        var subject = judgedAs(item);
        return subject.isPresent() && criterion.isPresent()
                ? base().value(subject.get(), criterion.get().id())
                : OptionalDouble.empty();
    }

    /** Everybody whose votes count in some world. */
    public List<ExpertCode> people() {
        var people = new TreeSet<ExpertCode>();
        worlds.forEach(each -> people.addAll(each.people()));
        return List.copyOf(people);
    }

    /** The case as though one person had never voted. */
    public FundingCase without(ExpertCode person) {
        return new FundingCase(portfolio, scenarios, votes.without(person));
    }

    public FundingCase withPortfolio(Portfolio changed) {
        return new FundingCase(changed, scenarios, votes);
    }

    /** The same with another budget, in yen; 0 for none. */
    public FundingCase withBudget(long yen) {
        return withPortfolio(portfolio.withRules(portfolio.rules().withBudget(yen)));
    }
}
