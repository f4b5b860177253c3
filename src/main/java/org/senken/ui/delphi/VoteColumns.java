package org.senken.ui.delphi;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** How often 1 to 9 was given, as columns with their counts. */
final class VoteColumns {
    private static final double HEIGHT = 64;
    private static final double WIDTH = 28;

    private VoteColumns() {}

    static HBox of(Histogram votes, CriterionId criterion) {
        int most = Math.max(1, votes.peak(Scale.LOWEST, Scale.HIGHEST));
        var columns = new HBox(4);
        columns.setAlignment(Pos.BOTTOM_LEFT);
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            int count = votes.count(score);
            var bar = new Region();
            double height = count == 0 ? 1 : HEIGHT * count / most;
            bar.setMinSize(WIDTH, height);
            bar.setMaxSize(WIDTH, height);
            bar.setBackground(Heat.of(criterion, score).background());
            var column = new VBox(
                    1,
                    Nodes.label(count == 0 ? "" : String.valueOf(count), Styles.SMALL),
                    bar,
                    Nodes.label(String.valueOf(score), Styles.MUTED, Styles.SMALL));
            column.setAlignment(Pos.BOTTOM_CENTER);
            columns.getChildren().add(column);
        }
        return columns;
    }
}
