package org.senken.editing;

import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Search;
import org.senken.core.technology.Sentence;

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
}
