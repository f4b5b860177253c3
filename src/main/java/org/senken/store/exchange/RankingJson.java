package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.senken.core.portfolio.acceptability.Alternative;
import org.senken.core.portfolio.acceptability.Axis;
import org.senken.core.portfolio.acceptability.Interval;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.portfolio.acceptability.Value;
import org.senken.core.study.Problem;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/**
 * Something to rank, as the file has it.
 *
 * @param criteria in the file's order
 * @param rows what is ranked, with its values by criterion
 */
record RankingJson(List<Axis> criteria, List<Row> rows, StatedWeights weights) {
    /** One alternative as the file has it. */
    record Row(String id, Map<CriterionId, Value> values) {}

    private static final Field<List<Axis>> CRITERIA = required("criteria", in -> in.list(RankingJson::criterion));
    private static final Field<List<Row>> ALTERNATIVES = required("alternatives", in -> in.list(RankingJson::row));

    private static final Field<CriterionId> CRITERION = required("id", in -> in.id(CriterionId::new));
    private static final Field<Direction> DIRECTION = optional("direction", RankingJson::direction, Direction.MAX);
    private static final Field<Optional<Interval>> SCALE =
            optional("scale", in -> Optional.of(ValueJson.scale(in)), Optional.empty());
    private static final Field<String> ID = required("id", in -> in.id(Identifier::checked));
    private static final Field<Map<CriterionId, Value>> VALUES =
            required("values", in -> in.map(CriterionId::new, ValueJson::value));

    static RankingJson ranking(JsonReader in) throws InvalidInputException {
        var found = in.object(CRITERIA, ALTERNATIVES, WeightsJson.WEIGHTS);
        return new RankingJson(found.get(CRITERIA), found.get(ALTERNATIVES), found.get(WeightsJson.WEIGHTS));
    }

    private static Axis criterion(JsonReader in) throws InvalidInputException {
        var found = in.object(CRITERION, DIRECTION, SCALE);
        return new Axis(found.get(CRITERION), found.get(DIRECTION), found.get(SCALE));
    }

    private static Direction direction(JsonReader in) throws InvalidInputException {
        var direction = in.constant(Direction.class);
        if (direction == Direction.FLAG) {
            throw in.problem("ranking.flag", in.path());
        }
        return direction;
    }

    private static Row row(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, VALUES);
        return new Row(found.get(ID), found.get(VALUES));
    }

    /** What is wrong with the file as a whole, the first of it. */
    Optional<Problem> problem() {
        return Stream.<Optional<Problem>>of(
                        empty("criteria", criteria),
                        empty("alternatives", rows),
                        many(),
                        twice("criteria", criteria.stream().map(Axis::criterion).toList()),
                        twice("alternatives", rows.stream().map(Row::id).toList()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::valueProblem)
                .or(() -> weights.problem(ids()));
    }

    private List<CriterionId> ids() {
        return criteria.stream().map(Axis::criterion).toList();
    }

    private static Optional<Problem> empty(String path, List<?> list) {
        return list.isEmpty() ? Optional.of(problem(path, "ranking.empty", path)) : Optional.empty();
    }

    private Optional<Problem> many() {
        return rows.size() > RankingTask.MOST_ALTERNATIVES
                ? Optional.of(problem("alternatives", "ranking.many", RankingTask.MOST_ALTERNATIVES))
                : Optional.empty();
    }

    private static Optional<Problem> twice(String path, List<?> ids) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                return Optional.of(problem(path + "[" + i + "].id", "problem.duplicate", ids.get(i)));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> valueProblem() {
        for (int i = 0; i < rows.size(); i++) {
            var path = "alternatives[" + i + "].values";
            var values = rows.get(i).values();
            for (var given : values.keySet()) {
                if (!ids().contains(given)) {
                    return Optional.of(problem(path + "." + given, "ranking.criterion.unknown", given));
                }
            }
            for (var wanted : ids()) {
                if (!values.containsKey(wanted)) {
                    return Optional.of(
                            problem(path, "ranking.value.missing", rows.get(i).id(), wanted));
                }
            }
        }
        return Optional.empty();
    }

    private static Problem problem(String path, String key, Object... arguments) {
        return new Problem(path, Sentence.of(key, arguments));
    }

    /** The file once nothing is wrong with it. */
    RankingTask task() {
        Function<Row, Alternative> alternative = row ->
                new Alternative(row.id(), ids().stream().map(row.values()::get).toList());
        return new RankingTask(criteria, rows.stream().map(alternative).toList(), weights.statements());
    }
}
