package org.senken.core.portfolio.weights;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.LinearForm;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

/** All weights that agree with what was said: not negative, adding up to 1, one for each criterion in order. */
public final class WeightSet implements Admissible {
    private final List<CriterionId> criteria;
    private final Claims claims;
    private final List<LinearForm> conditions;
    private final Polytope polytope;

    private WeightSet(List<CriterionId> criteria, Claims claims, List<LinearForm> conditions, Polytope polytope) {
        this.criteria = List.copyOf(criteria);
        this.claims = claims;
        this.conditions = conditions;
        this.polytope = polytope;
    }

    /** The set; empty if no weights agree. */
    static Optional<WeightSet> of(List<CriterionId> criteria, Claims claims) {
        var conditions = claims.all().stream().map(each -> each.form(criteria)).toList();
        return Polytope.of(criteria.size(), conditions)
                .map(polytope -> new WeightSet(criteria, claims, conditions, polytope));
    }

    /** All weights there are: nothing has been said. */
    public static WeightSet any(List<CriterionId> criteria) {
        return of(criteria, Claims.of(criteria, List.of())).orElseThrow();
    }

    /** In the order of all weights. */
    public List<CriterionId> criteria() {
        return criteria;
    }

    /** What was said, claim by claim. */
    public List<Claim> claims() {
        return claims.all();
    }

    /** Statements that name a criterion which does not count, and so say nothing here. */
    public List<WeightStatement> setAside() {
        return claims.setAside();
    }

    /**
     * The extreme points, one row each, those with the most weight on the first criterion first. Where they are too many to
     * list, some of them that span the set.
     */
    public double[][] extremePoints() {
        return Arrays.stream(polytope.points()).map(double[]::clone).toArray(double[][]::new);
    }

    /** Whether the extreme points are all there are. */
    public boolean hasAllExtremePoints() {
        return polytope.corners().isPresent();
    }

    /** The mean of the extreme points: weights in the middle of the set. */
    public double[] centre() {
        return polytope.centre();
    }

    /** Whether only one weighting is left. */
    public boolean isSingle() {
        return polytope.points().length == 1;
    }

    /** The smallest weight that a criterion, given by its place, can have. */
    public double lowest(int criterion) {
        return Arrays.stream(polytope.points())
                .mapToDouble(point -> point[criterion])
                .min()
                .orElseThrow();
    }

    /** The largest weight that a criterion, given by its place, can have. */
    public double highest(int criterion) {
        return Arrays.stream(polytope.points())
                .mapToDouble(point -> point[criterion])
                .max()
                .orElseThrow();
    }

    /**
     * Whether weights agree with what was said.
     *
     * @param slack how far, as a share of the whole, they may be off
     */
    public boolean contains(double[] weights, double slack) {
        for (double weight : weights) {
            if (!(weight >= -slack)) {
                return false;
            }
        }
        return Math.abs(Arrays.stream(weights).sum() - 1) <= slack
                && conditions.stream().allMatch(each -> holds(each, weights, slack));
    }

    private static boolean holds(LinearForm form, double[] weights, double slack) {
        double sum = Halfspaces.sum(form.scaled(), weights);
        return form.kind() == LinearForm.Kind.ZERO ? Math.abs(sum) <= slack : sum >= -slack;
    }

    /** Draws weights from the set, every part of it as likely as any other of its size. */
    public WeightSampler sampler() {
        return WeightSampler.of(polytope, conditions);
    }

    /** What every weighting of the set meets, beside being not negative and adding up to 1. */
    public List<LinearForm> conditions() {
        return conditions;
    }
}
