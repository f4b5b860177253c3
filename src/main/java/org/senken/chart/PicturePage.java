package org.senken.chart;

import java.awt.geom.Point2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** The page of a picture that does not zoom. */
final class PicturePage extends Page {
    private static final long serialVersionUID = 1L;
    private static final double STEP = 0.94;
    /** So many steps make everything about four times smaller, and no picture is drawn smaller than that. */
    private static final int STEPS = 23;

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
        double share = share(page);
        if (share == 1) {
            paint(pen, page, info);
            return;
        }
        var before = pen.graphics().getTransform();
        pen.graphics().translate(page.x(), page.y());
        pen.graphics().scale(share, share);
        paint(pen, new Box(0, 0, page.width() / share, page.height() / share), null);
        pen.graphics().setTransform(before);
    }

    /**
     * How much smaller everything is drawn where not even the smallest type fits. Pictures as wide as a page have ways of
     * their own to become small.
     */
    private double share(Box page) {
        if (picture.paper() == Paper.PAGE || fits(page, 0)) {
            return 1;
        }
        int tooLarge = 0;
        int small = STEPS;
        while (small - tooLarge > 1) {
            int middle = (small + tooLarge) / 2;
            if (fits(page, middle)) {
                small = middle;
            } else {
                tooLarge = middle;
            }
        }
        return Math.pow(STEP, small);
    }

    /** Whether everything has room if it is drawn so many steps smaller. */
    private boolean fits(Box page, int steps) {
        double width = page.width() / Math.pow(STEP, steps);
        double height = page.height() / Math.pow(STEP, steps);
        return PictureLayout.of(caption, picture, theme(), new Box(0, 0, width, height))
                .holds(picture);
    }

    private void paint(Pen pen, Box page, @Nullable ChartRenderingInfo info) {
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
