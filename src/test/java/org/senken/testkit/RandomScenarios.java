package org.senken.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Drivers with up to four states each and half of everything said of them; the same seed gives the same. */
public final class RandomScenarios {
    private static final List<JudgeId> JUDGES = List.of(JudgeId.GROUP, new JudgeId("E01"));

    private final Random random;

    public RandomScenarios(long seed) {
        random = new Random(seed);
    }

    /** Two to six drivers; which state belongs to which differs from one to the next. */
    public Scenarios next() {
        return next(2 + random.nextInt(5), 4);
    }

    /** So many drivers with two states up to a number of them. */
    public Scenarios next(int count, int mostStates) {
        var drivers = drivers(count, mostStates);
        var all = drivers.stream()
                .flatMap(each -> each.states().stream())
                .map(State::id)
                .toList();
        return new Scenarios(
                drivers, pairs(all), acts(drivers), judgements(all), search(all), chosen(drivers), wildcards(all));
    }

    private boolean even() {
        return random.nextBoolean();
    }

    private List<Driver> drivers(int count, int mostStates) {
        var drivers = new ArrayList<Driver>();
        int state = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            var states = new ArrayList<State>();
            int size = 2 + random.nextInt(mostStates - 1);
            for (int j = 0; j < size; j++) {
                states.add(State.named(new StateId("s" + state++), Text.same("State " + random.nextInt(3))));
            }
            drivers.add(Driver.of(new DriverId("d" + i), Text.same("Driver " + i), states)
                    .withHoldsItself(even()));
        }
        return drivers;
    }

    private SortedMap<Pair, Verdict> pairs(List<StateId> all) {
        var pairs = new TreeMap<Pair, Verdict>();
        for (var one : all) {
            for (var other : all) {
                if (!one.equals(other) && even()) {
                    pairs.put(new Pair(one, other), even() ? Verdict.POSSIBLE : Verdict.impossible(Text.same("No.")));
                }
            }
        }
        return pairs;
    }

    private SortedMap<Link, Boolean> acts(List<Driver> drivers) {
        var acts = new TreeMap<Link, Boolean>();
        for (var from : drivers) {
            for (var to : drivers) {
                if (!from.id().equals(to.id()) && even()) {
                    acts.put(new Link(from.id(), to.id()), even());
                }
            }
        }
        return acts;
    }

    private Judgements judgements(List<StateId> all) {
        var draft = Judgements.NONE.draft();
        for (var from : all) {
            for (var to : all) {
                JUDGES.stream()
                        .filter(judge -> even())
                        .forEach(judge -> draft.put(new Cell(from, to), judge, judgement()));
            }
        }
        return draft.done();
    }

    private Judgement judgement() {
        return new Judgement(
                random.nextInt(7) - 3, even() ? Optional.empty() : Optional.of(Confidence.LOW), even() ? "" : "Why");
    }

    private Search search(List<StateId> all) {
        return new Search(
                random.nextInt(3), some(all), some(all), even(), even() ? Search.Joining.MEAN : Search.Joining.MEDIAN);
    }

    private Set<StateId> some(List<StateId> all) {
        return all.stream().filter(each -> random.nextInt(6) == 0).collect(Collectors.toSet());
    }

    private List<Scenario> chosen(List<Driver> drivers) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> scenario(i, drivers))
                .toList();
    }

    private Scenario scenario(int number, List<Driver> drivers) {
        var states = new TreeMap<DriverId, StateId>();
        for (var driver : drivers) {
            states.put(
                    driver.id(),
                    driver.states().get(random.nextInt(driver.states().size())).id());
        }
        return Scenario.of(
                new ScenarioId("f" + number), Scenario.Kind.CHOSEN, Text.same("Future " + random.nextInt(2)), states);
    }

    private List<Wildcard> wildcards(List<StateId> all) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Wildcard(
                        new WildcardId("w" + i),
                        Text.same("Wildcard"),
                        Text.EMPTY,
                        List.of(),
                        Wildcard.Combination.NONE,
                        List.copyOf(some(all)),
                        Text.EMPTY))
                .toList();
    }
}
