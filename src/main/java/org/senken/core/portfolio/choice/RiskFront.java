package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;

/**
 * The front of value, dual-use risk and cost: portfolios than which none has at least as much value for at most as much risk
 * and money. Risk is the sum, over the items, of the points of their median dual-use risk above 1, the score that stands
 * for no risk: so it grows with every risky item and can be compared between portfolios. Items on whose risk too few voted
 * are left out of the front and named. All limits but the budget are kept to.
 *
 * @param exact whether the front is complete; if not, these are some of it
 * @param points in rising order of cost
 * @param withoutRisk items that would take part if their risk were known
 */
public record RiskFront(boolean exact, List<Point> points, List<ItemId> withoutRisk) {
    /**
     * A portfolio of the front.
     *
     * @param cost in yen
     */
    public record Point(List<ItemId> items, long cost, double value, double risk) {
        public Point {
            items = List.copyOf(items);
        }
    }

    public RiskFront {
        points = List.copyOf(points);
        withoutRisk = List.copyOf(withoutRisk);
    }

    /**
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static RiskFront of(StudyFunding funding, Outlook world, Effort effort, Progress progress) {
        var study = funding.study();
        var risks = funding.items().stream()
                .mapToDouble(each -> risk(study, world, each))
                .toArray();
        var front = Front.of(program(funding.in(world).withoutBudget().central(), risks), effort, progress);
        var points = new ArrayList<Point>();
        for (var step : front.steps()) {
            points.add(new Point(funding.ids(step.pick()), step.pick().cost(), step.worth()[0], 0 - step.worth()[1]));
        }
        var unknown = IntStream.range(0, risks.length)
                .filter(i -> Double.isNaN(risks[i]))
                .mapToObj(i -> funding.items().get(i).id())
                .toList();
        return new RiskFront(front.exact(), points, unknown);
    }

    private static double risk(FundingCase study, Outlook world, Item item) {
        var subject = study.judgedAs(item).orElseThrow();
        return study.risk()
                .map(each -> world.value(subject, each.id()).orElse(Double.NaN))
                .orElse(Double.NaN);
    }

    /** Value and, negated, risk; items without known risk are shut out. */
    private static Program program(Program value, double[] risks) {
        int n = risks.length;
        var worth = new double[n][];
        var limits = new ArrayList<>(value.limits());
        for (int i = 0; i < n; i++) {
            worth[i] = new double[] {value.low()[i][0], Double.isNaN(risks[i]) ? 0 : 1 - risks[i]};
            if (Double.isNaN(risks[i])) {
                limits.add(Limit.excluded(n + i, n, i));
            }
        }
        var bonuses = value.bonuses().stream()
                .map(each -> {
                    var gain = new double[] {each.low()[0], 0};
                    return new Bonus(each.items(), gain, gain);
                })
                .toList();
        return new Program(value.costs(), worth, worth, bonuses, limits);
    }
}
