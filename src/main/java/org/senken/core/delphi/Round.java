package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Text;

/**
 * A round of scoring: what is asked, as it was asked, and the ballots.
 *
 * @param number from 1, in the order the rounds were opened
 * @param viewpoint whose standing is judged, for example "Japan"
 * @param asOf the year the votes are about
 * @param criteria the criteria with their anchors as they read when the round opened: later edits do not reach them
 * @param state open while ballots are taken, then closed for good
 * @param rules what the round fixes before the first vote
 * @param ballots in the order of the experts' codes
 * @param addenda what came after the round was closed, in order; the ballots stay as they were
 */
public record Round(
        int number,
        Text viewpoint,
        int asOf,
        List<Criterion> criteria,
        QuestionList questions,
        RoundRules rules,
        State state,
        List<Ballot> ballots,
        List<Addendum> addenda) {

    /** Where a round stands. */
    public enum State {
        OPEN,
        CLOSED
    }

    public Round {
        criteria = List.copyOf(criteria);
        ballots = ballots.stream()
                .sorted((a, b) -> a.expert().compareTo(b.expert()))
                .toList();
        addenda = addenda.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    /** A round by the rules a round begins with, to which nothing was added. */
    public Round(
            int number,
            Text viewpoint,
            int asOf,
            List<Criterion> criteria,
            QuestionList questions,
            State state,
            List<Ballot> ballots) {
        this(number, viewpoint, asOf, criteria, questions, RoundRules.DEFAULT, state, ballots, List.of());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The round's results, or empty while it is open: nothing but a ballot may look at open votes. */
    public Optional<ClosedRound> results() {
        return isOpen() ? Optional.empty() : Optional.of(ClosedRound.of(this));
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The ballot of an expert; a blank one if they have not begun. */
    public Ballot ballotOf(ExpertCode expert) {
        return ballots.stream()
                .filter(each -> each.expert().equals(expert))
                .findFirst()
                .orElseGet(() -> Ballot.blank(expert, questions.size()));
    }

    public boolean hasBallotOf(ExpertCode expert) {
        return ballots.stream().anyMatch(each -> each.expert().equals(expert));
    }

    /** The round with one ballot replaced, or added. */
    public Round withBallot(Ballot ballot) {
        var changed = new ArrayList<>(ballots);
        changed.removeIf(each -> each.expert().equals(ballot.expert()));
        changed.add(ballot);
        return withBallots(changed);
    }

    public Round withBallots(List<Ballot> newBallots) {
        return new Round(number, viewpoint, asOf, criteria, questions, rules, state, newBallots, addenda);
    }

    public Round closed() {
        return new Round(number, viewpoint, asOf, criteria, questions, rules, State.CLOSED, ballots, addenda);
    }

    public Round withAddenda(List<Addendum> newAddenda) {
        return new Round(number, viewpoint, asOf, criteria, questions, rules, state, ballots, newAddenda);
    }

    public Round withRules(RoundRules newRules) {
        return new Round(number, viewpoint, asOf, criteria, questions, newRules, state, ballots, addenda);
    }

    /** Whether the round asks the expert the question. */
    public boolean asks(ExpertCode expert, Question question) {
        return rules.assignment().asks(expert, question);
    }

    /** Whether the round asks the expert any question at all. */
    public boolean asksAnything(ExpertCode expert) {
        return questions.asList().stream().anyMatch(question -> asks(expert, question));
    }

    /** How many of the questions the expert is asked have any answer. */
    public int answeredBy(ExpertCode expert) {
        var answers = ballotOf(expert).answers();
        return (int) placesFor(expert).stream()
                .filter(place -> !(answers.at(place) instanceof Answer.NotAnswered))
                .count();
    }

    /** The places of the questions the expert is asked, in order. */
    public List<Integer> placesFor(ExpertCode expert) {
        return IntStream.range(0, questions.size())
                .filter(place -> asks(expert, questions.get(place)))
                .boxed()
                .toList();
    }
}
