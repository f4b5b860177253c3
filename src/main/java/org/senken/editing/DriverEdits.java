package org.senken.editing;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Search;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of the cross-impact matrix. */
public final class DriverEdits {
    private DriverEdits() {}

    /** Gives a judgement, or replaces one. */
    public static Edit judge(Cell cell, JudgeId judge, Judgement judgement) {
        return new Edit(
                Sentence.of("edit.judgement", judge),
                study -> study.withScenarios(study.scenarios()
                        .withJudgements(study.scenarios().judgements().with(cell, judge, judgement))));
    }

    /** Takes a judgement back: the cell is empty again. */
    public static Edit unjudge(Cell cell, JudgeId judge) {
        return new Edit(
                Sentence.of("edit.judgement.clear", judge),
                study -> study.withScenarios(study.scenarios()
                        .withJudgements(study.scenarios().judgements().without(cell, judge))));
    }

    /** Sets how consistent scenarios are looked for. */
    public static Edit search(Search search) {
        return new Edit(
                Sentence.of("edit.search"),
                study -> study.withScenarios(study.scenarios().withSearch(search)));
    }

    /** Adds a scenario at the end of the chosen set. */
    public static Edit choose(Scenario scenario) {
        return new Edit(Sentence.of("edit.scenario.choose", scenario.title()), study -> {
            var chosen = new ArrayList<>(study.scenarios().chosen());
            chosen.add(scenario);
            return study.withScenarios(study.scenarios().withChosen(chosen));
        });
    }

    /** Takes a scenario out of the chosen set. */
    public static Edit discard(Scenario scenario) {
        return new Edit(
                Sentence.of("edit.scenario.discard", scenario.title()),
                study -> study.withScenarios(study.scenarios()
                        .withChosen(study.scenarios().chosen().stream()
                                .filter(each -> !each.id().equals(scenario.id()))
                                .toList())));
    }

    /** Says whether a driver acts on another at all. */
    public static Edit acts(Study study, Link link, Optional<Boolean> acts) {
        var name = Sentence.of("edit.acts", name(study, link.from()), name(study, link.to()));
        return new Edit(name, each -> {
            var changed = new TreeMap<>(each.scenarios().acts());
            acts.ifPresentOrElse(answer -> changed.put(link, answer), () -> changed.remove(link));
            return each.withScenarios(each.scenarios().withActs(changed));
        });
    }

    private static Text name(Study study, DriverId id) {
        return study.scenarios().driver(id).map(Driver::name).orElse(Text.EMPTY);
    }
}
