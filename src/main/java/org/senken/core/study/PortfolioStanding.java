package org.senken.core.study;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.study.Standing.Line;
import org.senken.core.study.Standing.Task;
import org.senken.core.study.Standing.Topic;
import org.senken.core.study.Standing.Urgency;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Where the map, the items and the decisions of a study stand. */
final class PortfolioStanding {
    private static final int PARTS = 4;

    private final Study study;
    private final Portfolio portfolio;
    private final long known;
    private final boolean allocated;

    PortfolioStanding(Study study) {
        this.study = study;
        portfolio = study.portfolio();
        known = portfolio.items().stream().filter(each -> each.cost().isKnown()).count();
        allocated = study.allocation().total() > 0;
    }

    /** What there is: the map, the hypothetical shares, the costs and a decision count a quarter each. */
    Line line() {
        var results = study.latestResults();
        if (results.isEmpty()) {
            return new Line(Topic.PORTFOLIO, List.of(Sentence.of("standing.no-map")), 0);
        }
        var holds = new ArrayList<Sentence>();
        holds.add(Sentence.of("standing.map", results.get().round().number()));
        holds.add(Sentence.of(allocated ? "standing.allocated" : "standing.not-allocated"));
        add(holds, "standing.items", portfolio.items().size());
        add(holds, "standing.decisions", portfolio.decisions().size());
        double costs = portfolio.items().isEmpty()
                ? 0
                : (double) known / portfolio.items().size();
        double done = 1 + (allocated ? 1 : 0) + costs + (portfolio.decisions().isEmpty() ? 0 : 1);
        return new Line(Topic.PORTFOLIO, holds, done / PARTS);
    }

    private static void add(List<Sentence> holds, String key, int count) {
        if (count > 0) {
            holds.add(Standing.counted(key, count));
        }
    }

    /** What is to be done next, in the order of work. */
    List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (study.latestResults().isEmpty()) {
            return tasks;
        }
        tasks.add(task(Urgency.NEXT, Sentence.of("task.map")));
        if (!allocated) {
            tasks.add(task(Urgency.NEXT, Sentence.of("task.allocation")));
        }
        if (portfolio.items().isEmpty()) {
            tasks.add(task(Urgency.NEXT, Sentence.of("task.items")));
            return tasks;
        }
        long unknown = portfolio.items().size() - known;
        if (unknown > 0) {
            tasks.add(task(Urgency.NEXT, Standing.counted("task.costs", unknown)));
        }
        long unplanned = unplanned();
        if (unplanned > 0) {
            tasks.add(task(Urgency.NEXT, Standing.counted("task.protection", unplanned)));
        }
        if (portfolio.decisions().isEmpty()) {
            tasks.add(task(Urgency.LATER, Sentence.of("task.decide")));
        }
        return tasks;
    }

    /** Items that may be funded with a protection plan only, and have none. */
    private long unplanned() {
        return study.fundingCase().stream()
                .flatMap(found -> ProtectionFlag.of(found).stream())
                .filter(flag -> !flag.isPlanned())
                .count();
    }

    /** The texts of items, drafts and decisions, whose translations may be missing. */
    List<Text> texts() {
        var texts = new ArrayList<Text>();
        portfolio.items().forEach(each -> {
            texts.add(each.name());
            texts.add(each.agency());
            texts.add(each.effectiveness().displaced());
            texts.add(each.effectiveness().gain());
            texts.add(each.protection());
        });
        portfolio.drafts().forEach(each -> texts.add(each.name()));
        portfolio.decisions().forEach(each -> {
            texts.add(each.name());
            texts.add(each.reason());
        });
        return texts;
    }

    private static Task task(Urgency urgency, Sentence sentence) {
        return new Task(urgency, sentence, Topic.PORTFOLIO);
    }
}
