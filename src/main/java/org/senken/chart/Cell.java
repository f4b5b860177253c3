package org.senken.chart;

import java.util.Optional;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.Change;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.RoundStatistics;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Subject;

/**
 * A subject on a criterion, with the newest that was counted of it.
 *
 * @param round the round that asked it last
 */
record Cell(Subject subject, Criterion criterion, RoundStatistics round, CellStatistics counted) {

    GroupStatistics figures() {
        return counted.figures();
    }

    Badge badge() {
        return round.badge(counted);
    }

    /** Whether the panel is split or divided. */
    boolean isDisputed() {
        return badge() == Badge.TWO_CAMPS || badge() == Badge.DIVIDED;
    }

    /** How the same people moved, where enough of them voted in both rounds. */
    Optional<Change> change() {
        return counted.change().filter(change -> !Double.isNaN(change.medianChange()));
    }

    boolean isStable() {
        return change().flatMap(change -> change.stable(round.stability())).orElse(false);
    }

    /** The median, or the vote of the one person who made all judgements; NaN where there is neither. */
    double value(boolean onePerson) {
        if (!onePerson || figures().n() != 1) {
            return figures().median();
        }
        return figures().histogram().indexOf(1) + (double) Scale.LOWEST;
    }
}
