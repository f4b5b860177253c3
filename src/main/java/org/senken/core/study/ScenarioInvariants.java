package org.senken.core.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/** What must hold between drivers, judgements and scenarios, and between these and the rest of a study. */
final class ScenarioInvariants {
    private final Scenarios scenarios;
    private final Set<SubjectId> areas;
    private final Set<SubjectId> subjects;
    private final Set<CriterionId> criteria = new HashSet<>();
    private final Set<DriverId> drivers = new HashSet<>();
    private final Set<StateId> states = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    ScenarioInvariants(Scenarios scenarios, Set<SubjectId> areas, Set<SubjectId> subjects, List<Criterion> criteria) {
        this.scenarios = scenarios;
        this.areas = areas;
        this.subjects = subjects;
        criteria.forEach(each -> this.criteria.add(each.id()));
    }

    List<Problem> problems() {
        checkDrivers();
        checkPairs();
        checkMatrix();
        checkSearch();
        checkChosen();
        checkWildcards();
        return problems;
    }

    private void checkDrivers() {
        if (scenarios.drivers().size() > Scenarios.MOST_DRIVERS_IN_FILES) {
            report("drivers", "problem.drivers.many", scenarios.drivers().size(), Scenarios.MOST_DRIVERS_IN_FILES);
        }
        for (int i = 0; i < scenarios.drivers().size(); i++) {
            checkDriver(scenarios.drivers().get(i), "drivers[" + i + "]");
        }
    }

    private void checkDriver(Driver driver, String path) {
        if (!drivers.add(driver.id())) {
            report(path + ".id", "problem.duplicate", driver.id());
        }
        if (driver.states().size() > Driver.MOST_STATES_IN_FILES) {
            report(
                    path + ".states",
                    "problem.states.many",
                    driver.id(),
                    driver.states().size(),
                    Driver.MOST_STATES_IN_FILES);
        }
        for (int i = 0; i < driver.states().size(); i++) {
            var id = driver.states().get(i).id();
            if (!states.add(id)) {
                report(path + ".states[" + i + "].id", "problem.duplicate", id);
            }
        }
        allKnown(areas, driver.areas(), path + ".areas", "problem.unknown.area");
    }

    private void checkPairs() {
        scenarios.pairs().keySet().forEach(pair -> {
            var path = "pairs." + pair.one() + "." + pair.other();
            known(states, pair.one(), path, "problem.unknown.state");
            known(states, pair.other(), path, "problem.unknown.state");
        });
    }

    private void checkMatrix() {
        scenarios.acts().keySet().forEach(link -> {
            var path = "acts." + link.from() + "." + link.to();
            known(drivers, link.from(), path, "problem.unknown.driver");
            known(drivers, link.to(), path, "problem.unknown.driver");
        });
        scenarios.judgements().cells().forEach((cell, byJudge) -> {
            if (!states.contains(cell.from()) || !states.contains(cell.to())) {
                var path = path(cell, byJudge.firstKey());
                known(states, cell.from(), path, "problem.unknown.state");
                known(states, cell.to(), path, "problem.unknown.state");
            }
            byJudge.forEach((judge, judgement) -> checkJudgement(judgement, cell, judge));
        });
    }

    private void checkJudgement(Judgement judgement, Cell cell, JudgeId judge) {
        if (Math.abs(judgement.score()) > Judgement.STRONGEST_IN_FILES) {
            report(path(cell, judge), "problem.judgement.large", judgement.score(), Judgement.STRONGEST_IN_FILES);
        }
        if (judgement.reason().length() > Judgement.REASON_LIMIT) {
            report(path(cell, judge) + ".reason", "problem.judgement.reason", Judgement.REASON_LIMIT);
        }
    }

    private static String path(Cell cell, JudgeId judge) {
        return "judgements." + judge + "." + cell.from() + "." + cell.to();
    }

    private void checkSearch() {
        scenarios.search().forced().forEach(id -> known(states, id, "search.forced", "problem.unknown.state"));
        scenarios.search().forbidden().forEach(id -> known(states, id, "search.forbidden", "problem.unknown.state"));
    }

    private void checkChosen() {
        var seen = new HashSet<ScenarioId>();
        for (int i = 0; i < scenarios.chosen().size(); i++) {
            var scenario = scenarios.chosen().get(i);
            var path = "scenarios[" + i + "]";
            if (!seen.add(scenario.id())) {
                report(path + ".id", "problem.duplicate", scenario.id());
            }
            scenario.states().forEach((driver, state) -> checkState(driver, state, path));
            checkEffects(scenario, path);
        }
    }

    private void checkState(DriverId driver, StateId state, String path) {
        var found = scenarios.driver(driver);
        if (found.isEmpty()) {
            report(path + ".states." + driver, "problem.unknown.driver", driver);
        } else if (!found.get().has(state)) {
            report(path + ".states." + driver, "problem.unknown.state", state);
        }
    }

    private void checkEffects(Scenario scenario, String path) {
        scenario.effects().forEach((cell, effect) -> {
            var here = path + ".effects." + cell.subject() + "." + cell.criterion();
            known(subjects, cell.subject(), here, "problem.unknown.subject");
            known(criteria, cell.criterion(), here, "problem.unknown.criterion");
            if (effect.shifts().isEmpty()) {
                report(here, "problem.effect.empty", scenario.id());
            }
            effect.shifts().values().stream()
                    .filter(shift -> Math.abs(shift) > Effect.STRONGEST)
                    .forEach(shift -> report(here, "problem.effect.large", shift, Effect.STRONGEST));
        });
    }

    private void checkWildcards() {
        var seen = new HashSet<Object>();
        for (int i = 0; i < scenarios.wildcards().size(); i++) {
            var wildcard = scenarios.wildcards().get(i);
            var path = "wildcards[" + i + "]";
            if (!seen.add(wildcard.id())) {
                report(path + ".id", "problem.duplicate", wildcard.id());
            }
            allKnown(areas, wildcard.areas(), path + ".areas", "problem.unknown.area");
            allKnown(states, wildcard.raises(), path + ".raises", "problem.unknown.state");
        }
    }

    private <T> void allKnown(Set<T> all, List<T> ids, String path, String key) {
        for (int i = 0; i < ids.size(); i++) {
            known(all, ids.get(i), path + "[" + i + "]", key);
        }
    }

    private <T> void known(Set<T> all, T id, String path, String key) {
        if (!all.contains(id)) {
            report(path, key, id);
        }
    }

    private void report(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, arguments));
    }
}
