package org.senken.ui.delphi;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.delphi.Anonymity;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/**
 * Which columns the ballot has, and how wide they are. Without an earlier round there is room for one more choice beside
 * the scores; with one, room goes to what it said.
 *
 * @param last whether an earlier round said anything to the questions
 * @param reasons whether it left reasons
 */
record BallotColumns(boolean last, boolean reasons) {
    static final double GAP = 14;
    static final double NO_OPINION = 110;
    static final double STRIP = 146;
    static final double REASONS = 156;
    private static final double SUBJECT = 225;
    private static final double CONFIDENCE = 104;
    private static final double SCORES = 267;

    static BallotColumns of(BallotSeat seat) {
        return new BallotColumns(!seat.feedback().isEmpty(), seat.hasReasons());
    }

    /** The names of the columns. */
    HBox header(BallotViewModel model) {
        var words = model.messages();
        var header = new HBox(
                GAP,
                subject(label(words.get("ballot.column.subject"))),
                scores(label(words.get(last ? "ballot.column.score.keep" : "ballot.column.score"))));
        if (last) {
            header.getChildren().add(width(strip(model), STRIP));
        } else {
            header.getChildren().add(width(label(""), NO_OPINION));
        }
        header.getChildren().add(confidence(label(words.get("ballot.column.confidence"))));
        if (reasons) {
            header.getChildren().add(width(label(words.get("ballot.column.reasons")), REASONS));
        }
        header.getChildren().add(label(words.get(reason(model))));
        header.getStyleClass().add("ballot-header");
        return header;
    }

    private static HBox strip(BallotViewModel model) {
        var round = model.seat().feedbackRound();
        var words = model.messages();
        var from =
                round.isPresent() ? words.get("ballot.column.last", round.getAsInt()) : words.get("ballot.last.mixed");
        var group = model.seat().alone() ? from : words.get("ballot.column.group", from);
        var ring = new Region();
        ring.getStyleClass().add("ballot-ring");
        ring.setMinSize(11, 11);
        ring.setMaxSize(11, 11);
        return Nodes.row(4, label(group), ring, label(words.get("ballot.column.you")));
    }

    private static String reason(BallotViewModel model) {
        if (model.seat().alone()) {
            return "ballot.column.reason.desk";
        }
        return model.round().rules().anonymity() == Anonymity.SIGNED
                ? "ballot.column.reason.signed"
                : "ballot.column.reason";
    }

    private static Region label(String text) {
        return Nodes.label(text, Styles.FIELD_LABEL);
    }

    static <R extends Region> R subject(R region) {
        return width(region, SUBJECT);
    }

    static <R extends Region> R scores(R region) {
        return width(region, SCORES);
    }

    static <R extends Region> R confidence(R region) {
        return width(region, CONFIDENCE);
    }

    static <R extends Region> R width(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
