package org.senken.ui.projector;

import java.util.List;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Question;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/**
 * The medians of a closed round, without codes and without single votes.
 *
 * @param round its number
 * @param experts how many ballots were given
 */
record Medians(int round, Text viewpoint, int asOf, int experts, List<Criterion> criteria, List<Row> rows) {
    /**
     * One subject.
     *
     * @param medians in the order of the criteria; NaN where there are too few votes for a group figure, or none
     */
    record Row(Text subject, List<Double> medians) {}

    static Medians of(ClosedRound closed, Study study) {
        var round = closed.round();
        var rows = round.questions().subjects().stream()
                .map(id -> new Row(
                        study.catalogue().subject(id).map(Subject::label).orElse(Text.same(id.value())),
                        round.criteria().stream()
                                .map(criterion -> median(closed, new Question(id, criterion.id())))
                                .toList()))
                .toList();
        return new Medians(
                round.number(),
                round.viewpoint(),
                round.asOf(),
                closed.ballots().size(),
                round.criteria(),
                rows);
    }

    private static double median(ClosedRound closed, Question question) {
        var statistics = closed.statistics(question);
        return statistics.n() < PortfolioMap.FEWEST_VOTES ? Double.NaN : statistics.median();
    }
}
