package org.senken.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Scale;

/** The chart of the map: lays out the whole page itself, so that screen and paper show the same. */
final class MapPage extends JFreeChart {
    private static final long serialVersionUID = 1L;
    private final transient MapWords words;
    private final transient HouseTheme theme;
    private final transient MapPlot plot;

    MapPage(MapWords words, HouseTheme theme) {
        this(words, theme, new MapPlot(words.map().positions()));
    }

    private MapPage(MapWords words, HouseTheme theme, MapPlot plot) {
        super(null, null, plot, false);
        this.words = words;
        this.theme = theme;
        this.plot = plot;
        setBackgroundPaint(theme.background());
    }

    @Override
    public void draw(
            Graphics2D graphics, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info) {
        if (info != null) {
            info.clear();
            info.setChartArea(area);
        }
        var pen = new Pen(graphics);
        pen.prepare();
        var page = new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        pen.fill(page, theme.background());
        var layout = MapLayout.of(words, plot::window, theme, page);
        var type = layout.text().type();
        plot.show(new MapPainter(layout.scene(), words, theme, type));
        plot.draw(graphics, Pen.shape(layout.plot()), anchor, null, info == null ? null : info.getPlotInfo());
        axes(pen, layout.scene().window(), type);
        layout.text().paint(pen, theme);
        layout.legend().paint(pen);
        layout.key().paint(pen, theme);
    }

    private void axes(Pen pen, MapWindow window, Type type) {
        var box = window.plot();
        double half = Pen.height(1, type.small()) / 2;
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            var tick = String.valueOf(score);
            if (window.across().contains(score)) {
                pen.centred(tick, window.x(score), box.bottom() + 0.15 * type.unit(), type.small(), theme.muted());
            }
            if (window.upward().contains(score)) {
                double left = box.x() - 0.5 * type.unit() - Fonts.width(tick, type.small());
                pen.line(tick, left, window.y(score) - half, type.small(), theme.muted());
            }
        }
        double name = Pen.height(1, type.axis());
        pen.centred(words.superiority(), box.centreX(), box.bottom() + 1.45 * type.unit(), type.axis(), theme.text());
        pen.upwards(
                words.indispensability(), box.x() - 1.6 * type.unit() - name, box.centreY(), type.axis(), theme.text());
    }
}
