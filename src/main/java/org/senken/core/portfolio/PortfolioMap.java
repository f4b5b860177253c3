package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * The portfolio map: where the subjects that were voted on stand on superiority and indispensability.
 *
 * @param basis the votes it rests on
 * @param scenario the scenario it stands under; empty for the world as it is
 * @param experts how many ballots hold at least one score
 * @param positions in the order of the round's questions
 * @param tooFewVotes subjects the round asked about that have too few votes for a group figure
 * @param autonomyScored whether the round asked for strategic autonomy
 * @param riskScored whether the round asked for dual-use risk
 */
public record PortfolioMap(
        Basis basis,
        Optional<UnderScenario> scenario,
        Text viewpoint,
        int asOf,
        int experts,
        List<Position> positions,
        List<Subject> tooFewVotes,
        boolean autonomyScored,
        boolean riskScored) {

    /** Below this many votes the votes themselves are shown instead of a spread. */
    public static final int FEWEST_FOR_SPREAD = 5;

    public PortfolioMap {
        positions = List.copyOf(positions);
        tooFewVotes = List.copyOf(tooFewVotes);
    }

    /** Whether both axes of the map were asked for. */
    public static boolean isPossible(LatestVotes votes) {
        return votes.asksFor(Criterion.SUPERIORITY) && votes.asksFor(Criterion.INDISPENSABILITY);
    }

    /** The map of the newest votes in the world as it is. */
    public static PortfolioMap of(LatestVotes votes, Catalogue catalogue, Allocation allocation) {
        return of(Outlook.asItIs(votes), catalogue, allocation);
    }

    /** The map of an outlook: the world as it is, or a scenario. */
    public static PortfolioMap of(Outlook outlook, Catalogue catalogue, Allocation allocation) {
        var round = outlook.votes().newest().round();
        var positions = new ArrayList<Position>();
        var tooFew = new ArrayList<Subject>();
        for (var id : outlook.subjects()) {
            var subject = catalogue.subject(id).orElseThrow();
            position(outlook, subject, catalogue.numberOf(id), allocation.of(id))
                    .ifPresentOrElse(positions::add, () -> tooFew.add(subject));
        }
        return new PortfolioMap(
                outlook.votes().basis(),
                outlook.remark(),
                round.viewpoint(),
                round.asOf(),
                outlook.scorers(),
                positions,
                tooFew,
                outlook.asksFor(Criterion.AUTONOMY),
                outlook.asksFor(Criterion.DUAL_USE_RISK));
    }

    private static Optional<Position> position(Outlook outlook, Subject subject, int number, long yen) {
        var id = subject.id();
        int x = outlook.at(id, Criterion.SUPERIORITY).n();
        int y = outlook.at(id, Criterion.INDISPENSABILITY).n();
        return outlook.range(id, Criterion.SUPERIORITY)
                .flatMap(superiority -> outlook.range(id, Criterion.INDISPENSABILITY)
                        .map(indispensability -> new Position(
                                id,
                                number,
                                subject.name(),
                                subject.label(),
                                superiority,
                                indispensability,
                                Math.min(x, y),
                                outlook.value(id, Criterion.DUAL_USE_RISK),
                                outlook.value(id, Criterion.AUTONOMY),
                                yen)));
    }

    /** Whether one person made all the judgements: then there is no group, no median and no spread. */
    public boolean isOnePerson() {
        return experts == 1;
    }

    /** Whether the scenario's effect on one of the two axes was held to the scale: the subject would lie further out. */
    public boolean isHeld(SubjectId subject) {
        return scenario.stream()
                .flatMap(each -> each.held().stream())
                .anyMatch(cell -> cell.subject().equals(subject)
                        && (cell.criterion().equals(Criterion.SUPERIORITY)
                                || cell.criterion().equals(Criterion.INDISPENSABILITY)));
    }

    /** The sum of the hypothetical allocation over all positions, in yen. */
    public long totalYen() {
        return positions.stream().mapToLong(Position::yen).sum();
    }
}
