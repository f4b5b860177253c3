package org.senken.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.senken.core.technology.CriterionId;

/** A ranking as JSON. */
final class RankJson {
    private RankJson() {}

    static void write(Json json, RankAnswer answer) {
        var ranking = answer.ranking();
        json.put("draws", ranking.draws()).put("seed", ranking.seed());
        json.texts("alternatives", answer.alternatives().stream());
        json.texts("criteria", answer.weights().criteria().stream().map(CriterionId::value));
        int n = ranking.alternatives();
        json.rows("rankAcceptability", rows(n, i -> Optional.of(row(n, rank -> ranking.rank(i, rank + 1)))));
        json.rows("centralWeights", rows(n, ranking::centralWeights));
        json.decimals("confidenceFactor", row(n, i -> ranking.confidence(i).orElse(Double.NaN)));
        json.rows("pairwise", rows(n, i -> Optional.of(row(n, j -> ranking.pairwise(i, j)))));
        json.decimals("expectedRank", row(n, ranking::expectedRank));
        json.put("standardError", ranking.standardError());
        answer.scenario().ifPresent(each -> json.put("scenario", each.value()));
        if (answer.experts().isPresent()) {
            json.put("experts", answer.experts().getAsInt());
            json.texts("tooFewVotes", answer.leftOut().stream());
        }
    }

    private static List<Optional<double[]>> rows(int n, IntFunction<Optional<double[]>> row) {
        return IntStream.range(0, n).mapToObj(row).toList();
    }

    private static double[] row(int n, IntToDoubleFunction cell) {
        return IntStream.range(0, n).mapToDouble(cell).toArray();
    }
}
