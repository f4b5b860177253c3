package org.senken.core.portfolio.choice;

import java.util.*;
import org.senken.core.maths.Progress;

class TimeTrial {
    static void run(String name, java.util.function.Supplier<Object> work) {
        for (int i = 0; i < Integer.getInteger("reps", 3); i++) {
            long t = System.nanoTime();
            var os = (com.sun.management.OperatingSystemMXBean)
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean();
            long c = os.getProcessCpuTime();
            var r = work.get();
            System.out.printf(
                    "%s: %.0f ms cpu %.0f %s%n",
                    name, (System.nanoTime() - t) / 1e6, (os.getProcessCpuTime() - c) / 1e6, r);
        }
    }

    static String nd(Program p) {
        var r = NonDominated.of(p, Effort.FULL, Progress.NONE);
        return r.exact() + " " + r.portfolios().size();
    }

    public static void main(String[] a) {
        var on = a.length == 0 ? "12345678" : a[0];
        for (long s = 1; s < 4; s++) {
            long q = s;
            if (on.contains("1")) run("2x50 " + s, () -> nd(LargeCases.twoCriteria(50, q)));
            if (on.contains("2")) run("2x100 " + s, () -> nd(LargeCases.twoCriteria(100, q)));
            if (on.contains("3")) run("6x46 " + s, () -> nd(LargeCases.sixCriteria(46, q)));
            if (on.contains("4"))
                run("front 51 " + s, () -> {
                    var f = Front.of(LargeCases.withEverything(51, 1, q), Effort.FULL, Progress.NONE);
                    return f.exact() + " " + f.steps().size();
                });
            if (on.contains("5"))
                run(
                        "opt 51 " + s,
                        () -> Optimum.of(LargeCases.withEverything(51, 1, q), Effort.FULL, Progress.NONE)
                                .worth());
            if (on.contains("6"))
                run("regret 51x6 " + s, () -> {
                    var r = MinimaxRegret.of(LargeCases.withEverything(51, 6, q), Effort.FULL, Progress.NONE);
                    return r.exact() + " " + r.regret();
                });
            if (on.contains("8"))
                run("regret 46 " + s, () -> {
                    var r = MinimaxRegret.of(LargeCases.sixCriteria(46, q), Effort.FULL, Progress.NONE);
                    return r.exact() + " " + r.regret();
                });
            if (on.contains("7")) run("6x60 " + s, () -> nd(LargeCases.sixCriteria(60, q)));
        }
    }
}
