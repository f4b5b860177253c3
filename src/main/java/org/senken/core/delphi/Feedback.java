package org.senken.core.delphi;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.senken.core.maths.Histogram;

/**
 * What an expert is shown of an earlier round beside one question. It informs and does not press: no median, no word on
 * agreement, reasons of both sides alike.
 *
 * @param round the round it is taken from: the newest closed one before that asked the question
 * @param group how the group voted; empty below {@link #FEWEST_VOTES} votes, or below the smallest group of that round
 * @param own what the expert said then; empty if nothing, and wherever a proxy sits or sat in the seat: a vote is shown
 *     to the person who gave it and to nobody else
 * @param higher up to {@link #MOST_REASONS} reasons of others for votes above the median, in random order
 * @param lower likewise below the median
 * @param disputed whether that round ended in two camps or divided
 */
public record Feedback(
        int round,
        Optional<Histogram> group,
        Optional<Vote> own,
        List<Reason> higher,
        List<Reason> lower,
        boolean disputed) {
    /** Below this many votes the spread is not shown. */
    public static final int FEWEST_VOTES = 5;
    /** No more reasons than this of each side. */
    public static final int MOST_REASONS = 3;

    /**
     * Somebody's reason.
     *
     * @param by who gave it; empty unless that round was signed
     */
    public record Reason(Optional<ExpertCode> by, String text) {}

    public Feedback {
        higher = List.copyOf(higher);
        lower = List.copyOf(lower);
    }

    public boolean hasReasons() {
        return !higher.isEmpty() || !lower.isEmpty();
    }

    /**
     * The feedback to every question the expert is asked in a round; questions that no earlier closed round asked are
     * absent.
     *
     * @param closed the rounds whose votes may be read, in any order; later ones are not looked at
     */
    public static Map<Question, Feedback> of(Round round, Collection<ClosedRound> closed, Expert expert) {
        var earlier = closed.stream()
                .filter(each -> each.round().number() < round.number())
                .sorted(Comparator.comparingInt(
                                (ClosedRound each) -> each.round().number())
                        .reversed())
                .map(each -> new Earlier(each, ownBallot(each, expert)))
                .toList();
        var found = new HashMap<Question, Feedback>();
        for (int place : round.placesFor(expert.code())) {
            var question = round.questions().get(place);
            earlier.stream()
                    .filter(each -> each.asked(question))
                    .findFirst()
                    .ifPresent(each -> found.put(question, each.feedback(question, expert.code())));
        }
        return found;
    }

    /** The expert's ballot with every correction made, also those that the figures leave out. */
    private static Optional<Ballot> ownBallot(ClosedRound closed, Expert expert) {
        if (expert.role() == Role.PROXY) {
            return Optional.empty();
        }
        var all = ClosedRound.of(closed.round(), closed.counting().withInformed(true), Register.EMPTY);
        return all.ballots().stream()
                .filter(ballot -> ballot.expert().equals(expert.code()))
                .filter(ballot -> !ballot.origin().byProxy())
                .findFirst();
    }

    /** An earlier round and what the expert handed in then. */
    private record Earlier(ClosedRound closed, Optional<Ballot> ballot) {
        boolean asked(Question question) {
            return closed.round().questions().placeOf(question).isPresent();
        }

        Feedback feedback(Question question, ExpertCode expert) {
            var rules = closed.round().rules();
            var votes = closed.votes(question);
            var figures = GroupStatistics.of(votes.stream().map(Vote::answer).toList());
            boolean group = figures.n() >= rules.smallestGroup();
            boolean spread = group && figures.n() >= FEWEST_VOTES;
            var others = group
                    ? votes.stream()
                            .filter(vote -> !vote.expert().equals(expert))
                            .toList()
                    : List.<Vote>of();
            return new Feedback(
                    closed.round().number(),
                    spread ? Optional.of(figures.scores()) : Optional.empty(),
                    own(question, expert),
                    reasons(others, question, expert, score -> score > figures.median()),
                    reasons(others, question, expert, score -> score < figures.median()),
                    spread && isDisputed(Badge.of(figures, rules.consensus())));
        }

        private static boolean isDisputed(Badge badge) {
            return badge == Badge.TWO_CAMPS || badge == Badge.DIVIDED;
        }

        private Optional<Vote> own(Question question, ExpertCode expert) {
            int place = closed.round().questions().placeOf(question).orElseThrow();
            return ballot.filter(each -> closed.round().asks(expert, question))
                    .map(each -> new Vote(
                            expert, each.answers().at(place), each.answers().confidenceAt(place), each.reasonAt(place)))
                    .filter(vote -> !(vote.answer() instanceof Answer.NotAnswered));
        }

        private List<Reason> reasons(List<Vote> votes, Question question, ExpertCode expert, DoublePredicate side) {
            boolean signed = closed.round().rules().anonymity() == Anonymity.SIGNED;
            return votes.stream()
                    .filter(vote -> vote.answer() instanceof Answer.Score score && side.test(score.value()))
                    .filter(vote -> vote.reason().isPresent())
                    .sorted(Comparator.comparingLong(
                            vote -> mixed(expert + " " + question.path() + " " + vote.expert())))
                    .limit(MOST_REASONS)
                    .map(vote -> new Reason(
                            signed ? Optional.of(vote.expert()) : Optional.empty(),
                            vote.reason().orElseThrow()))
                    .toList();
        }
    }

    /**
     * A number that looks random and is the same each time the ballot is opened: the finalizer of SplitMix64 (Steele, Lea
     * and Flood 2014, Fast splittable pseudorandom number generators) over the text.
     */
    private static long mixed(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits = 31 * bits + text.charAt(i);
        }
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
