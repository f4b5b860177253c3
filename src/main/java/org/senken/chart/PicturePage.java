package org.senken.chart;

import java.awt.geom.Point2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** The page of a picture that does not zoom. */
final class PicturePage extends Page {
    private static final long serialVersionUID = 1L;
    private final transient Caption caption;
    private final transient Picture picture;

    PicturePage(Caption caption, Picture picture, HouseTheme theme) {
        super(new XYPlot(), theme);
        this.caption = caption;
        this.picture = picture;
    }

    /** The figure of a kind in the size its picture needs. */
    static Figure figure(ChartKind kind, Caption caption, Picture picture, DataTable data) {
        return Figure.of(
                kind.id(),
                PictureLayout.size(caption, picture),
                caption,
                data,
                theme -> new PicturePage(caption, picture, theme));
    }

    @Override
    void paint(Pen pen, Box page, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info) {
        var layout = PictureLayout.of(caption, picture, theme(), page);
        layout.text().paint(pen, theme());
        layout.legend().paint(pen);
        var found = info == null ? null : info.getEntityCollection();
        var sheet = new Sheet(pen, layout.text().type(), theme(), entity -> {
            if (found != null) {
                found.add(entity);
            }
        });
        picture.paint(sheet, layout.picture());
    }
}
