package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.study.Problem;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Sentence;
import org.senken.editing.FundingFile;
import org.senken.editing.InvalidInputException;

/** What may be funded, as a file has it. */
record FundingJson(
        List<CriterionId> criteria,
        List<Row> rows,
        StatedWeights weights,
        List<ScenarioRow> scenarios,
        LimitsJson limits) {
    /** The most items and the most criteria. */
    static final int MOST = 500;

    private static final int DIGITS = 15;
    private static final int DECIMALS = 9;
    /** What whole numbers of the smallest unit may add up to: doubles hold all of them. */
    private static final BigDecimal LARGEST_SUM = BigDecimal.valueOf(1L << 53);

    private static final double LARGEST = 1e9;

    /** From low to high. */
    record Span(double low, double high) {}

    /** An item as the file has it. */
    record Row(String id, BigDecimal cost, Map<CriterionId, Span> scores) {}

    /** A scenario as the file has it: what is not said is as without it. */
    record ScenarioRow(String id, Optional<StatedWeights> weights, Map<String, Map<CriterionId, Span>> scores) {}

    private static final Field<List<CriterionId>> CRITERIA =
            required("criteria", in -> in.list(each -> each.id(CriterionId::new)));
    private static final Field<List<Row>> ITEMS = required("items", in -> in.list(FundingJson::row));
    private static final Field<List<ScenarioRow>> SCENARIOS =
            optional("scenarios", in -> in.list(FundingJson::scenario), List.of());

    private static final Field<String> ID = required("id", in -> in.id(Identifier::checked));
    private static final Field<BigDecimal> COST = required("cost", FundingJson::cost);
    static final Field<Map<CriterionId, Span>> SCORES =
            required("scores", in -> in.map(CriterionId::new, FundingJson::span));
    private static final Field<Optional<StatedWeights>> OTHER_WEIGHTS =
            optional("weights", in -> Optional.of(WeightsJson.weights(in)), Optional.empty());
    private static final Field<Map<String, Map<CriterionId, Span>>> OTHER_SCORES = optional(
            "scores",
            in -> in.map(Identifier::checked, each -> each.map(CriterionId::new, FundingJson::span)),
            Map.of());

    static FundingJson funding(JsonReader in) throws InvalidInputException {
        var found = in.object(CRITERIA, ITEMS, WeightsJson.WEIGHTS, SCENARIOS, LimitsJson.CONSTRAINTS);
        return new FundingJson(
                found.get(CRITERIA),
                found.get(ITEMS),
                found.get(WeightsJson.WEIGHTS),
                found.get(SCENARIOS),
                found.get(LimitsJson.CONSTRAINTS));
    }

    private static Row row(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, COST, SCORES);
        return new Row(found.get(ID), found.get(COST), found.get(SCORES));
    }

    private static BigDecimal cost(JsonReader in) throws InvalidInputException {
        var cost = in.exact(DIGITS, DECIMALS);
        if (cost.signum() < 0) {
            throw in.problem("funding.cost.negative", in.path(), cost.toPlainString());
        }
        return cost;
    }

    /** A score: a number, or a pair of the lowest and the highest. */
    private static Span span(JsonReader in) throws InvalidInputException {
        if (!in.isAtArray()) {
            double score = in.decimal(-LARGEST, LARGEST);
            return new Span(score, score);
        }
        var path = in.path();
        var ends = in.list(each -> each.decimal(-LARGEST, LARGEST));
        if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
            throw in.problem("ranking.pair", path);
        }
        return new Span(ends.getFirst(), ends.getLast());
    }

    private static ScenarioRow scenario(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, OTHER_WEIGHTS, OTHER_SCORES);
        return new ScenarioRow(found.get(ID), found.get(OTHER_WEIGHTS), found.get(OTHER_SCORES));
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** What is wrong with the file as a whole, the first of it. */
    Optional<Problem> problem() {
        return Stream.<Optional<Problem>>of(
                        size("criteria", criteria),
                        size("items", rows),
                        twice("criteria", "", criteria),
                        twice("items", ".id", ids()),
                        twice(
                                "scenarios",
                                ".id",
                                scenarios.stream().map(ScenarioRow::id).toList()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::costProblem)
                .or(this::scoreProblem)
                .or(() -> weights.problem(criteria))
                .or(this::scenarioProblem)
                .or(() -> limits.problem(ids(), criteria));
    }

    private static Optional<Problem> size(String path, List<?> list) {
        if (list.isEmpty()) {
            return Optional.of(new Problem(path, Sentence.of("ranking.empty", path)));
        }
        return list.size() > MOST
                ? Optional.of(new Problem(path, Sentence.of("funding.many", path, MOST)))
                : Optional.empty();
    }

    private static Optional<Problem> twice(String path, String key, List<?> ids) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                return Optional.of(
                        new Problem(path + "[" + i + "]" + key, Sentence.of("problem.duplicate", ids.get(i))));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> costProblem() {
        return isTooFine(rows.stream().map(Row::cost).toList())
                ? Optional.of(new Problem("items", Sentence.of("funding.fine", "items")))
                : Optional.empty();
    }

    /** Whether numbers together are too large in the smallest unit that one of them needs. */
    static boolean isTooFine(List<BigDecimal> numbers) {
        int decimals = FundingNumbers.decimals(numbers);
        var sum = numbers.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.movePointRight(decimals).compareTo(LARGEST_SUM) > 0;
    }

    private Optional<Problem> scoreProblem() {
        for (int i = 0; i < rows.size(); i++) {
            var path = "items[" + i + "].scores";
            var row = rows.get(i);
            var unknown = unknownCriterion(path, row.scores().keySet(), criteria);
            if (unknown.isPresent()) {
                return unknown;
            }
            for (var wanted : criteria) {
                if (!row.scores().containsKey(wanted)) {
                    return Optional.of(new Problem(path, Sentence.of("ranking.value.missing", row.id(), wanted)));
                }
            }
        }
        return Optional.empty();
    }

    /** A criterion that the file does not have. */
    static Optional<Problem> unknownCriterion(String path, Iterable<CriterionId> given, List<CriterionId> criteria) {
        for (var each : given) {
            if (!criteria.contains(each)) {
                return Optional.of(new Problem(path + "." + each, Sentence.of("ranking.criterion.unknown", each)));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> scenarioProblem() {
        for (int i = 0; i < scenarios.size(); i++) {
            var scenario = scenarios.get(i);
            var path = "scenarios[" + i + "].scores";
            var wrong = scenario.weights().flatMap(each -> each.problem(criteria));
            for (var scores : scenario.scores().entrySet()) {
                var here = path + "." + scores.getKey();
                wrong = wrong.or(() -> LimitsJson.unknownItem(here, scores.getKey(), ids()))
                        .or(() -> unknownCriterion(here, scores.getValue().keySet(), criteria));
            }
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /** The scores of all items in a scenario. */
    Map<String, Map<CriterionId, Span>> scores(Map<String, Map<CriterionId, Span>> other) {
        var scores = new LinkedHashMap<String, Map<CriterionId, Span>>();
        for (var row : rows) {
            var own = new LinkedHashMap<>(row.scores());
            own.putAll(other.getOrDefault(row.id(), Map.of()));
            scores.put(row.id(), own);
        }
        return scores;
    }

    /** The file once nothing is wrong with it. */
    FundingFile file(String name) {
        return new FundingFile(name, limits.line(), limits.column(), new FundingNumbers(this).question());
    }
}
