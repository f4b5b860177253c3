package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same questions put to an integer programming solver (ojAlgo). */
final class IntegerProgram {
    private final Program program;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] items;
    private final Variable[] bonuses;

    IntegerProgram(Program program) {
        this.program = program;
        items = IntStream.range(0, program.items())
                .mapToObj(i -> model.newVariable("x" + i).binary())
                .toArray(Variable[]::new);
        bonuses = IntStream.range(0, program.bonuses().size())
                .mapToObj(i -> model.newVariable("b" + i).binary())
                .toArray(Variable[]::new);
        for (int l = 0; l < program.limits().size(); l++) {
            add(program.limits().get(l), "limit" + l);
        }
        // bonuses here are gains: taken only if all of their items are
        for (int b = 0; b < bonuses.length; b++) {
            for (int item : program.bonuses().get(b).items()) {
                model.newExpression("bonus" + b + "-" + item)
                        .set(bonuses[b], 1)
                        .set(items[item], -1)
                        .upper(0);
            }
        }
    }

    private void add(Limit limit, String name) {
        var row = model.newExpression(name);
        for (int i = 0; i < items.length; i++) {
            if (limit.coefficients()[i] != 0) {
                row.set(items[i], limit.coefficients()[i]);
            }
        }
        if (limit.min() != Limit.NONE_BELOW) {
            row.lower(limit.min());
        }
        if (limit.max() != Limit.NONE_ABOVE) {
            row.upper(limit.max());
        }
    }

    private Expression worth(int direction, String name) {
        var worth = model.newExpression(name);
        for (int i = 0; i < items.length; i++) {
            worth.set(items[i], program.low()[i][direction]);
        }
        for (int b = 0; b < bonuses.length; b++) {
            worth.set(bonuses[b], program.bonuses().get(b).low()[direction]);
        }
        return worth;
    }

    /** The most a portfolio can be worth in the first direction. */
    double optimum() {
        worth(0, "worth").weight(1);
        return value(model.maximise());
    }

    /** The least largest regret. */
    double regret(double[] best) {
        var regret = model.newVariable("regret").lower(0).weight(1);
        for (int d = 0; d < best.length; d++) {
            worth(d, "worth" + d).set(regret, 1).lower(best[d]);
        }
        return value(model.minimise());
    }

    private static double value(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.getState() + " " + Arrays.toString(result.toRawCopy1D()));
        }
        return result.getValue();
    }
}
