package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.maths.Robustness;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * How the subjects fare in every chosen scenario. A subject's value is the mean of its medians on the criteria that count,
 * each weighing the same. Worst case, regret and robustness look at the scenarios alone; the world as it is stands beside
 * them for comparison.
 *
 * @param scenarios in the order of the columns
 * @param criteria the criteria that make up the value
 * @param threshold from which value on a subject counts as robust in a scenario
 * @param rows in the order of the questions; subjects without a value in the world as it is and in every scenario are
 *     left out
 */
public record StressTest(
        Basis basis,
        Text viewpoint,
        int asOf,
        int experts,
        List<UnderScenario> scenarios,
        List<Criterion> criteria,
        double threshold,
        List<Row> rows) {
    /** The middle of the scale: the usual threshold. */
    public static final double THRESHOLD = Scale.MIDDLE;

    /**
     * A subject in one world.
     *
     * @param value NaN where too few voted for a group figure
     * @param changed whether the scenario changes a score that makes up the value
     * @param held whether one of these was held to the scale
     * @param quadrant where the map shows the subject; empty where it does not
     */
    public record Cell(double value, boolean changed, boolean held, Optional<Quadrant> quadrant) {
        public boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    /**
     * A subject.
     *
     * @param number its place in the official order, from 1; 0 if it has none
     * @param cells in the order of the scenarios
     * @param regrets what it lacks in each scenario to the subject that is best there; NaN where its value is unknown
     */
    public record Row(Subject subject, int number, Cell base, List<Cell> cells, List<Double> regrets) {
        public Row {
            cells = List.copyOf(cells);
            regrets = List.copyOf(regrets);
        }

        private DoubleStream known() {
            return cells.stream().filter(Cell::isKnown).mapToDouble(Cell::value);
        }

        /** The lowest value over the scenarios; NaN if none is known. */
        public double worst() {
            return Robustness.worst(known().toArray());
        }

        /** The highest value over the scenarios; NaN if none is known. */
        public double best() {
            return Robustness.best(known().toArray());
        }

        /** The largest regret over the scenarios; NaN if none is known. */
        public double regret() {
            return regrets.stream()
                    .mapToDouble(each -> each)
                    .filter(each -> !Double.isNaN(each))
                    .max()
                    .orElse(Double.NaN);
        }

        /** In how many scenarios the value reaches a threshold: Starr's domain criterion as a count. */
        public int robust(double threshold) {
            return (int) known().filter(each -> each >= threshold).count();
        }

        /** In how many scenarios the value is known. */
        public int of() {
            return (int) known().count();
        }

        /**
         * In how many scenarios the map shows the subject in the quadrant where it stands in the world as it is; empty
         * where it stands in none, or its position is not settled.
         */
        public OptionalInt sameQuadrant() {
            if (base.quadrant().isEmpty() || base.quadrant().get() == Quadrant.UNSETTLED) {
                return OptionalInt.empty();
            }
            return OptionalInt.of((int) cells.stream()
                    .filter(each -> each.quadrant().equals(base.quadrant()))
                    .count());
        }
    }

    public StressTest {
        scenarios = List.copyOf(scenarios);
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
    }

    /** The criteria of the votes that make up the value: those that new rounds use and of which more is better. */
    public static List<Criterion> criteria(LatestVotes votes) {
        return votes.criteria().stream()
                .filter(each -> each.direction() == Direction.MAX && each.usedByDefault())
                .toList();
    }

    /** Tests the newest votes in all chosen scenarios. */
    public static StressTest of(LatestVotes votes, Scenarios scenarios, Catalogue catalogue, double threshold) {
        var outlooks = Outlook.all(scenarios, votes);
        var criteria = criteria(votes);
        var rows = new ArrayList<Row>();
        for (var id : votes.subjects()) {
            var cells = outlooks.stream().map(each -> cell(each, id, criteria)).toList();
            if (cells.stream().anyMatch(Cell::isKnown)) {
                var subject = catalogue.subject(id).orElseThrow();
                rows.add(new Row(
                        subject, catalogue.numberOf(id), cells.getFirst(), cells.subList(1, cells.size()), List.of()));
            }
        }
        var round = votes.newest().round();
        return new StressTest(
                votes.basis(),
                round.viewpoint(),
                round.asOf(),
                outlooks.stream().mapToInt(Outlook::scorers).max().orElse(0),
                outlooks.stream().flatMap(each -> each.remark().stream()).toList(),
                criteria,
                threshold,
                withRegrets(rows));
    }

    private static Cell cell(Outlook outlook, SubjectId subject, List<Criterion> criteria) {
        var ids = criteria.stream().map(Criterion::id).toList();
        var scores = ids.stream().map(id -> outlook.at(subject, id)).toList();
        return new Cell(
                ids.stream()
                        .mapToDouble(id -> outlook.value(subject, id).orElse(Double.NaN))
                        .average()
                        .orElse(Double.NaN),
                scores.stream().anyMatch(each -> each.n() > 0 && each.origin() != CellScores.Origin.AS_IT_IS),
                scores.stream().anyMatch(CellScores::isHeld),
                quadrant(outlook, subject));
    }

    private static Optional<Quadrant> quadrant(Outlook outlook, SubjectId subject) {
        return outlook.range(subject, Criterion.SUPERIORITY)
                .flatMap(x -> outlook.range(subject, Criterion.INDISPENSABILITY).map(y -> Quadrant.of(x, y)));
    }

    private static List<Row> withRegrets(List<Row> rows) {
        var table = rows.stream()
                .map(row -> row.cells().stream().mapToDouble(Cell::value).toArray())
                .toArray(double[][]::new);
        var regrets = Robustness.regrets(table);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    var row = rows.get(i);
                    return new Row(
                            row.subject(),
                            row.number(),
                            row.base(),
                            row.cells(),
                            Arrays.stream(regrets[i]).boxed().toList());
                })
                .toList();
    }
}
