package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.IntoPortfolio;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.sensitivity.WouldHaveToBe;
import org.senken.core.technology.Sentence;
import org.senken.report.document.BulletList;
import org.senken.report.document.Paragraph;

/** What would have to be true for the ranking to turn over, or for an item to be funded after all. */
final class TurningPoints {
    private static final int MOST_ITEMS = 3;
    private static final int TOP = 5;

    private final Writing writing;
    private final List<Paragraph> points = new ArrayList<>();

    private TurningPoints(Writing writing) {
        this.writing = writing;
    }

    static Made of(Writing writing) {
        var turning = new TurningPoints(writing);
        RankedRows.of(writing).ifPresent(turning::addRanks);
        Funded.of(writing).ifPresent(turning::addItems);
        return turning.points.isEmpty()
                ? new Made.Missing(Obstacle.ofRanking(writing))
                : new Made.Words(List.of(new BulletList(turning.points)));
    }

    /** The second before the first, and whoever stands just outside the first five before the last of these. */
    private void addRanks(RankedRows rows) {
        var order = rows.ranked().point().order();
        if (order.size() > 1) {
            add(WouldHaveToBe.of(rows.ranked().point(), order.get(1), order.get(0))
                    .sentences(writing.naming()));
        }
        if (order.size() > TOP) {
            add(WouldHaveToBe.of(rows.ranked().point(), order.get(TOP), order.get(TOP - 1))
                    .sentences(writing.naming()));
        }
    }

    /** Items that some of the defensible portfolios have and the best one has not. */
    private void addItems(Funded funded) {
        var answer = funded.found().answer();
        var best = funded.best().map(each -> List.copyOf(each.items())).orElse(List.of());
        funded.standings().stream()
                .filter(each -> each.standing() == Standing.BORDERLINE && !best.contains(each.item()))
                .limit(MOST_ITEMS)
                .forEach(each -> IntoPortfolio.of(
                                answer.funding(), answer.world(), each.item(), Effort.FULL, Progress.NONE)
                        .ifPresent(into -> add(into.sentences(writing.naming()))));
    }

    private void add(List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            points.add(Paragraph.of(writing.saidAll(sentences)));
        }
    }
}
