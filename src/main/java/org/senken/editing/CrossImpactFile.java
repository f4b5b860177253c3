package org.senken.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Drivers and their cross-impact matrix as a file of another program holds them.
 *
 * @param note what the file says of itself
 * @param drivers with the states in the order of the file; names may be blank
 * @param matrix in whole points of influence
 * @param remarks what was taken in as it is and deserves a look
 */
public record CrossImpactFile(Text note, List<Driver> drivers, ImpactMatrix matrix, List<Sentence> remarks) {
    public CrossImpactFile {
        drivers = List.copyOf(drivers);
        remarks = List.copyOf(remarks);
    }

    /** How many cells would be judgements of a study. */
    public long judgements() {
        return links().filled().stream().mapToLong(this::cells).sum();
    }

    /**
     * The same as part of a study, judged by the group. Such a file knows no empty cells: a block that is 0 throughout is a
     * link that does not act, and in all other blocks 0 is a judgement.
     */
    public Scenarios scenarios() {
        var links = links();
        var acts = new HashMap<Link, Boolean>();
        links.filled().stream()
                .filter(block -> block.from() != block.to())
                .forEach(block -> acts.put(link(block), true));
        links.zero().stream()
                .filter(block -> block.from() != block.to())
                .forEach(block -> acts.put(link(block), false));
        var cells = new HashMap<Cell, Map<JudgeId, Judgement>>();
        links.filled().forEach(block -> judge(block, cells));
        return Scenarios.NONE.withDrivers(drivers).withActs(acts).withJudgements(Judgements.of(cells));
    }

    /** What one driver does to another, both by their places. */
    private record Block(int from, int to) {}

    private record Blocks(List<Block> filled, List<Block> zero) {}

    private Blocks links() {
        var blocks = new Blocks(new ArrayList<>(), new ArrayList<>());
        for (int from = 0; from < drivers.size(); from++) {
            for (int to = 0; to < drivers.size(); to++) {
                (matrix.isZero(from, to) ? blocks.zero() : blocks.filled()).add(new Block(from, to));
            }
        }
        return blocks;
    }

    private long cells(Block block) {
        return (long) matrix.states(block.from()) * matrix.states(block.to());
    }

    private Link link(Block block) {
        return new Link(drivers.get(block.from()).id(), drivers.get(block.to()).id());
    }

    private void judge(Block block, Map<Cell, Map<JudgeId, Judgement>> cells) {
        var from = drivers.get(block.from()).states();
        var to = drivers.get(block.to()).states();
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.size(); column++) {
                int score = matrix.at(block.from(), row, block.to(), column);
                cells.put(
                        new Cell(from.get(row).id(), to.get(column).id()), Map.of(JudgeId.GROUP, Judgement.of(score)));
            }
        }
    }
}
