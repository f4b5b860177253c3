package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;
import org.senken.editing.InvalidInputException;

/** Statements on weights in the files of rankings and portfolios. */
final class WeightsJson {
    static final Field<StatedWeights> WEIGHTS = optional("weights", WeightsJson::weights, StatedWeights.NONE);

    /** The largest factor, coefficient or number of points. */
    private static final double LARGEST = 1e9;

    private static final Field<Ranks> ORDER = optional("order", WeightsJson::order, new Ranks(List.of(), List.of()));
    private static final Field<Map<CriterionId, Double>> POINTS =
            optional("points", in -> in.map(CriterionId::new, each -> each.decimal(0, LARGEST)), Map.of());
    private static final Field<Map<CriterionId, Ends>> BOUNDS =
            optional("bounds", in -> in.map(CriterionId::new, WeightsJson::bounds), Map.of());
    private static final Field<List<WeightStatement.Ratio>> RATIOS =
            optional("ratios", in -> in.list(WeightsJson::ratio), List.of());
    private static final Field<List<WeightStatement.Linear>> LINEAR =
            optional("linear", in -> in.list(WeightsJson::linear), List.of());

    private static final Field<CriterionId> OF = required("of", in -> in.id(CriterionId::new));
    private static final Field<CriterionId> TO = required("to", in -> in.id(CriterionId::new));
    private static final Field<Double> LEAST = optional("min", in -> in.decimal(0, LARGEST), 0.0);
    private static final Field<Double> MOST = optional("max", in -> in.decimal(0, LARGEST), Double.POSITIVE_INFINITY);
    private static final Field<Map<CriterionId, Double>> COEFFICIENTS =
            required("coefficients", in -> in.map(CriterionId::new, each -> each.decimal(-LARGEST, LARGEST)));
    private static final Field<Double> MIN =
            optional("min", in -> in.decimal(-LARGEST, LARGEST), Double.NEGATIVE_INFINITY);
    private static final Field<Double> MAX =
            optional("max", in -> in.decimal(-LARGEST, LARGEST), Double.POSITIVE_INFINITY);

    /** An order, and where it names what. */
    private record Ranks(List<Set<CriterionId>> sets, List<StatedWeights.Mention> mentions) {}

    private record Ends(double min, double max) {}

    private WeightsJson() {}

    static StatedWeights weights(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(ORDER, POINTS, BOUNDS, RATIOS, LINEAR);
        var statements = new ArrayList<WeightStatement>();
        var mentions = new ArrayList<>(found.get(ORDER).mentions());
        if (!found.get(ORDER).sets().isEmpty()) {
            statements.add(new WeightStatement.Order(found.get(ORDER).sets()));
        }
        if (!found.get(POINTS).isEmpty()) {
            if (found.get(POINTS).values().stream().allMatch(points -> points == 0)) {
                throw in.problem("ranking.points.none", path + ".points");
            }
            statements.add(new WeightStatement.Points(found.get(POINTS)));
            mention(mentions, path + ".points.", found.get(POINTS).keySet());
        }
        found.get(BOUNDS)
                .forEach((criterion, ends) ->
                        statements.add(new WeightStatement.Bounds(criterion, ends.min(), ends.max())));
        mention(mentions, path + ".bounds.", found.get(BOUNDS).keySet());
        addRatios(found.get(RATIOS), path + ".ratios", statements, mentions);
        addSums(found.get(LINEAR), path + ".linear", statements, mentions);
        return new StatedWeights(path, statements, mentions);
    }

    private static void addRatios(
            List<WeightStatement.Ratio> ratios,
            String path,
            List<WeightStatement> statements,
            List<StatedWeights.Mention> mentions) {
        for (int i = 0; i < ratios.size(); i++) {
            statements.add(ratios.get(i));
            mentions.add(new StatedWeights.Mention(
                    path + "[" + i + "].of", ratios.get(i).of()));
            mentions.add(new StatedWeights.Mention(
                    path + "[" + i + "].to", ratios.get(i).to()));
        }
    }

    private static void addSums(
            List<WeightStatement.Linear> sums,
            String path,
            List<WeightStatement> statements,
            List<StatedWeights.Mention> mentions) {
        for (int i = 0; i < sums.size(); i++) {
            statements.add(sums.get(i));
            mention(
                    mentions,
                    path + "[" + i + "].coefficients.",
                    sums.get(i).coefficients().keySet());
        }
    }

    private static void mention(List<StatedWeights.Mention> mentions, String start, Set<CriterionId> criteria) {
        criteria.forEach(each -> mentions.add(new StatedWeights.Mention(start + each, each)));
    }

    private static Ranks order(JsonReader in) throws InvalidInputException {
        var mentions = new ArrayList<StatedWeights.Mention>();
        var seen = new HashSet<CriterionId>();
        var sets = in.list(rank -> rank.isAtArray()
                ? Set.copyOf(rank.list(each -> inOrder(each, seen, mentions)))
                : Set.of(inOrder(rank, seen, mentions)));
        return new Ranks(sets, mentions);
    }

    private static CriterionId inOrder(JsonReader in, Set<CriterionId> seen, List<StatedWeights.Mention> mentions)
            throws InvalidInputException {
        var criterion = in.id(CriterionId::new);
        if (!seen.add(criterion)) {
            throw in.problem("problem.duplicate", criterion);
        }
        mentions.add(new StatedWeights.Mention(in.path(), criterion));
        return criterion;
    }

    private static Ends bounds(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var ends = in.list(each -> each.decimal(0, 1));
        if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
            throw in.problem("ranking.pair", path);
        }
        return new Ends(ends.getFirst(), ends.getLast());
    }

    private static WeightStatement.Ratio ratio(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(OF, TO, LEAST, MOST);
        if (found.get(OF).equals(found.get(TO))) {
            throw in.problem("ranking.ratio.same", path, found.get(OF));
        }
        ordered(in, path, found.get(LEAST), found.get(MOST));
        return new WeightStatement.Ratio(found.get(OF), found.get(TO), found.get(LEAST), found.get(MOST));
    }

    private static WeightStatement.Linear linear(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(COEFFICIENTS, MIN, MAX);
        ordered(in, path, found.get(MIN), found.get(MAX));
        return new WeightStatement.Linear(found.get(COEFFICIENTS), found.get(MIN), found.get(MAX));
    }

    private static void ordered(JsonReader in, String path, double min, double max) throws InvalidInputException {
        if (min > max) {
            throw in.problem("ranking.ends", path, plain(min), plain(max));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
