package org.senken.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.HouseTheme;
import org.senken.chart.MapChart;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.testkit.Benches;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Fx;
import org.senken.ui.common.ChartPane;
import org.senken.ui.common.Look;
import org.senken.ui.common.Room;

/** Prints how long the things take that people wait for: medians in milliseconds over many runs. */
@Tag("benchmark")
class WaitingBenchmark {
    private static final Logger LOG = Logger.getLogger(WaitingBenchmark.class.getName());
    private static final int WARM_UPS = 15;
    private static final int RUNS = 30;

    @TempDir
    private Path folder;

    @Test
    void drawingTheMapInMemory() {
        var study = Benches.sample();
        var map = PortfolioMap.of(study.latestVotes().orElseThrow(), study.catalogue(), study.allocation());
        for (var language : Language.values()) {
            var figure = MapChart.figure(map, language);
            report("map in memory 850x740 " + language, () -> {
                var image = new BufferedImage(850, 740, BufferedImage.TYPE_INT_ARGB);
                var graphics = image.createGraphics();
                figure.chart(HouseTheme.LIGHT).draw(graphics, new Rectangle2D.Double(0, 0, 850, 740));
                graphics.dispose();
                return image;
            });
        }
    }

    @Test
    void drawingTheMapOnTheScreen() {
        Fx.start();
        var study = Benches.sample();
        var map = PortfolioMap.of(study.latestVotes().orElseThrow(), study.catalogue(), study.allocation());
        var figure = MapChart.figure(map, Language.JA);
        var pane = Fx.call(() -> {
            var chart = new ChartPane();
            var scene = new Scene(chart, 850, 740);
            chart.show(figure, Settings.Theme.LIGHT);
            scene.snapshot(null);
            return chart;
        });
        report(
                "map on the screen 850x740",
                () -> Fx.call(() -> {
                    pane.show(figure, Settings.Theme.LIGHT);
                    return pane;
                }));
    }

    @Test
    void goingFromRoomToRoom() {
        Fx.start();
        var bench = Fx.call(() -> Benches.on(
                Benches.sample(), Benches.settings(Language.EN, Settings.Theme.LIGHT), folder, new FakeDialogs()));
        var scene = Fx.call(() -> {
            var root = bench.view().root();
            Look.dress(root, Settings.Theme.LIGHT);
            return new Scene(root, 1440, 900);
        });
        for (var room : Room.values()) {
            report("click to painted room " + room, () -> {
                Fx.run(() -> bench.shell().goTo(room == Room.SETTINGS ? Room.OVERVIEW : Room.SETTINGS));
                Fx.call(() -> scene.snapshot(null));
                long start = System.nanoTime();
                Fx.run(() -> bench.shell().goTo(room));
                Fx.call(() -> scene.snapshot(new WritableImage(1440, 900)));
                return System.nanoTime() - start;
            });
        }
    }

    /** Work that times itself gives back nanoseconds; any other work is timed as a whole. */
    private static void report(String name, Supplier<?> work) {
        var times = new double[RUNS];
        for (int i = 0; i < WARM_UPS + RUNS; i++) {
            long start = System.nanoTime();
            var result = work.get();
            long spent = result instanceof Long own ? own : System.nanoTime() - start;
            if (i >= WARM_UPS) {
                times[i - WARM_UPS] = spent / 1e6;
            }
        }
        Arrays.sort(times);
        assertTrue(times[0] > 0);
        LOG.warning(String.format(
                Locale.ROOT,
                "%-40s median %6.1f ms  best %6.1f  worst %6.1f",
                name,
                times[RUNS / 2],
                times[0],
                times[RUNS - 1]));
    }
}
