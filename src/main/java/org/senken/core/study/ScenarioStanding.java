package org.senken.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.scenario.Coverage;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Standing.Line;
import org.senken.core.study.Standing.Task;
import org.senken.core.study.Standing.Topic;
import org.senken.core.study.Standing.Urgency;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Where the drivers and scenarios of a study stand. */
final class ScenarioStanding {
    private final Scenarios scenarios;
    private final Coverage coverage;
    private final long untold;

    ScenarioStanding(Scenarios scenarios) {
        this.scenarios = scenarios;
        coverage = Coverage.of(scenarios);
        untold = scenarios.chosen().stream()
                .filter(scenario -> !isTold(scenario))
                .count();
    }

    private static boolean isTold(Scenario scenario) {
        var told = scenario.narrative();
        return Stream.of(told.what(), told.how(), told.whom()).noneMatch(Text::isEmpty);
    }

    /** What there is: the matrix counts half, the scenarios that are told the other half. */
    Line line() {
        if (scenarios.drivers().isEmpty()) {
            return new Line(Topic.SCENARIOS, List.of(Sentence.of("standing.no-drivers")), 0);
        }
        var holds = new ArrayList<Sentence>();
        holds.add(Standing.counted("standing.drivers", scenarios.drivers().size()));
        if (unjudged() > 0) {
            holds.add(Sentence.of("standing.cells", coverage.judged(), coverage.cells()));
        }
        if (coverage.isProvisional()) {
            holds.add(Sentence.of("standing.provisional"));
        }
        int chosen = scenarios.chosen().size();
        if (chosen > 0) {
            holds.add(Standing.counted("standing.scenarios", chosen));
        }
        return new Line(
                Topic.SCENARIOS,
                holds,
                (share(coverage.judged(), coverage.cells()) + share(chosen - untold, chosen)) / 2);
    }

    private long unjudged() {
        return coverage.cells() - coverage.judged();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** What is to be done next, in the order of work. */
    List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (scenarios.drivers().isEmpty()) {
            tasks.add(task(Urgency.NEXT, Sentence.of("task.drivers")));
        } else if (unjudged() > 0) {
            tasks.add(task(Urgency.NEXT, Standing.counted("task.cells", unjudged())));
        } else if (scenarios.chosen().isEmpty()) {
            tasks.add(task(Urgency.NEXT, Sentence.of("task.choose")));
        }
        if (untold > 0) {
            tasks.add(task(Urgency.NEXT, Standing.counted("task.tell", untold)));
        }
        long unseen = scenarios.chosen().stream()
                .flatMap(scenario -> scenario.signposts().stream())
                .filter(signpost -> signpost.looked().isEmpty())
                .count();
        if (unseen > 0) {
            tasks.add(task(Urgency.LATER, Standing.counted("task.signposts", unseen)));
        }
        return tasks;
    }

    private static Task task(Urgency urgency, Sentence sentence) {
        return new Task(urgency, sentence, Topic.SCENARIOS);
    }
}
