package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Words;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * What would have to be true for one candidate to come before another.
 *
 * @param behind its place in the ranking
 * @param ahead the place of the other
 * @param isBehind whether it is behind at all; if not, nothing has to change
 * @param weights the smallest change of all weights together that brings it level; empty if no admissible weights do
 * @param canBeAhead whether some admissible weights put it ahead, and not only level
 * @param shifts changes of one weight, the smallest first, admissible or not
 * @param scores changes of one score of either beyond which it is ahead, the smallest first
 */
public record WouldHaveToBe(
        PointRanking ranking,
        int behind,
        int ahead,
        boolean isBehind,
        Optional<WeightChange> weights,
        boolean canBeAhead,
        List<WeightShift> shifts,
        List<ScoreChange> scores) {
    /** So many changes of a single score are put into words. */
    private static final int SCORES_TOLD = 3;

    private static final double VISIBLE = 0.0005;

    public WouldHaveToBe {
        shifts = List.copyOf(shifts);
        scores = List.copyOf(scores);
    }

    /**
     * @param behind the place of the one that is to come before
     * @param ahead the place of the other
     */
    public static WouldHaveToBe of(PointRanking ranking, int behind, int ahead) {
        var point = ranking.point();
        return new WouldHaveToBe(
                ranking,
                behind,
                ahead,
                point.value(ahead) - point.value(behind) > PointCase.NEARLY,
                WeightChange.smallest(point, ranking.admissible(), behind, ahead),
                Arrays.stream(ranking.admissible().extremePoints())
                        .map(point::withWeights)
                        .anyMatch(each -> each.value(behind) - each.value(ahead) > PointCase.NEARLY),
                WeightShift.all(ranking, behind, ahead),
                ScoreChange.all(point, behind, ahead).stream()
                        .filter(each -> hasRoomBeyond(point, each))
                        .toList());
    }

    /** At the end of the scale an alternative can only draw level. */
    private static boolean hasRoomBeyond(PointCase point, ScoreChange change) {
        var scale = point.measure(change.criterion()).scale();
        return change.to() > change.from()
                ? change.to() < scale.high() - PointCase.NEARLY
                : change.to() > scale.low() + PointCase.NEARLY;
    }

    /** What is true of the weights and what of the scores, as sentences. */
    public List<Sentence> sentences(Naming naming) {
        var subject = name(naming, behind);
        var other = name(naming, ahead);
        if (!isBehind) {
            return List.of(Sentence.of(isLevel() ? "flip.level" : "flip.before", subject, other));
        }
        var all = new ArrayList<Sentence>();
        shifts.stream()
                .filter(WeightShift::isAdmissible)
                .findFirst()
                .ifPresent(shift -> all.add(weight(shift, subject, other)));
        if (weights.isEmpty()) {
            all.add(Sentence.of("flip.weights.none", subject, other));
        } else if (!canBeAhead) {
            all.add(Sentence.of("flip.weights.level", subject, other));
        } else if (all.isEmpty() || ranking.criteria().size() > 2) {
            all.add(Sentence.of("flip.weights", subject, other, moved(weights.get())));
        }
        scores.stream().limit(SCORES_TOLD).forEach(change -> all.add(score(change, naming, subject, other)));
        if (scores.isEmpty()) {
            all.add(Sentence.of("flip.scores.none", subject, other));
        }
        return all;
    }

    private boolean isLevel() {
        return Math.abs(ranking.point().value(ahead) - ranking.point().value(behind)) <= PointCase.NEARLY;
    }

    private Text name(Naming naming, int place) {
        Candidate candidate = ranking.candidates().get(place);
        return naming.of(candidate);
    }

    private Sentence weight(WeightShift shift, Text subject, Text other) {
        return Sentence.of(
                shift.to() > shift.from() ? "flip.weight.rises" : "flip.weight.falls",
                subject,
                other,
                ranking.criteria().get(shift.criterion()).name(),
                Words.percent(shift.from()),
                Words.percent(shift.to()));
    }

    /** The weights that move, each from what to what. */
    private Text moved(WeightChange change) {
        return Naming.joined(IntStream.range(0, ranking.criteria().size())
                .filter(c -> Math.abs(change.weights().get(c) - ranking.point().weight(c)) > VISIBLE)
                .mapToObj(c -> Words.fromTo(
                        ranking.criteria().get(c).name(),
                        Words.percent(ranking.point().weight(c)),
                        Words.percent(change.weights().get(c))))
                .toList());
    }

    private Sentence score(ScoreChange change, Naming naming, Text subject, Text other) {
        return Sentence.of(
                change.to() > change.from() ? "flip.score.more" : "flip.score.less",
                subject,
                other,
                name(naming, change.alternative()),
                ranking.criteria().get(change.criterion()).name(),
                Words.score(change.from()),
                Words.score(change.to()));
    }
}
