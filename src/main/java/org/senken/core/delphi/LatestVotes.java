package org.senken.core.delphi;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * The newest votes on every question, either in the world as it is or under one scenario: the two never mix. A later round
 * may ask again about chosen cells only; the other cells keep what the round before said of them, if it asked from the
 * same viewpoint and of the same year.
 */
public final class LatestVotes {
    private final List<ClosedRound> all;
    private final Predicate<Question> wanted;
    private final List<ClosedRound> rounds;
    private final Map<Question, ClosedRound> homes = new LinkedHashMap<>();
    private final Map<Integer, List<GroupStatistics>> figures = new ConcurrentHashMap<>();

    /**
     * @param all every closed round
     * @param rounds those of them that are used
     */
    private LatestVotes(List<ClosedRound> all, List<ClosedRound> rounds, Predicate<Question> wanted) {
        this.all = all;
        this.wanted = wanted;
        this.rounds = rounds;
        for (var closed : rounds) {
            closed.round().questions().asList().stream()
                    .filter(wanted)
                    .forEach(question -> homes.put(question, closed));
        }
    }

    /**
     * The newest votes in the world as it is.
     *
     * @param rounds in ascending order
     * @throws IllegalArgumentException if no round asks of it
     */
    public static LatestVotes of(List<ClosedRound> rounds) {
        return find(rounds)
                .orElseThrow(() -> new IllegalArgumentException("no closed round asks of the world as it is"));
    }

    /** The newest votes in the world as it is, of rounds in ascending order; empty if none asks of it. */
    public static Optional<LatestVotes> find(List<ClosedRound> all) {
        var asking = asking(all, Question::isOfTheWorldAsItIs);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        var newest = asking.getLast().round();
        var rounds = asking.stream()
                .filter(each -> each.round().asOf() == newest.asOf()
                        && each.round().viewpoint().equals(newest.viewpoint()))
                .toList();
        return Optional.of(new LatestVotes(all, rounds, Question::isOfTheWorldAsItIs));
    }

    private static List<ClosedRound> asking(List<ClosedRound> rounds, Predicate<Question> wanted) {
        return rounds.stream()
                .filter(each -> each.round().questions().asList().stream().anyMatch(wanted))
                .toList();
    }

    /** The newest votes in the world as it is when a round was closed; empty if it is not closed, or none asks of it. */
    public static Optional<LatestVotes> upTo(int round, List<ClosedRound> rounds) {
        var until =
                rounds.stream().filter(each -> each.round().number() <= round).toList();
        return until.isEmpty() || until.getLast().round().number() != round ? Optional.empty() : find(until);
    }

    /**
     * The newest votes given under a scenario, from the viewpoint of these and in whatever year: the scenario says which
     * world is meant. Empty if no closed round asked for any.
     */
    public Optional<LatestVotes> under(ScenarioId scenario) {
        Predicate<Question> under = question -> scenario.equals(question.scenario());
        var viewpoint = newest().round().viewpoint();
        var asking = asking(all, under).stream()
                .filter(each -> each.round().viewpoint().equals(viewpoint))
                .toList();
        return asking.isEmpty() ? Optional.empty() : Optional.of(new LatestVotes(all, asking, under));
    }

    /** The same votes as though one person had never given any, in the world as it is and under every scenario. */
    public LatestVotes without(ExpertCode person) {
        return new LatestVotes(without(person, all), without(person, rounds), wanted);
    }

    private static List<ClosedRound> without(ExpertCode person, List<ClosedRound> rounds) {
        return rounds.stream()
                .map(each -> new ClosedRound(
                        each.round(),
                        each.ballots().stream()
                                .filter(ballot -> !ballot.expert().equals(person))
                                .toList(),
                        each.notCounted(),
                        each.counting(),
                        each.panel()))
                .toList();
    }

    /** The same votes in the world as it is, on some of the subjects alone. */
    public LatestVotes about(Predicate<SubjectId> subjects) {
        return new LatestVotes(all, rounds, wanted.and(question -> subjects.test(question.subject())));
    }

    /** The newest round that is used: its viewpoint, year and rules hold for the whole. */
    public ClosedRound newest() {
        return rounds.getLast();
    }

    /** The rounds that are used, in ascending order. */
    public List<ClosedRound> rounds() {
        return List.copyOf(rounds);
    }

    /** What a figure of these votes rests on. */
    public Basis basis() {
        var own = Basis.of(newest());
        var older = homes.values().stream()
                .map(home -> home.round().number())
                .filter(number -> number != own.round())
                .distinct()
                .sorted()
                .toList();
        return new Basis(own.round(), own.addendum(), older, own.counting(), own.redacted());
    }

    /** Every question that was asked, in the order in which they were first asked. */
    public List<Question> questions() {
        return List.copyOf(homes.keySet());
    }

    /** The subjects asked about, in the order in which they were first asked about. */
    public List<SubjectId> subjects() {
        return homes.keySet().stream().map(Question::subject).distinct().toList();
    }

    /** The criteria asked for, as the newest round that asked for each worded it. */
    public List<Criterion> criteria() {
        var found = new LinkedHashMap<CriterionId, Criterion>();
        for (var closed : rounds) {
            closed.round().criteria().forEach(criterion -> found.put(criterion.id(), criterion));
        }
        found.keySet().removeIf(criterion -> !asksFor(criterion));
        return List.copyOf(found.values());
    }

    public boolean asksFor(CriterionId criterion) {
        return homes.keySet().stream().anyMatch(question -> question.criterion().equals(criterion));
    }

    /** The newest round that asked the question. */
    public Optional<ClosedRound> homeOf(Question question) {
        return Optional.ofNullable(homes.get(question));
    }

    /** What the panel said to one question, ballot by ballot; empty if nobody was asked. */
    public List<Vote> votes(Question question) {
        return homeOf(question).map(home -> home.votes(question)).orElse(List.of());
    }

    /** The statistics of the votes on one question. */
    public GroupStatistics statistics(Question question) {
        return homeOf(question)
                .map(home -> figuresOf(home)
                        .get(home.round().questions().placeOf(question).orElseThrow()))
                .orElseGet(() -> GroupStatistics.of(List.of()));
    }

    /** All figures of a round at once: whoever asks for one asks for many. */
    private List<GroupStatistics> figuresOf(ClosedRound home) {
        return figures.computeIfAbsent(
                home.round().number(), number -> RoundVotes.of(home).statistics());
    }

    /** How many people gave at least one of these scores. */
    public int scorers() {
        return people().size();
    }

    /** Everybody who gave at least one of these scores. */
    public Set<ExpertCode> people() {
        var people = new HashSet<ExpertCode>();
        for (var closed : rounds) {
            var places = placesOf(closed);
            RoundVotes.of(closed).codes().forEach((expert, codes) -> {
                if (Arrays.stream(places).anyMatch(place -> VoteCode.isScore(codes[place]))) {
                    people.add(expert);
                }
            });
        }
        return people;
    }

    /** Where a round has the questions whose newest votes are its own. */
    private int[] placesOf(ClosedRound closed) {
        var questions = closed.round().questions();
        return IntStream.range(0, questions.size())
                .filter(place -> wanted.test(questions.get(place)))
                .filter(place -> homeOf(questions.get(place)).stream()
                        .anyMatch(
                                home -> home.round().number() == closed.round().number()))
                .toArray();
    }
}
