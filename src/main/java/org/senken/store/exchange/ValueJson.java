package org.senken.store.exchange;

import static org.senken.store.exchange.Field.required;

import java.util.List;
import org.senken.core.portfolio.acceptability.Interval;
import org.senken.core.portfolio.acceptability.Value;
import org.senken.editing.InvalidInputException;

/** A score of which not everything is known, as JSON: an object with one key that says what kind it is. */
final class ValueJson {
    /** The largest score, up or down. */
    private static final double LARGEST = 1e15;
    /** Of a lognormal distribution, so that no draw is beyond what a double holds. */
    private static final double LARGEST_MU = 100;

    private static final double LARGEST_SIGMA = 20;
    private static final double LARGEST_SHAPE = 1e9;

    private static final Field<Value> EXACT = required("exact", in -> new Value.Exact(number(in)));
    private static final Field<Value> UNIFORM = required("uniform", ValueJson::uniform);
    private static final Field<Value> NORMAL = required("normal", ValueJson::normal);
    private static final Field<Value> LOGNORMAL = required("lognormal", ValueJson::logNormal);
    private static final Field<Value> BETA = required("beta", ValueJson::beta);
    private static final Field<Value> SAMPLES = required("samples", ValueJson::samples);
    private static final List<Field<Value>> KINDS = List.of(EXACT, UNIFORM, NORMAL, LOGNORMAL, BETA, SAMPLES);

    private ValueJson() {}

    static Value value(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.anyOf(KINDS);
        if (found.size() != 1) {
            throw in.problem("ranking.value.kinds", path);
        }
        return found.getFirst();
    }

    private static double number(JsonReader in) throws InvalidInputException {
        return in.decimal(-LARGEST, LARGEST);
    }

    /** Two numbers in rising order. */
    static Interval interval(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var ends = in.list(ValueJson::number);
        if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
            throw in.problem("ranking.pair", path);
        }
        return new Interval(ends.getFirst(), ends.getLast());
    }

    /** Two different numbers in rising order. */
    static Interval scale(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var scale = interval(in);
        if (scale.width() <= 0) {
            throw in.problem("ranking.scale", path);
        }
        return scale;
    }

    private static Value uniform(JsonReader in) throws InvalidInputException {
        var ends = interval(in);
        return new Value.Uniform(ends.low(), ends.high());
    }

    private static Value normal(JsonReader in) throws InvalidInputException {
        var numbers = numbers(in, 2, "ranking.normal");
        if (numbers[1] < 0) {
            throw in.problem("ranking.deviation", in.path());
        }
        return new Value.Normal(numbers[0], numbers[1]);
    }

    private static Value logNormal(JsonReader in) throws InvalidInputException {
        var numbers = numbers(in, 2, "ranking.lognormal");
        if (numbers[1] < 0) {
            throw in.problem("ranking.deviation", in.path());
        }
        if (Math.abs(numbers[0]) > LARGEST_MU || numbers[1] > LARGEST_SIGMA) {
            throw in.problem("ranking.lognormal.large", in.path(), (int) LARGEST_MU, (int) LARGEST_SIGMA);
        }
        return new Value.LogNormal(numbers[0], numbers[1]);
    }

    private static Value beta(JsonReader in) throws InvalidInputException {
        var numbers = numbers(in, 4, "ranking.beta");
        for (int shape = 0; shape < 2; shape++) {
            if (!(numbers[shape] > 0 && numbers[shape] <= LARGEST_SHAPE)) {
                throw in.problem("ranking.beta.shape", in.path(), (int) LARGEST_SHAPE);
            }
        }
        if (numbers[2] > numbers[3]) {
            throw in.problem("ranking.beta", in.path());
        }
        return new Value.Beta(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static Value samples(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var values = in.list(ValueJson::number);
        if (values.isEmpty()) {
            throw in.problem("ranking.samples", path);
        }
        return new Value.Samples(values.stream().mapToDouble(each -> each).toArray());
    }

    private static double[] numbers(JsonReader in, int count, String problem) throws InvalidInputException {
        var path = in.path();
        var numbers = in.list(ValueJson::number);
        if (numbers.size() != count) {
            throw in.problem(problem, path);
        }
        return numbers.stream().mapToDouble(each -> each).toArray();
    }
}
