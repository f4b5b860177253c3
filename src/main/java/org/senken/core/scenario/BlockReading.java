package org.senken.core.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far the judgements of one driver's influence on another have come.
 *
 * @param off whether it was found that the one does not act on the other: nothing is to be judged, and all counts as 0
 * @param rows one for each state of the acting driver
 */
public record BlockReading(Link link, boolean off, List<Row> rows) {
    private static final double NEARLY = 1e-9;

    /**
     * What one state does to the states of the other driver.
     *
     * @param cells one for each of them
     */
    public record Row(StateId from, List<CellReading> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The sum of what was judged. */
        public double sum() {
            return cells.stream()
                    .filter(each -> !each.isEmpty())
                    .mapToDouble(each -> each.value().orElseThrow())
                    .sum();
        }

        public boolean isComplete() {
            return cells.stream().noneMatch(CellReading::isEmpty);
        }

        /** Whether what promotes and what hinders balance: wholly judged, with the sum 0. */
        public boolean isStandardised() {
            return isComplete() && Math.abs(sum()) < NEARLY;
        }
    }

    public BlockReading {
        rows = List.copyOf(rows);
    }

    /** How many cells there are, to be judged or not. */
    public int cells() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }

    /** How many cells are judged; none where the block is off, whatever was judged before. */
    public int judged() {
        return off ? 0 : (int) all().filter(each -> !each.isEmpty()).count();
    }

    /** How many cells are judged to have no influence. */
    public int zero() {
        return off ? 0 : (int) all().filter(CellReading::isZero).count();
    }

    /** How many cells wait for a judgement. */
    public int empty() {
        return off ? 0 : cells() - judged();
    }

    /** The cells that are disputed, in their order. */
    public List<CellReading> disputed() {
        return off ? List.of() : all().filter(CellReading::isDisputed).toList();
    }

    Stream<CellReading> all() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }
}
