package org.senken.ui.delphi;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;

/** Cells of the list of ballots that show more than words. */
abstract class SeatCells extends TableCell<ScoringViewModel.Seat, ScoringViewModel.Seat> {
    private static final double BAR_WIDTH = 96;

    /** Shows a seat, and the node to show it with. */
    abstract Node shown(ScoringViewModel.Seat seat);

    @Override
    protected void updateItem(ScoringViewModel.Seat seat, boolean empty) {
        super.updateItem(seat, empty);
        setGraphic(empty || seat == null ? null : shown(seat));
    }

    /** How far a ballot is. */
    static final class Progress extends SeatCells {
        private final Messages messages;
        private final ProgressBar bar = new ProgressBar();
        private final Label count = new Label();
        private final HBox content = Nodes.row(10, bar, count);

        Progress(Messages messages) {
            this.messages = messages;
            bar.setPrefWidth(BAR_WIDTH);
            bar.setMinWidth(BAR_WIDTH);
        }

        @Override
        Node shown(ScoringViewModel.Seat seat) {
            bar.setProgress(seat.questions() == 0 ? 0 : (double) seat.answered() / seat.questions());
            count.setText(
                    seat.handedIn()
                            ? messages.get("ballots.in")
                            : messages.get("ballot.progress", seat.answered(), seat.questions()));
            return content;
        }
    }

    /** Begin, go on, or take back. */
    static final class Action extends SeatCells {
        private final ScoringViewModel model;
        private final Button button = new Button();

        Action(ScoringViewModel model) {
            this.model = model;
        }

        @Override
        Node shown(ScoringViewModel.Seat seat) {
            button.setId("vote-" + seat.expert());
            button.setText(model.messages().get(verb(seat)));
            button.setOnAction(event -> model.vote(seat.expert()));
            return button;
        }

        private static String verb(ScoringViewModel.Seat seat) {
            if (seat.handedIn()) {
                return "ballots.withdraw";
            }
            return seat.answered() == 0 ? "ballots.start" : "ballots.resume";
        }
    }
}
