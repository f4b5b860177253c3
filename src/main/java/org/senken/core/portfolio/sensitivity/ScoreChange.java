package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One score that would have to be another for an alternative to draw level; the least bit more puts it above.
 *
 * @param alternative whose score it is: the one behind, or the one ahead
 * @param from the score as it stands
 * @param to what it would have to be
 * @param size the change as a share of the scale, above 0
 */
public record ScoreChange(int alternative, int criterion, double from, double to, double size) {
    /**
     * All changes of a single score that bring one alternative level with another and stay on the scale, the smallest
     * first; none if it is not behind, or no single score is enough.
     */
    public static List<ScoreChange> all(PointCase now, int behind, int ahead) {
        double gap = now.value(ahead) - now.value(behind);
        var changes = new ArrayList<ScoreChange>();
        if (gap > PointCase.NEARLY) {
            for (int criterion = 0; criterion < now.criteria(); criterion++) {
                add(changes, now, behind, criterion, gap);
                add(changes, now, ahead, criterion, -gap);
            }
        }
        changes.sort(Comparator.comparingDouble(ScoreChange::size));
        return changes;
    }

    /**
     * All changes of a single score of an alternative that bring it to a rank, the smallest first; none if it is there.
     *
     * @param rank from 1
     */
    public static List<ScoreChange> toRank(PointCase now, int alternative, int rank) {
        if (now.rank(alternative) <= rank) {
            return List.of();
        }
        // whoever holds the rank without it must be reached, whichever of its own scores moves
        int holder = IntStream.range(0, now.alternatives())
                .filter(each -> each != alternative)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -now.value(each)))
                .skip(rank - 1L)
                .findFirst()
                .orElseThrow();
        return all(now, alternative, holder).stream()
                .filter(each -> each.alternative == alternative)
                .toList();
    }

    /** Adds the change that makes one score worth so much more in value, if the scale has room for it. */
    private static void add(List<ScoreChange> changes, PointCase now, int alternative, int criterion, double more) {
        double perPoint = now.weight(criterion) * now.measure(criterion).slope();
        if (perPoint == 0) {
            return;
        }
        double from = now.score(alternative, criterion);
        double to = from + more / perPoint;
        var scale = now.measure(criterion).scale();
        double slack = PointCase.NEARLY * scale.width();
        if (to >= scale.low() - slack && to <= scale.high() + slack) {
            changes.add(new ScoreChange(alternative, criterion, from, to, Math.abs(to - from) / scale.width()));
        }
    }
}
