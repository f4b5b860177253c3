package org.senken.report;

import java.nio.file.*;
import java.util.*;
import org.senken.chart.*;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.*;
import org.senken.core.scenario.crossimpact.*;
import org.senken.core.technology.Language;
import org.senken.testkit.FutureStudies;

class LookAtFutures {
    public static void main(String[] a) throws Exception {
        var dir = Path.of("/tmp/charts-try");
        for (int n : new int[] {0, 8, 20}) {
            var study = n == 0 ? org.senken.testkit.Benches.sample() : FutureStudies.study(n, n == 8 ? 4 : 6);
            var matrix = CrossImpact.matrix(study.scenarios());
            var found = ConsistentScenarios.find(matrix, Wanted.CONSISTENT, Progress.NONE);
            System.out.println(n + " drivers: " + found.count());
            var charts = ScenarioCharts.of(study)
                    .with(new FoundScenarios(
                            found, n <= 8 ? Optional.of(Basins.exact(matrix, Progress.NONE)) : Optional.empty()));
            for (var kind : ChartKind.ofScenarios()) {
                if (a.length > 0 && !Arrays.asList(a).contains(kind.id())) continue;
                for (var l : Language.values()) {
                    var wish = ChartWish.of(kind);
                    var o = charts.obstacle(wish);
                    if (o.isPresent()) {
                        System.out.println(kind + " " + o.get());
                        continue;
                    }
                    try {
                        long t = System.nanoTime();
                        var f = charts.figure(wish, l);
                        var opt = FigureOptions.of(f.size()).withDpi(150);
                        FigureFiles.write(f, dir.resolve(kind.id() + "-" + n + "-" + l.code() + ".png"), opt);
                        System.out.println(
                                kind + " " + n + " " + f.size() + " " + (System.nanoTime() - t) / 1000000 + " ms");
                    } catch (IllegalArgumentException e) {
                        System.out.println(kind + " " + e);
                    }
                }
            }
        }
    }
}
