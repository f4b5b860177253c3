package org.senken.core.delphi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.technology.Criterion;

/** A usual way to score, from which a plan begins. */
public enum RoundTemplate {
    /** All areas before the meeting, then only what the group disputes. */
    HALF_DAY(2),
    /** All areas twice, with the group's answers shown in between. */
    TWO_ROUND(2),
    /** One person at a desk. */
    ANALYST(1);

    /** How many cells the second round of a half-day meeting holds. */
    public static final int FEW_CELLS = 12;

    private final int rounds;

    RoundTemplate(int rounds) {
        this.rounds = rounds;
    }

    /** The template that suits a panel of a size. */
    public static RoundTemplate suiting(int voters) {
        return voters == 1 ? ANALYST : TWO_ROUND;
    }

    /**
     * The plan this template proposes for the next round. A study that has begun keeps its rules, viewpoint and year.
     *
     * @param blank the viewpoint, year and rules to begin with
     */
    public RoundPlan fill(RoundPlan blank, Offer offer) {
        int planned = Math.max(rounds, offer.rounds().size() + 1);
        var start = blank.withRules(blank.rules().withPlannedRounds(Math.min(planned, RoundRules.MOST_ROUNDS)))
                .withHandout(new Handout.Everybody());
        return switch (this) {
            case HALF_DAY -> disputed(start, offer);
            case TWO_ROUND, ANALYST -> everything(start, offer);
        };
    }

    private static RoundPlan disputed(RoundPlan start, Offer offer) {
        var cells = offer.last()
                .map(closed -> DiscussNext.mostDisputed(closed, FEW_CELLS))
                .orElse(List.of());
        return cells.isEmpty() ? everything(start, offer) : start.withOnly(cells, offer);
    }

    private static RoundPlan everything(RoundPlan start, Offer offer) {
        var criteria = offer.criteria().stream()
                .filter(Criterion::usedByDefault)
                .map(Criterion::id)
                .collect(Collectors.toSet());
        return start.withSubjects(new HashSet<>(offer.areas()))
                .withCriteria(criteria)
                .withLeftOut(Set.of());
    }
}
