package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Badge;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.technology.Criterion;

/** What can be said once a round is closed. */
final class VoteKeys {
    static final List<LiveKey> ALL = List.of(
            LiveKey.of(
                    "viewpoint",
                    w -> w.votes().map(each -> w.in(each.newest().round().viewpoint()))),
            LiveKey.of(
                    "asof",
                    w -> w.votes()
                            .map(each -> String.valueOf(each.newest().round().asOf()))),
            LiveKey.count("rounds", w -> (long) w.study().closedRounds().size()),
            LiveKey.of(
                    "round",
                    w -> w.votes()
                            .map(each -> String.valueOf(each.newest().round().number()))),
            LiveKey.count(
                    "experts", w -> w.votes().map(each -> (long) each.scorers()).orElse(0L)),
            LiveKey.count(
                    "subjects",
                    w -> w.cells().map(each -> (long) each.subjects().size()).orElse(0L)),
            LiveKey.of(
                    "criteria",
                    w -> w.cells()
                            .map(each -> w.names(each.criteria().stream()
                                    .map(Criterion::name)
                                    .map(w::in)
                                    .toList()))),
            LiveKey.count(
                    "cells",
                    w -> w.cells().map(each -> (long) each.all().size()).orElse(0L)),
            badge("cells-agreement", Badge.AGREEMENT),
            badge("cells-mixed", Badge.MIXED),
            badge("cells-divided", Badge.DIVIDED),
            badge("cells-camps", Badge.TWO_CAMPS),
            badge("cells-few", Badge.TOO_FEW),
            LiveKey.of(
                    "disputed",
                    w -> w.cells()
                            .map(cells -> w.fewNames(cells.disputed().stream()
                                    .map(each -> named(w, each))
                                    .toList()))),
            LiveKey.of("widest", w -> w.cells().flatMap(VoteCells::widest).map(each -> named(w, each))),
            LiveKey.of("riskiest", w -> w.values().value("leaders." + Criterion.DUAL_USE_RISK)),
            quadrant("quadrant-lead", Quadrant.LEAD_AND_PROTECT),
            quadrant("quadrant-turn", Quadrant.STRENGTH_INTO_NEED),
            quadrant("quadrant-renew", Quadrant.RENEW_THE_BASE),
            quadrant("quadrant-watch", Quadrant.PARTNER_OR_WATCH),
            quadrant("quadrant-unsettled", Quadrant.UNSETTLED),
            quadrants("quadrant-lead-count", Quadrant.LEAD_AND_PROTECT),
            quadrants("quadrant-turn-count", Quadrant.STRENGTH_INTO_NEED),
            quadrants("quadrant-renew-count", Quadrant.RENEW_THE_BASE),
            quadrants("quadrant-watch-count", Quadrant.PARTNER_OR_WATCH),
            quadrants("quadrant-unsettled-count", Quadrant.UNSETTLED));

    private VoteKeys() {}

    /** How many cells came to a result; nought is worth saying. */
    private static LiveKey badge(String key, Badge badge) {
        return LiveKey.of(key, w -> w.cells().map(each -> String.valueOf(each.count(badge))));
    }

    private static LiveKey quadrant(String key, Quadrant quadrant) {
        return LiveKey.of(key, w -> Optional.of(w.fewNames(standing(w, quadrant))));
    }

    private static LiveKey quadrants(String key, Quadrant quadrant) {
        return LiveKey.of(
                key,
                w -> w.map().map(any -> String.valueOf(standing(w, quadrant).size())));
    }

    /** The labels of the subjects the map shows in a quadrant. */
    static List<String> standing(Writing writing, Quadrant quadrant) {
        return writing.map().stream()
                .flatMap(map -> map.positions().stream())
                .filter(each -> each.quadrant() == quadrant)
                .map(each -> writing.in(each.label()))
                .toList();
    }

    static String named(Writing writing, VoteCells.Cell cell) {
        return writing.say(
                "round.cell", cell.subject().label(), cell.criterion().name());
    }
}
