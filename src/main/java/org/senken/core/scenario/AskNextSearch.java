package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.SetChange;
import org.senken.core.scenario.crossimpact.Sheet;
import org.senken.core.scenario.crossimpact.Wanted;

/**
 * Finds the cells to be judged next. An empty cell is tried at −3 and +3, a disputed one at the lowest and highest score its
 * judges gave; each time the scenarios are searched anew. The measure is our own.
 */
public final class AskNextSearch {
    private final Scenarios scenarios;
    private final Numbering numbering;
    private final ImpactMatrix matrix;
    private final Wanted wanted;

    private AskNextSearch(Scenarios scenarios, BooleanSupplier outOfTime) {
        this.scenarios = scenarios;
        numbering = Numbering.of(scenarios);
        matrix = CrossImpact.matrix(scenarios);
        wanted = Wanted.CONSISTENT
                .withMaxInconsistency(scenarios.search().maxInconsistency() * matrix.unit())
                .withRestriction(numbering.restriction())
                .withOutOfTime(outOfTime);
    }

    /** A cell that may be asked for, with the values to try. */
    private record Candidate(Cell cell, AskNext.Ground ground, int low, int high) {}

    /**
     * Looks at one cell after the other: disputed ones, the widest apart first, then empty ones, one of each block in turn.
     *
     * @param scenarios every driver has a state
     * @param most the most cells that are looked at
     * @param outOfTime asked now and then; once it says yes the cells looked at so far are the result
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static AskNext run(Scenarios scenarios, int most, BooleanSupplier outOfTime, Progress progress) {
        var candidates = candidates(MatrixReading.of(scenarios));
        var search = new AskNextSearch(scenarios, outOfTime);
        var questions = new ArrayList<AskNext.Question>();
        int last = Math.min(most, candidates.size());
        int looked = 0;
        while (looked < last && !outOfTime.getAsBoolean()) {
            progress.report((double) looked / last);
            var question = search.question(candidates.get(looked));
            if (outOfTime.getAsBoolean()) {
                break;
            }
            looked++;
            if (question.change() > 0) {
                questions.add(question);
            }
        }
        questions.sort(Comparator.comparingLong(AskNext.Question::change).reversed());
        return new AskNext(questions, looked, candidates.size());
    }

    private static List<Candidate> candidates(MatrixReading reading) {
        var candidates = new ArrayList<Candidate>();
        reading.disputed()
                .forEach(each -> candidates.add(
                        new Candidate(each.cell(), AskNext.Ground.DISPUTED, each.lowest(), each.highest())));
        var empty = reading.blocks().stream()
                .filter(block -> !block.off())
                .map(block -> block.all().filter(CellReading::isEmpty).toList())
                .toList();
        int longest = empty.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (var cells : empty) {
                if (turn < cells.size()) {
                    candidates.add(new Candidate(
                            cells.get(turn).cell(), AskNext.Ground.EMPTY, -Judgement.STRONGEST, Judgement.STRONGEST));
                }
            }
        }
        return candidates;
    }

    private AskNext.Question question(Candidate candidate) {
        int from = numbering.index(candidate.cell().from()).orElseThrow();
        int to = numbering.index(candidate.cell().to()).orElseThrow();
        return new AskNext.Question(
                candidate.cell(),
                candidate.ground(),
                extreme(from, to, candidate.low()),
                extreme(from, to, candidate.high()));
    }

    private AskNext.Extreme extreme(int from, int to, int score) {
        var changed = Sheet.of(matrix);
        changed.set(from, to, score * matrix.unit());
        var change = SetChange.of(matrix, changed.matrix(), wanted, numbering.driverOf(from), stateOf(from));
        return new AskNext.Extreme(score, change.entering(), change.leaving(), change.exact());
    }

    private int stateOf(int index) {
        var driver = scenarios.drivers().get(numbering.driverOf(index));
        return driver.placeOf(numbering.state(index));
    }
}
