package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.List;

/** One worker's way through the tree of choices, depth first. */
final class Walk {
    private final Bounds bounds;
    private final Plan plan;
    private final Found found;
    private final Watch watch;
    private int patience;
    private boolean goesOn = true;

    Walk(Bounds bounds, Plan plan, Found found, Watch watch) {
        this.bounds = bounds;
        this.plan = plan;
        this.found = found;
        this.watch = watch;
        this.patience = bounds.patience();
    }

    /** Finds all there is within these domains, or as much as the watch allows. */
    void through(long[] domains) {
        if (bounds.begin(domains)) {
            walk(0);
        }
    }

    private void walk(int depth) {
        var domains = bounds.domains(depth);
        int driver = plan.next(domains);
        if (driver < 0) {
            found.add(domains);
            return;
        }
        for (long rest = domains[driver]; rest != 0 && look(); rest &= rest - 1) {
            if (bounds.choose(depth, driver, Long.numberOfTrailingZeros(rest))) {
                walk(depth + 1);
            }
        }
    }

    private boolean look() {
        if (--patience < 0) {
            patience = bounds.patience();
            goesOn = watch.goesOn();
        }
        return goesOn;
    }

    /** The domains after one more choice within these; themselves, if there is nothing to choose. */
    List<long[]> split(long[] domains) {
        var parts = new ArrayList<long[]>();
        if (bounds.begin(domains)) {
            var narrowed = bounds.domains(0);
            int driver = plan.next(narrowed);
            for (long rest = driver < 0 ? 0 : narrowed[driver]; rest != 0; rest &= rest - 1) {
                if (bounds.choose(0, driver, Long.numberOfTrailingZeros(rest))) {
                    parts.add(bounds.domains(1).clone());
                }
            }
            if (driver < 0) {
                parts.add(narrowed.clone());
            }
        }
        return parts;
    }
}
