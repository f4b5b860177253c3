package org.senken.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.JudgementDraft;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Sentence;

/**
 * Edits of the cross-impact matrix. Their names say who judged what, never how. Each looks at the judgement as it is when
 * its turn comes, since keys may be faster than the disk.
 */
public final class JudgementEdits {
    /** The group is spoken of otherwise than a single judge. */
    private enum Name {
        SCORE("edit.judgement", "edit.judgement.group"),
        CLEAR("edit.judgement.clear", "edit.judgement.clear.group"),
        CONFIDENCE("edit.judgement.confidence", "edit.judgement.confidence.group"),
        REASON("edit.judgement.reason", "edit.judgement.reason.group"),
        ROW("edit.judgement.row", "edit.judgement.row.group"),
        ROW_CLEAR("edit.judgement.row.clear", "edit.judgement.row.clear.group"),
        BLOCK_CLEAR("edit.judgement.block.clear", "edit.judgement.block.clear.group"),
        ALL_CLEAR("edit.judgement.all.clear", "edit.judgement.all.clear.group"),
        IMPORT("edit.judgement.import", "edit.judgement.import.group");

        private final String ofOne;
        private final String ofGroup;

        Name(String ofOne, String ofGroup) {
            this.ofOne = ofOne;
            this.ofGroup = ofGroup;
        }

        String of(JudgeId judge) {
            return judge.equals(JudgeId.GROUP) ? ofGroup : ofOne;
        }
    }

    private JudgementEdits() {}

    /** Gives or changes a score; confidence and reason stay. */
    public static Edit judge(Study study, Cell cell, JudgeId judge, int score) {
        return onCells(
                cellName(Name.SCORE, study, cell, judge),
                (all, draft) -> draft.put(cell, judge, scored(all, cell, judge, score)));
    }

    /** Takes a judgement back; the cell is then empty, which is not 0. */
    public static Edit clear(Study study, Cell cell, JudgeId judge) {
        return onCells(cellName(Name.CLEAR, study, cell, judge), (all, draft) -> draft.remove(cell, judge));
    }

    /** Says how sure the judge is; nothing happens in an empty cell. */
    public static Edit confidence(Study study, Cell cell, JudgeId judge, Optional<Confidence> confidence) {
        return onJudgement(Name.CONFIDENCE, study, cell, judge, said -> said.withConfidence(confidence));
    }

    /** Says how sure the judge is: low, medium, high, low in turn; nothing happens in an empty cell. */
    public static Edit turnConfidence(Study study, Cell cell, JudgeId judge) {
        return onJudgement(Name.CONFIDENCE, study, cell, judge, said -> {
            int level = said.confidence().map(Confidence::level).orElse(0);
            return said.withConfidence(Optional.of(Confidence.of(level % Confidence.HIGH.level() + 1)));
        });
    }

    /** Gives a reason; a blank one takes it back; nothing happens in an empty cell. */
    public static Edit reason(Study study, Cell cell, JudgeId judge, String reason) {
        return onJudgement(Name.REASON, study, cell, judge, said -> said.withReason(reason));
    }

    /** Gives the scores of a state's row within one block at once; confidence and reasons stay. */
    public static Edit judgeRow(Study study, StateId from, DriverId to, JudgeId judge, Map<StateId, Integer> scores) {
        return onCells(
                rowName(Name.ROW, study, from, to, judge),
                (all, draft) -> scores.forEach((target, score) -> {
                    var cell = new Cell(from, target);
                    draft.put(cell, judge, scored(all, cell, judge, score));
                }));
    }

    /** Takes back a state's row within one block. */
    public static Edit clearRow(Study study, StateId from, DriverId to, JudgeId judge) {
        return onCells(
                rowName(Name.ROW_CLEAR, study, from, to, judge),
                (all, draft) -> states(all, to).forEach(target -> draft.remove(new Cell(from, target), judge)));
    }

    /** Takes back all a judge said of one driver acting on another. */
    public static Edit clearBlock(Study study, Link block, JudgeId judge) {
        var name = Sentence.of(
                Name.BLOCK_CLEAR.of(judge),
                judge,
                DriverEdits.nameOf(study, block.from()),
                DriverEdits.nameOf(study, block.to()));
        return onCells(
                name,
                (all, draft) -> states(all, block.from())
                        .forEach(from ->
                                states(all, block.to()).forEach(to -> draft.remove(new Cell(from, to), judge))));
    }

    /** Takes back all judgements of one judge. */
    public static Edit clearAll(JudgeId judge) {
        return onCells(
                Sentence.of(Name.ALL_CLEAR.of(judge), judge),
                (all, draft) -> all.judgements().of(judge).cells().keySet().forEach(cell -> draft.remove(cell, judge)));
    }

    /** Takes in judgements from elsewhere, in place of what the judge had said of the same cells. */
    public static Edit take(JudgeId judge, Map<Cell, Judgement> judgements) {
        return onCells(
                Sentence.of(Name.IMPORT.of(judge), judge),
                (all, draft) -> judgements.forEach((cell, said) -> draft.put(cell, judge, said)));
    }

    /** Gives one judge what another said, in the cells the one left empty. */
    public static Edit copy(JudgeId from, JudgeId to) {
        return onCells(
                Sentence.of(to.equals(JudgeId.GROUP) ? "edit.judgement.copy.group" : "edit.judgement.copy", from, to),
                (all, draft) -> all.judgements().of(from).cells().keySet().stream()
                        .filter(cell -> all.judgements().at(cell, to).isEmpty())
                        .forEach(cell -> all.judgements().at(cell, from).ifPresent(said -> draft.put(cell, to, said))));
    }

    private interface Change {
        void make(Scenarios all, JudgementDraft draft);
    }

    private static Edit onCells(Sentence name, Change change) {
        return DriverEdits.edit(name, all -> {
            var draft = all.judgements().draft();
            change.make(all, draft);
            return all.withJudgements(draft.done());
        });
    }

    private static Edit onJudgement(Name name, Study study, Cell cell, JudgeId judge, UnaryOperator<Judgement> change) {
        return onCells(
                cellName(name, study, cell, judge),
                (all, draft) ->
                        all.judgements().at(cell, judge).ifPresent(said -> draft.put(cell, judge, change.apply(said))));
    }

    private static Judgement scored(Scenarios all, Cell cell, JudgeId judge, int score) {
        return all.judgements()
                .at(cell, judge)
                .map(said -> said.withScore(score))
                .orElse(Judgement.of(score));
    }

    private static List<StateId> states(Scenarios all, DriverId driver) {
        return all.driver(driver).stream()
                .flatMap(each -> each.states().stream())
                .map(State::id)
                .toList();
    }

    private static Sentence cellName(Name name, Study study, Cell cell, JudgeId judge) {
        return Sentence.of(
                name.of(judge), judge, StateEdits.nameOf(study, cell.from()), StateEdits.nameOf(study, cell.to()));
    }

    private static Sentence rowName(Name name, Study study, StateId from, DriverId to, JudgeId judge) {
        return Sentence.of(name.of(judge), judge, StateEdits.nameOf(study, from), DriverEdits.nameOf(study, to));
    }
}
