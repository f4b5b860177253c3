package org.senken.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Position;

/** The plane of the map as JFreeChart knows it: ranges and zoom are its own, what is painted is ours. */
final class MapPlot extends XYPlot {
    private static final long serialVersionUID = 1L;
    private transient @Nullable MapPainter painter;

    MapPlot(List<Position> positions) {
        super(medians(positions), axis(), axis(), new XYLineAndShapeRenderer(false, false));
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setDomainPannable(true);
        setRangePannable(true);
    }

    /** What the next drawing paints. */
    void show(MapPainter next) {
        painter = next;
    }

    MapWindow window(Box plot) {
        return new MapWindow(plot, getDomainAxis().getRange(), getRangeAxis().getRange());
    }

    private static XYSeriesCollection medians(List<Position> positions) {
        var series = new XYSeries("medians", false, true);
        for (var position : positions) {
            series.add(
                    position.superiority().median(), position.indispensability().median());
        }
        return new XYSeriesCollection(series);
    }

    /** An axis that only scales: ticks and names are drawn by the page. */
    private static NumberAxis axis() {
        var axis = new NumberAxis();
        axis.setVisible(false);
        axis.setDefaultAutoRange(MapWindow.WHOLE);
        axis.setRange(MapWindow.WHOLE);
        return axis;
    }

    @Override
    public boolean render(
            Graphics2D graphics,
            Rectangle2D area,
            int index,
            @Nullable PlotRenderingInfo info,
            @Nullable CrosshairState crosshair) {
        var scene = painter;
        if (scene == null) {
            return false;
        }
        scene.paint(new Pen(graphics));
        var owner = info == null ? null : info.getOwner();
        if (owner != null && owner.getEntityCollection() != null) {
            scene.addEntities(owner.getEntityCollection());
        }
        return true;
    }
}
