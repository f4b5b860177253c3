package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.technology.SubjectId;

/**
 * A round whose votes may be read. Every analysis asks for this type, so that no chart, table or command can show the
 * votes of an open round.
 *
 * @param ballots the ballots that count, with the addenda made
 * @param notCounted the subjects on which an expert's votes are left out because of a declared interest
 * @param counting how it was decided what counts
 * @param panel who votes; not needed where every vote counts the same
 */
public record ClosedRound(
        Round round, List<Ballot> ballots, Map<ExpertCode, Set<SubjectId>> notCounted, Counting counting, Panel panel) {
    /**
     * @throws IllegalArgumentException if the round is still open
     */
    public ClosedRound {
        if (round.isOpen()) {
            throw new IllegalArgumentException("round " + round.number() + " is still open");
        }
        ballots = List.copyOf(ballots);
        notCounted = Map.copyOf(notCounted);
    }

    /** A round in which every vote that counts counts the same. */
    public ClosedRound(
            Round round, List<Ballot> ballots, Map<ExpertCode, Set<SubjectId>> notCounted, Counting counting) {
        this(round, ballots, notCounted, counting.withWeights(ExpertWeights.EQUAL), Panel.EMPTY);
    }

    /** The round with every vote that counts by default. */
    public static ClosedRound of(Round round) {
        return of(round, Counting.DEFAULT, Register.EMPTY);
    }

    /** The round with the votes that are to count, each as much as any other. */
    public static ClosedRound of(Round round, Counting counting, Register register) {
        return of(round, counting.withWeights(ExpertWeights.EQUAL), register, Panel.EMPTY);
    }

    /** The round with the votes that are to count, weighed by who gave them. */
    public static ClosedRound of(Round round, Counting counting, Register register, Panel panel) {
        var ballots = round.ballots();
        for (var addendum : round.addenda()) {
            if (counting.withInformed() || !addendum.informed()) {
                ballots = addendum.applied(ballots);
            }
        }
        return new ClosedRound(
                round, ballots, counting.withInterested() ? Map.of() : register.interested(), counting, panel);
    }

    /** The number of the last addendum that was taken in; 0 if there is none. */
    public int addendum() {
        return round.addenda().stream()
                .filter(each -> counting.withInformed() || !each.informed())
                .mapToInt(Addendum::number)
                .max()
                .orElse(0);
    }

    /** Whether the round is of a redacted copy. */
    public boolean isRedacted() {
        return ballots.stream().anyMatch(each -> each.expert().isRedacted());
    }

    /** Whether the expert's answer to the question counts: they were asked, and nothing keeps it out. */
    public boolean counts(ExpertCode expert, Question question) {
        return round.asks(expert, question)
                && !notCounted.getOrDefault(expert, Set.of()).contains(question.subject());
    }

    /** Whether every answer on every ballot counts, so that nobody needs to ask one by one. */
    boolean countsEverything() {
        return notCounted.isEmpty() && round.rules().assignment().subjects().isEmpty();
    }

    /** What the panel said to one question, ballot by ballot; empty if the round did not ask it. */
    public List<Vote> votes(Question question) {
        var votes = new ArrayList<Vote>();
        round.questions().placeOf(question).ifPresent(place -> {
            for (var ballot : ballots) {
                if (counts(ballot.expert(), question)) {
                    votes.add(new Vote(
                            ballot.expert(),
                            ballot.answers().at(place),
                            ballot.answers().confidenceAt(place),
                            ballot.reasonAt(place)));
                }
            }
        });
        return votes;
    }

    /** The statistics of the votes on one question; {@link RoundVotes} gives those of all questions at once. */
    public GroupStatistics statistics(Question question) {
        var counts = new int[VoteCode.CODES];
        var scores = new TreeMap<ExpertCode, Integer>();
        boolean weighed = counting.weights() != ExpertWeights.EQUAL;
        round.questions().placeOf(question).ifPresent(place -> {
            for (var ballot : ballots) {
                if (counts(ballot.expert(), question)) {
                    byte code = ballot.answers().codes()[place];
                    counts[code]++;
                    if (weighed && VoteCode.isScore(code)) {
                        scores.put(ballot.expert(), (int) code);
                    }
                }
            }
        });
        return GroupStatistics.ofCodes(counts, 0).with(weighing().weigh(question, scores));
    }

    /** How the votes are weighed. */
    Weighing weighing() {
        return counting.weights() == ExpertWeights.EQUAL
                ? Weighing.NONE
                : (question, scores) -> Optional.of(WeightedStatistics.of(
                        scores, panel.experts(), counting.weights(), panel.areaOf(question.subject())));
    }
}
