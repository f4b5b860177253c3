package org.senken.ui.projector;

import java.util.List;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/**
 * The medians of a closed round, without codes and without single votes.
 *
 * @param round the number of the newest round
 * @param experts how many people gave a score
 */
record Medians(int round, Text viewpoint, int asOf, int experts, List<Criterion> criteria, List<Row> rows) {
    /**
     * One subject.
     *
     * @param medians in the order of the criteria; NaN where there are too few votes for a group figure, or none
     */
    record Row(Text subject, List<Double> medians) {}

    static Medians of(LatestVotes votes, Study study) {
        var newest = votes.newest().round();
        var rows = votes.subjects().stream()
                .map(id -> new Row(
                        study.catalogue().subject(id).map(Subject::label).orElse(Text.same(id.value())),
                        votes.criteria().stream()
                                .map(criterion -> median(votes, new Question(id, criterion.id())))
                                .toList()))
                .toList();
        return new Medians(newest.number(), newest.viewpoint(), newest.asOf(), votes.scorers(), votes.criteria(), rows);
    }

    private static double median(LatestVotes votes, Question question) {
        var statistics = votes.statistics(question);
        int fewest = votes.newest().round().rules().smallestGroup();
        return statistics.n() < fewest ? Double.NaN : statistics.median();
    }
}
