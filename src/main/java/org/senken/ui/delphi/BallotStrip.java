package org.senken.ui.delphi;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Vote;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** How the group voted, as bars over the points 1 to 9, and one's own last vote as an open ring on the same axis. */
final class BallotStrip extends Pane {
    private static final double STEP = BallotColumns.STRIP / Scale.POINTS;
    private static final double GAP = 2;
    private static final double HEIGHT = 34;
    private static final double AXIS = 27;
    private static final double TALLEST = 24;
    private static final double RING = 11;

    private final Region axis = styled("ballot-axis");
    private final Region[] bars = new Region[Scale.POINTS];
    private final Region ring = styled("ballot-ring");
    private final Label few = Nodes.label("", Styles.MUTED, Styles.SMALL);

    /**
     * @param tooFew what stands in place of bars where there are too few votes
     */
    BallotStrip(String tooFew) {
        Arrays.setAll(bars, any -> styled("ballot-bar"));
        few.setText(tooFew);
        BallotColumns.width(this, BallotColumns.STRIP);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(bars);
        getChildren().addAll(axis, few, ring);
        axis.resizeRelocate(0, AXIS, BallotColumns.STRIP, 1);
        few.relocate(0, 4);
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    /** Draws what is to be shown of a question; nothing if no earlier round asked it. */
    void show(Optional<Feedback> feedback) {
        setVisible(feedback.isPresent());
        feedback.ifPresent(last -> {
            few.setVisible(last.group().isEmpty());
            draw(last.group().orElse(Histogram.of(new int[Scale.POINTS])));
            drawRing(last.own());
        });
    }

    private void draw(Histogram group) {
        int most = Math.max(1, group.peak(Scale.LOWEST, Scale.HIGHEST));
        IntStream.range(0, bars.length).forEach(i -> {
            double height = Math.round(TALLEST * group.count(i + Scale.LOWEST) / most);
            bars[i].resizeRelocate(i * STEP + GAP / 2, AXIS - height, STEP - GAP, height);
        });
    }

    private void drawRing(Optional<Vote> own) {
        var score = own.map(Vote::answer).filter(Answer.Score.class::isInstance).map(Answer.Score.class::cast);
        ring.setVisible(score.isPresent());
        score.ifPresent(vote -> ring.resizeRelocate(
                (vote.value() - Scale.LOWEST + 0.5) * STEP - RING / 2, AXIS - RING / 2 + 0.5, RING, RING));
    }
}
