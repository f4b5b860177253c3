package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Sentence;

/**
 * A table of one judge, held against what the study has of the same judge.
 *
 * @param judge who wrote the table
 * @param matrix what it says
 * @param changed cells in which the judge has said something else so far
 */
public record MatrixImport(JudgeId judge, JudgedMatrix matrix, List<Cell> changed) {
    public MatrixImport {
        changed = List.copyOf(changed);
    }

    /** Holds a table against a study's scenarios. */
    public static MatrixImport of(Scenarios scenarios, JudgeId judge, JudgedMatrix matrix) {
        var changed = new ArrayList<Cell>();
        matrix.scores()
                .forEach((cell, score) -> scenarios
                        .judgements()
                        .at(cell, judge)
                        .filter(said -> !isSame(said, score))
                        .ifPresent(said -> changed.add(cell)));
        return new MatrixImport(judge, matrix, changed);
    }

    private static boolean isSame(Judgement said, OptionalInt score) {
        return score.isPresent() && score.getAsInt() == said.score();
    }

    /** Takes the table for all the judge has to say; reason and confidence of a score that stays are kept. */
    public Edit edit() {
        return new Edit(
                Sentence.of("edit.matrix.import", judge, matrix.judged()),
                study -> study.withScenarios(
                        study.scenarios().withJudgements(taken(study.scenarios().judgements()))));
    }

    private Judgements taken(Judgements before) {
        var draft = before.draft();
        matrix.scores().forEach((cell, score) -> {
            if (score.isPresent()) {
                var said = before.at(cell, judge).orElse(Judgement.of(score.getAsInt()));
                draft.put(cell, judge, said.withScore(score.getAsInt()));
            } else {
                draft.remove(cell, judge);
            }
        });
        return draft.done();
    }
}
