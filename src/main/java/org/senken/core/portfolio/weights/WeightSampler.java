package org.senken.core.portfolio.weights;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.senken.core.maths.LinearForm;

/** Draws weights evenly from a set. It may be shared; what it draws depends on the chance handed over alone. */
public interface WeightSampler {
    /** Draws one after the other. */
    @FunctionalInterface
    interface Draws {
        /** Writes the next weights. */
        void next(double[] weights);
    }

    /** Draws that use this chance. */
    Draws from(SplittableRandom chance);

    /**
     * The way that suits a set: through a triangulation where it has few parts, by leaving out what does not agree where at
     * least one in a hundred agrees, else through a larger triangulation, else by walking inside the set.
     */
    static WeightSampler of(Polytope polytope, List<LinearForm> conditions) {
        var few = triangulated(polytope, Triangulation.FEW);
        if (few.isPresent()) {
            return few.get();
        }
        var rejection = new RejectionSampler(polytope.points()[0].length, Halfspaces.of(conditions));
        if (conditions.stream().allMatch(each -> each.kind() == LinearForm.Kind.NOT_NEGATIVE)
                && rejection.acceptance() >= RejectionSampler.LEAST) {
            return rejection;
        }
        return triangulated(polytope, Triangulation.MANY).orElseGet(() -> HitAndRun.in(polytope, conditions));
    }

    private static Optional<WeightSampler> triangulated(Polytope polytope, int most) {
        return polytope.corners()
                .flatMap(corners -> Triangulation.of(corners, most))
                .map(parts -> CornerSampler.of(polytope.points(), parts));
    }
}
