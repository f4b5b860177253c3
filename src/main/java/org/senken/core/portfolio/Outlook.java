package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.portfolio.CellScores.Origin;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * How the scores stand, in the world as it is or under a scenario: what every figure and every later analysis reads.
 * Under a scenario, votes given under it stand as they were given; a cell without such votes has the votes of the world
 * as it is, with the scenario's effect added to each and the result held to the scale. Who gave no score gives none under
 * any scenario.
 */
public final class Outlook {
    private final LatestVotes votes;
    private final Optional<LatestVotes> own;
    private final Optional<Scenario> scenario;
    private final String letter;
    private final Map<EffectCell, CellScores> cells = new HashMap<>();

    private Outlook(LatestVotes votes, Optional<LatestVotes> own, Optional<Scenario> scenario, String letter) {
        this.votes = votes;
        this.own = own;
        this.scenario = scenario;
        this.letter = letter;
        for (var subject : subjects()) {
            for (var criterion : criteria()) {
                var cell = new EffectCell(subject, criterion.id());
                cells.put(cell, scores(cell));
            }
        }
    }

    /** The world as it is. */
    public static Outlook asItIs(LatestVotes votes) {
        return new Outlook(votes, Optional.empty(), Optional.empty(), "");
    }

    /** One of the chosen scenarios; empty if it is none of them. */
    public static Optional<Outlook> under(ScenarioId id, Scenarios scenarios, LatestVotes votes) {
        return scenarios
                .scenario(id)
                .map(found -> new Outlook(votes, votes.under(id), Optional.of(found), scenarios.letterOf(id)));
    }

    /** The world as it is, then every chosen scenario in its order. */
    public static List<Outlook> all(Scenarios scenarios, LatestVotes votes) {
        return Stream.concat(
                        Stream.of(asItIs(votes)),
                        scenarios.chosen().stream().flatMap(each -> under(each.id(), scenarios, votes).stream()))
                .toList();
    }

    private CellScores scores(EffectCell cell) {
        var question = new Question(cell.subject(), cell.criterion());
        var voted = scenario.flatMap(found -> own.filter(
                        each -> each.homeOf(question.under(found.id())).isPresent())
                .map(each -> each.statistics(question.under(found.id()))));
        if (voted.isPresent()) {
            return CellScores.of(voted.get(), Origin.VOTED);
        }
        var given = votes.statistics(question);
        return effect(cell)
                .map(effect -> CellScores.shifted(given, effect.shift()))
                .orElseGet(() -> CellScores.of(given, Origin.AS_IT_IS));
    }

    private Optional<Effect> effect(EffectCell cell) {
        return scenario.flatMap(found -> Optional.ofNullable(found.effects().get(cell)));
    }

    /** The votes in the world as it is; their newest round's viewpoint, year and rules hold for the whole. */
    public LatestVotes votes() {
        return votes;
    }

    /** The scenario; empty for the world as it is. */
    public Optional<Scenario> scenario() {
        return scenario;
    }

    /** The scenario's short name; blank for the world as it is. */
    public String letter() {
        return letter;
    }

    /** What a figure has to say of the scenario; empty for the world as it is. */
    public Optional<UnderScenario> remark() {
        return scenario.map(found -> new UnderScenario(
                found.id(),
                letter,
                found.title(),
                count(Origin.SHIFTED),
                cells.entrySet().stream()
                        .filter(entry -> entry.getValue().isHeld())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                count(Origin.VOTED)));
    }

    private int count(Origin origin) {
        return (int) cells.values().stream()
                .filter(each -> each.origin() == origin && each.n() > 0)
                .count();
    }

    /** The subjects asked about, in the order in which they were first asked about. */
    public List<SubjectId> subjects() {
        var all = new LinkedHashSet<>(votes.subjects());
        own.ifPresent(each -> all.addAll(each.subjects()));
        return List.copyOf(all);
    }

    /** The criteria asked for, those of the world as it is first. */
    public List<Criterion> criteria() {
        var all = new LinkedHashMap<CriterionId, Criterion>();
        votes.criteria().forEach(each -> all.put(each.id(), each));
        own.ifPresent(found -> found.criteria().forEach(each -> all.putIfAbsent(each.id(), each)));
        return new ArrayList<>(all.values());
    }

    public boolean asksFor(CriterionId criterion) {
        return criteria().stream().anyMatch(each -> each.id().equals(criterion));
    }

    /** How many people gave at least one of the scores. */
    public int scorers() {
        return people().size();
    }

    /** The scores of a cell; without any if nobody was asked. */
    public CellScores at(SubjectId subject, CriterionId criterion) {
        var cell = new EffectCell(subject, criterion);
        return Optional.ofNullable(cells.get(cell)).orElseGet(() -> scores(cell));
    }

    /** The single scores of a cell, person by person: what is resampled. Never to be shown. */
    public List<Voice> voices(SubjectId subject, CriterionId criterion) {
        var cell = new EffectCell(subject, criterion);
        var question = new Question(subject, criterion);
        var voted = at(subject, criterion).origin() == Origin.VOTED;
        return voted
                ? Voice.of(
                        own.orElseThrow(), question.under(scenario.orElseThrow().id()), 0)
                : Voice.of(votes, question, effect(cell).map(Effect::shift).orElse(0.0));
    }

    /** Everybody who gave at least one of the scores. */
    public Set<ExpertCode> people() {
        var people = new HashSet<ExpertCode>(votes.people());
        own.ifPresent(each -> people.addAll(each.people()));
        return people;
    }

    /** The fewest scores a group is shown with. */
    public int fewest() {
        return votes.newest().round().rules().smallestGroup();
    }

    /** What a cell comes to: the median, or the one person's score; empty where there are too few for a group figure. */
    public Optional<Range> range(SubjectId subject, CriterionId criterion) {
        var scores = at(subject, criterion);
        if (scores.n() == 1 && scorers() == 1) {
            return Optional.of(Range.point(scores.only().orElseThrow()));
        }
        return scores.n() < fewest()
                ? Optional.empty()
                : Optional.of(new Range(scores.q1(), scores.median(), scores.q3()));
    }

    /** The middle of {@link #range}. */
    public OptionalDouble value(SubjectId subject, CriterionId criterion) {
        var range = range(subject, criterion);
        return range.isPresent() ? OptionalDouble.of(range.get().median()) : OptionalDouble.empty();
    }
}
