package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Question;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * The portfolio map: where the subjects of a closed round stand on superiority and indispensability.
 *
 * @param round the number of the round
 * @param experts how many ballots hold at least one score
 * @param positions in the order of the round's questions
 * @param tooFewVotes subjects the round asked about that have too few votes for a group figure
 * @param autonomyScored whether the round asked for strategic autonomy
 * @param riskScored whether the round asked for dual-use risk
 */
public record PortfolioMap(
        int round,
        Text viewpoint,
        int asOf,
        int experts,
        List<Position> positions,
        List<Subject> tooFewVotes,
        boolean autonomyScored,
        boolean riskScored) {

    /** A group figure needs at least this many votes. */
    public static final int FEWEST_VOTES = 4;
    /** Below this many votes the votes themselves are shown instead of a spread. */
    public static final int FEWEST_FOR_SPREAD = 5;

    public PortfolioMap {
        positions = List.copyOf(positions);
        tooFewVotes = List.copyOf(tooFewVotes);
    }

    /** Whether a round asks for both axes of the map. */
    public static boolean isPossible(ClosedRound round) {
        var criteria = round.round().questions().criteria();
        return criteria.contains(Criterion.SUPERIORITY) && criteria.contains(Criterion.INDISPENSABILITY);
    }

    /** The map of a closed round. */
    public static PortfolioMap of(ClosedRound closed, Catalogue catalogue, Allocation allocation) {
        var round = closed.round();
        var reader = new Reader(closed, scorers(closed));
        var positions = new ArrayList<Position>();
        var tooFew = new ArrayList<Subject>();
        for (var id : round.questions().subjects()) {
            var subject = catalogue.subject(id).orElseThrow();
            reader.position(subject, catalogue.numberOf(id), allocation.of(id))
                    .ifPresentOrElse(positions::add, () -> tooFew.add(subject));
        }
        var criteria = round.questions().criteria();
        return new PortfolioMap(
                round.number(),
                round.viewpoint(),
                round.asOf(),
                reader.experts,
                positions,
                tooFew,
                criteria.contains(Criterion.AUTONOMY),
                criteria.contains(Criterion.DUAL_USE_RISK));
    }

    /** Whether one person made all the judgements: then there is no group, no median and no spread. */
    public boolean isOnePerson() {
        return experts == 1;
    }

    /** The sum of the hypothetical allocation over all positions, in yen. */
    public long totalYen() {
        return positions.stream().mapToLong(Position::yen).sum();
    }

    private static int scorers(ClosedRound closed) {
        return (int) closed.ballots().stream()
                .filter(ballot -> IntStream.range(0, ballot.answers().size())
                        .anyMatch(place -> ballot.answers().at(place) instanceof Answer.Score))
                .count();
    }

    /** Reads one subject's figures out of a round. */
    private record Reader(ClosedRound closed, int experts) {

        Optional<Position> position(Subject subject, int number, long yen) {
            var x = statistics(subject.id(), Criterion.SUPERIORITY);
            var y = statistics(subject.id(), Criterion.INDISPENSABILITY);
            return range(x).flatMap(superiority -> range(y).map(indispensability -> new Position(
                    subject.id(),
                    number,
                    subject.name(),
                    subject.label(),
                    superiority,
                    indispensability,
                    Math.min(x.n(), y.n()),
                    median(subject.id(), Criterion.DUAL_USE_RISK),
                    median(subject.id(), Criterion.AUTONOMY),
                    yen)));
        }

        private OptionalDouble median(SubjectId subject, CriterionId criterion) {
            var range = range(statistics(subject, criterion));
            return range.isPresent() ? OptionalDouble.of(range.get().median()) : OptionalDouble.empty();
        }

        private Optional<Range> range(GroupStatistics statistics) {
            if (experts == 1 && statistics.n() == 1) {
                return Optional.of(Range.point(statistics.histogram().indexOf(1) + 1.0));
            }
            return statistics.n() < FEWEST_VOTES
                    ? Optional.empty()
                    : Optional.of(new Range(statistics.q1(), statistics.median(), statistics.q3()));
        }

        private GroupStatistics statistics(SubjectId subject, CriterionId criterion) {
            return closed.statistics(new Question(subject, criterion));
        }
    }
}
