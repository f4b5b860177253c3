package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/**
 * Ballots that came back together, held against the open round they belong to. All of them are taken in, or none.
 *
 * @param ballots one per expert, in the order of the codes
 */
public record BallotImport(int round, List<BallotDifference> ballots) {
    public BallotImport {
        ballots = List.copyOf(ballots);
    }

    /**
     * Holds ballots of one study against it.
     *
     * @throws InvalidInputException if one of them belongs to another study, round or person, or two belong to one
     *     person and differ
     */
    public static BallotImport of(Study study, List<IncomingBallot> incoming) throws InvalidInputException {
        var check = new BallotCheck(study);
        var found = new ArrayList<BallotDifference>();
        for (var each : incoming) {
            var difference = check.difference(each);
            var earlier = found.stream()
                    .filter(other -> other.expert().equals(difference.expert()))
                    .findFirst();
            if (earlier.isEmpty()) {
                found.add(difference);
            } else if (!earlier.get().after().equals(difference.after())) {
                throw BallotCheck.refused(
                        each,
                        each.key(),
                        "sheet.twice",
                        each.expert(),
                        earlier.get().file(),
                        each.file());
            }
        }
        found.sort((a, b) -> a.expert().compareTo(b.expert()));
        return new BallotImport(check.round().number(), found);
    }

    /** The ballots that would replace other answers. */
    public List<BallotDifference> replacing() {
        return in(BallotDifference.Arrival.CHANGED);
    }

    /** The ballots that stand in the study already. */
    public List<BallotDifference> in(BallotDifference.Arrival arrival) {
        return ballots.stream().filter(each -> each.arrival() == arrival).toList();
    }

    /** Takes all ballots in and marks them as handed in; nothing changes where they all stand there already. */
    public Edit edit() {
        var codes = ballots.stream()
                .filter(each -> !each.before().equals(each.after()))
                .map(each -> each.expert().value())
                .collect(Collectors.joining(", "));
        return new Edit(Sentence.of("edit.ballots.import", codes), study -> study.withRound(round, this::withBallots));
    }

    private Round withBallots(Round asked) {
        var changed = asked;
        for (var each : ballots) {
            changed = changed.withBallot(unlessMoved(asked, each));
        }
        return changed;
    }

    /** Between the look at the difference and the import nobody else may have changed the ballot. */
    private static Ballot unlessMoved(Round asked, BallotDifference each) {
        if (!asked.isOpen() || !asked.ballotOf(each.expert()).equals(each.before())) {
            throw new IllegalStateException("the ballot of " + each.expert() + " has changed since it was compared");
        }
        return each.after();
    }
}
