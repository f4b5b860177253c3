package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Trace;
import org.senken.core.portfolio.Words;
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
        ranked.candidates().get(place).item().ifPresent(item -> all.add(Nodes.wrapped(judgedAs(ranked, place))));
        all.add(Nodes.wrapped(words.get(
                "sure.behind.ranks",
                Words.score(shares.expectedRank(place)),
                ranked.first(),
                Words.percent(shares.amongFirst(place, ranked.first())))));
        var trace = Trace.of(
                ranked.ground().study(),
                ranked.ground().world(),
                ranked.candidates().get(place).subject(),
                ranked.weights().centre());
        all.add(Nodes.label(words.get("sure.behind.value", Words.score(trace.inRanking())), Styles.STRONG));
        var facts = new Facts();
        for (int c = 0; c < trace.parts().size(); c++) {
            var part = trace.parts().get(c);
            facts.add(words.get(part.criterion().name()), part(ranked, part, c));
        }
        all.add(facts.root());
        trace.parts().stream()
                .filter(Trace.Part::isBase)
                .forEach(part -> all.add(Nodes.wrapped(
                        words.get("sure.behind.base", part.criterion().name()), Styles.SMALL, Styles.MUTED)));
        if (model.detailsProperty().get()) {
            all.add(Nodes.wrapped(central(ranked, place), Styles.SMALL, Styles.MUTED));
        }
        return all;
    }

    private String judgedAs(Ranking.Ranked ranked, int place) {
        var candidate = ranked.candidates().get(place);
        return model.messages()
                .get("sure.behind.item", model.nameOf(candidate), model.nameOf(Candidate.of(candidate.subject())));
    }

    private String part(Ranking.Ranked ranked, Trace.Part part, int place) {
        var words = model.messages();
        var direction = words.get(part.isRising() ? "sure.rising" : "sure.falling");
        double lowest = ranked.weights().lowest(place);
        double highest = ranked.weights().highest(place);
        var weight = lowest == highest
                ? words.get("sure.weight.exact", percent(part.weight()))
                : words.get("sure.weight.range", percent(lowest), percent(highest), percent(part.weight()));
        return words.get(
                "sure.behind.part",
                weight,
                direction,
                Words.score(part.range().median()),
                Words.score(part.inRanking()));
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
