package org.senken.core.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The state of the cross-impact matrix: what is judged, what is empty, and where the judges disagree.
 *
 * @param blocks in the order of rows and columns; a driver's own block only where it holds itself
 */
public record MatrixReading(List<BlockReading> blocks) {
    public MatrixReading {
        blocks = List.copyOf(blocks);
    }

    public static MatrixReading of(Scenarios scenarios) {
        return new MatrixReading(scenarios.drivers().stream()
                .flatMap(from -> scenarios.drivers().stream()
                        .filter(to -> !from.id().equals(to.id()) || from.holdsItself())
                        .map(to -> block(scenarios, from, to)))
                .toList());
    }

    private static BlockReading block(Scenarios scenarios, Driver from, Driver to) {
        var link = new Link(from.id(), to.id());
        return new BlockReading(
                link,
                !CrossImpact.counts(scenarios, from, to),
                from.states().stream().map(state -> row(scenarios, state, to)).toList());
    }

    private static BlockReading.Row row(Scenarios scenarios, State from, Driver to) {
        return new BlockReading.Row(
                from.id(),
                to.states().stream()
                        .map(state -> new Cell(from.id(), state.id()))
                        .map(cell -> CellReading.of(
                                cell,
                                scenarios.judgements().at(cell),
                                scenarios.search().joining()))
                        .toList());
    }

    /** How many cells there are, those of blocks that are off included. */
    public int cells() {
        return sum(BlockReading::cells);
    }

    /** How many cells need no judgement, since their block is off. */
    public int off() {
        return sum(block -> block.off() ? block.cells() : 0);
    }

    /** How many cells are to be judged, whether they are by now or not. */
    public int toJudge() {
        return cells() - off();
    }

    /** How many of them are judged. */
    public int judged() {
        return sum(BlockReading::judged);
    }

    /** How many of them are judged to have no influence. */
    public int zero() {
        return sum(BlockReading::zero);
    }

    /** How many of them wait for a judgement. */
    public int empty() {
        return sum(BlockReading::empty);
    }

    /**
     * Whether less than half is known: judged, or off, which says 0 of all cells of a block. What is found in such a matrix is
     * provisional.
     */
    public boolean isProvisional() {
        return 2 * (judged() + off()) < cells();
    }

    /** The cells on which the judges disagree, the widest apart first, then in the order of the matrix. */
    public List<CellReading> disputed() {
        return blocks.stream()
                .flatMap(block -> block.disputed().stream())
                .sorted(Comparator.comparingInt(CellReading::range).reversed())
                .toList();
    }

    private int sum(ToIntFunction<BlockReading> part) {
        return blocks.stream().mapToInt(part).sum();
    }
}
