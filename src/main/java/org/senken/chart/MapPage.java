package org.senken.chart;

import java.awt.geom.Point2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Scale;

/** The page of the map. */
final class MapPage extends Page {
    private static final long serialVersionUID = 1L;
    private final transient MapWords words;
    private final transient MapPlot plot;

    MapPage(MapWords words, HouseTheme theme) {
        this(words, theme, new MapPlot(words.map().positions()));
    }

    private MapPage(MapWords words, HouseTheme theme, MapPlot plot) {
        super(plot, theme);
        this.words = words;
        this.plot = plot;
    }

    @Override
    void paint(Pen pen, Box page, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info) {
        var layout = MapLayout.of(words, plot::window, theme(), page);
        var type = layout.text().type();
        plot.show(new MapPainter(layout.scene(), words, theme(), type));
        plot.draw(pen.graphics(), Pen.shape(layout.plot()), anchor, null, info == null ? null : info.getPlotInfo());
        axes(pen, layout.scene().window(), type);
        layout.text().paint(pen, theme());
        layout.legend().paint(pen);
        layout.key().paint(pen, theme());
    }

    private void axes(Pen pen, MapWindow window, Type type) {
        var box = window.plot();
        double half = Pen.height(1, type.small()) / 2;
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            var tick = String.valueOf(score);
            if (window.across().contains(score)) {
                pen.centred(tick, window.x(score), box.bottom() + 0.15 * type.unit(), type.small(), theme().muted());
            }
            if (window.upward().contains(score)) {
                double left = box.x() - 0.5 * type.unit() - Fonts.width(tick, type.small());
                pen.line(tick, left, window.y(score) - half, type.small(), theme().muted());
            }
        }
        double name = Pen.height(1, type.axis());
        double left = box.x() - 1.6 * type.unit() - name;
        pen.centred(words.superiority(), box.centreX(), box.bottom() + 1.45 * type.unit(), type.axis(), theme().text());
        pen.upwards(words.indispensability(), left, box.centreY(), type.axis(), theme().text());
    }
}
