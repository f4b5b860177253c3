package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.senken.core.portfolio.Words;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The weights behind a row, and what they make of its votes: shown before the votes themselves. */
final class BehindWeights {
    private final SureViewModel model;

    BehindWeights(SureViewModel model) {
        this.model = model;
    }

    List<Node> nodes() {
        var ranked = model.ranking().ranked();
        var row = model.chosenProperty().get().flatMap(each -> ranked.flatMap(found -> found.placeOf(each)));
        return ranked.isEmpty() || row.isEmpty() ? List.of() : nodes(ranked.get(), row.get());
    }

    private List<Node> nodes(Ranking.Ranked ranked, int place) {
        var words = model.messages();
        var shares = ranked.shares();
        var all = new ArrayList<Node>();
        all.add(Nodes.wrapped(words.get(
                "sure.behind.ranks",
                Words.score(shares.expectedRank(place)),
                ranked.first(),
                Words.percent(shares.amongFirst(place, ranked.first())))));
        all.add(Nodes.label(words.get("sure.behind.weights"), Styles.STRONG));
        var facts = new Facts();
        var criteria = ranked.ground().entries().criteria();
        var centre = ranked.weights().centre();
        for (int c = 0; c < criteria.size(); c++) {
            facts.add(words.get(criteria.get(c).name()), weight(ranked, criteria.get(c), c, centre[c]));
        }
        all.add(facts.root());
        if (model.detailsProperty().get()) {
            all.add(Nodes.wrapped(central(ranked, place), Styles.SMALL, Styles.MUTED));
        }
        return all;
    }

    private String weight(Ranking.Ranked ranked, Criterion criterion, int place, double centre) {
        var words = model.messages();
        var direction = words.get(ranked.ground().study().isRising(criterion) ? "sure.rising" : "sure.falling");
        double lowest = ranked.weights().lowest(place);
        double highest = ranked.weights().highest(place);
        return lowest == highest
                ? words.get("sure.weight.exact", percent(centre), direction)
                : words.get("sure.weight.range", percent(lowest), percent(highest), percent(centre), direction);
    }

    private String central(Ranking.Ranked ranked, int place) {
        var words = model.messages();
        var weights = ranked.shares().centralWeights(place);
        if (weights.isEmpty()) {
            return words.get("sure.central.none");
        }
        var criteria = ranked.ground().entries().criteria();
        var parts = new ArrayList<String>();
        for (int c = 0; c < criteria.size(); c++) {
            parts.add(words.get(criteria.get(c).name()) + " " + words.get(percent(weights.get()[c])));
        }
        return words.get(
                "sure.central",
                String.join(" · ", parts),
                Words.percent(ranked.shares().confidence(place).orElse(Double.NaN)));
    }

    private static Text percent(double share) {
        return Words.percent(Math.rint(1000 * share) / 1000);
    }
}
