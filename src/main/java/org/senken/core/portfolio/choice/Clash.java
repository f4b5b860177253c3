package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/** Which limits shut out every portfolio. */
public final class Clash {
    /** Up to so many limits, all pairs are tried. */
    private static final int MOST_PAIRED = 80;

    private Clash() {}

    /**
     * Limits that cannot all be kept, while any one of them left out they can: empty if some portfolio is allowed. One or two
     * limits are found where so few are enough; larger sets are made as small as leaving out one after another makes them.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<Limit> of(Program program, Progress progress) {
        if (isPossible(program, program.limits(), progress)) {
            return List.of();
        }
        var needed = new ArrayList<>(program.limits());
        for (var limit : program.limits()) {
            var without = new ArrayList<>(needed);
            without.remove(limit);
            if (!isPossible(program, without, progress)) {
                needed = without;
            }
        }
        return needed.size() > 2 && program.limits().size() <= MOST_PAIRED
                ? pair(program, progress).orElse(needed)
                : needed;
    }

    private static Optional<List<Limit>> pair(Program program, Progress progress) {
        var limits = program.limits();
        return IntStream.range(0, limits.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(two -> List.of(limits.get(two), limits.get(one))))
                .filter(pair -> !isPossible(program, pair, progress))
                .findFirst();
    }

    /** Whether some portfolio keeps to the limits. */
    static boolean isPossible(Program program, List<Limit> limits, Progress progress) {
        var worth = new double[program.items()][1];
        var plain = new Program(program.costs(), worth, worth, List.of(), limits);
        return Optimum.of(plain, Effort.FULL, progress).pick().isPresent();
    }
}
