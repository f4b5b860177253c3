package org.senken.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

/** A chart that lays out its whole page itself, title and notes included, so that screen and paper show the same. */
abstract class Page extends JFreeChart {
    private static final long serialVersionUID = 1L;
    private final transient HouseTheme theme;

    Page(Plot plot, HouseTheme theme) {
        super(null, null, plot, false);
        this.theme = theme;
        setBackgroundPaint(theme.background());
    }

    HouseTheme theme() {
        return theme;
    }

    /** Paints everything on the page, whose background is there already. */
    abstract void paint(Pen pen, Box page, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info);

    @Override
    public final void draw(
            Graphics2D graphics, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info) {
        if (info != null) {
            info.clear();
            info.setChartArea(area);
        }
        var pen = new Pen(graphics);
        pen.prepare();
        var page = new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        pen.fill(page, theme.background());
        paint(pen, page, anchor, info);
    }
}
