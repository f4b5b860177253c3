package org.senken.ui.delphi;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;

/**
 * Who sits at a ballot, and what stays as it is while they do: worked out once, so that a key press does not.
 *
 * @param alone whether nobody else votes in the study: an analyst at their own desk
 * @param aspects those in which the expert is asked anything: the pages of the ballot
 * @param places the places of the questions the expert is asked, by page
 */
record BallotSeat(
        int round,
        ExpertCode expert,
        boolean proxy,
        boolean alone,
        List<Aspect> aspects,
        Map<Aspect, List<Integer>> places,
        Map<Question, Feedback> feedback) {

    /**
     * The seat of an expert.
     *
     * @throws IllegalArgumentException if the round asks them nothing
     */
    static BallotSeat of(Study study, int number, ExpertCode code) {
        var round = study.round(number).orElseThrow();
        var expert = study.expert(code).orElseThrow();
        var all = Aspect.of(round);
        var places = places(round, expert, all);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("round " + number + " asks " + code + " nothing");
        }
        return new BallotSeat(
                number,
                code,
                expert.role() == Role.PROXY,
                Standing.votesAlone(study, code),
                all.stream().filter(places::containsKey).toList(),
                places,
                Feedback.of(round, study.closedRounds(), expert));
    }

    private static Map<Aspect, List<Integer>> places(Round round, Expert expert, List<Aspect> aspects) {
        return round.placesFor(expert.code()).stream()
                .collect(Collectors.groupingBy(place -> aspects.stream()
                        .filter(each -> each.holds(round.questions().get(place)))
                        .findFirst()
                        .orElseThrow()));
    }

    List<Integer> placesOf(Aspect aspect) {
        return places.getOrDefault(aspect, List.of());
    }

    /** The criteria for which the expert is asked anything. */
    List<Criterion> criteria() {
        return aspects.stream().map(Aspect::criterion).distinct().toList();
    }

    /** The scenarios under which the expert is asked anything; empty where the round asks of the world as it is. */
    List<ScenarioId> scenarios() {
        return aspects.stream()
                .flatMap(each -> each.under().stream())
                .distinct()
                .toList();
    }

    /** How many questions the expert is asked. */
    int questions() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    boolean hasReasons() {
        return feedback.values().stream().anyMatch(Feedback::hasReasons);
    }

    boolean hasOwnVotes() {
        return feedback.values().stream().anyMatch(each -> each.own().isPresent());
    }

    /** The round all the feedback is taken from; empty if there is none or it comes from several. */
    OptionalInt feedbackRound() {
        var rounds =
                feedback.values().stream().mapToInt(Feedback::round).distinct().toArray();
        return rounds.length == 1 ? OptionalInt.of(rounds[0]) : OptionalInt.empty();
    }
}
