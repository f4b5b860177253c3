package org.senken.ui.delphi;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/** How often 1 to 9 was given, as bars on a line: one shape, so that a large table stays quick. */
final class VoteBars extends Region {
    private static final double GAP = 1;

    private final SVGPath bars = new SVGPath();
    private final double width;
    private final double height;

    VoteBars(double width, double height) {
        this.width = width;
        this.height = height;
        bars.getStyleClass().add("vote-bars");
        bars.setManaged(false);
        getChildren().add(bars);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Draws counts; the highest bar takes the whole height. */
    void show(Histogram votes) {
        int most = Math.max(1, votes.peak(Scale.LOWEST, Scale.HIGHEST));
        double step = (width + GAP) / Scale.POINTS;
        var path = new StringBuilder(rectangle(0, height - 1, width, 1));
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            double tall = Math.round((height - 1) * votes.count(score) / most);
            if (tall > 0) {
                path.append(rectangle((score - Scale.LOWEST) * step, height - 1 - tall, step - GAP, tall));
            }
        }
        bars.setContent(path.toString());
    }

    private static String rectangle(double x, double y, double wide, double tall) {
        return String.format(Locale.ROOT, "M%.2f %.2fh%.2fv%.2fh-%.2fz", x, y, wide, tall, wide);
    }
}
