package org.senken.ui.delphi;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The ballots of the open round: who has begun, who has handed in. Nothing here shows a vote. */
final class Ballots {
    private static final double ROW_HEIGHT = 42;
    private static final double BAR_WIDTH = 160;

    private final ScoringViewModel model;
    private final TableView<ScoringViewModel.Seat> table = new TableView<>();
    private final Label facts = Nodes.label("", Styles.MUTED);
    private final VBox root;

    Ballots(ScoringViewModel model) {
        this.model = model;
        table.setId("ballots");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(text("ballots.expert", 90, seat -> seat.expert().value()));
        table.getColumns().add(text("ballots.name", 190, ScoringViewModel.Seat::name));
        table.getColumns()
                .add(text(
                        "ballots.sector",
                        120,
                        seat -> model.messages().get(seat.panel().sector())));
        table.getColumns().add(progress());
        table.getColumns().add(action());
        var close =
                Nodes.button("round-close", model.messages().get("round.close.button"), model::close, Styles.PRIMARY);
        var card = Nodes.card(model.messages().get("ballots.title"), Nodes.row(12, facts, close), table);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(10, Nodes.wrapped(model.messages().get("ballots.hidden"), Styles.MUTED), card);
    }

    VBox root() {
        return root;
    }

    void show(Study study, Round round) {
        var seats = model.seats(study, round);
        if (table.getItems().size() == seats.size()) {
            for (int i = 0; i < seats.size(); i++) {
                if (!seats.get(i).equals(table.getItems().get(i))) {
                    table.getItems().set(i, seats.get(i));
                }
            }
        } else {
            table.getItems().setAll(seats);
        }
        long in = seats.stream().filter(ScoringViewModel.Seat::handedIn).count();
        facts.setText(model.messages()
                .get("standing.ballots.of", in, Standing.voters(study, round).count()));
    }

    private TableColumn<ScoringViewModel.Seat, String> text(
            String key, double width, Function<ScoringViewModel.Seat, String> value) {
        var column =
                new TableColumn<ScoringViewModel.Seat, String>(model.messages().get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat> progress() {
        var column = seatColumn("ballots.progress", 320);
        column.setCellFactory(any -> new ProgressCell());
        return column;
    }

    private TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat> action() {
        var column = seatColumn("", 200);
        column.setCellFactory(any -> new ActionCell());
        return column;
    }

    private TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat> seatColumn(String key, double width) {
        var column = new TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat>(
                key.isEmpty() ? "" : model.messages().get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    /** How far a ballot is. */
    private final class ProgressCell extends TableCell<ScoringViewModel.Seat, ScoringViewModel.Seat> {
        private final ProgressBar bar = new ProgressBar();
        private final Label count = new Label();
        private final HBox content = Nodes.row(10, bar, count);

        ProgressCell() {
            bar.setPrefWidth(BAR_WIDTH);
        }

        @Override
        protected void updateItem(ScoringViewModel.Seat seat, boolean empty) {
            super.updateItem(seat, empty);
            setGraphic(empty || seat == null ? null : content);
            if (!empty && seat != null) {
                bar.setProgress((double) seat.answered() / seat.questions());
                count.setText(
                        seat.handedIn()
                                ? model.messages().get("ballots.in")
                                : model.messages().get("ballot.progress", seat.answered(), seat.questions()));
            }
        }
    }

    /** Begin, go on, or take back. */
    private final class ActionCell extends TableCell<ScoringViewModel.Seat, ScoringViewModel.Seat> {
        private final Button button = new Button();

        @Override
        protected void updateItem(ScoringViewModel.Seat seat, boolean empty) {
            super.updateItem(seat, empty);
            setGraphic(empty || seat == null ? null : button);
            if (!empty && seat != null) {
                button.setId("vote-" + seat.expert());
                button.setText(model.messages().get(verb(seat)));
                button.setOnAction(event -> model.vote(seat.expert()));
            }
        }

        private static String verb(ScoringViewModel.Seat seat) {
            if (seat.handedIn()) {
                return "ballots.withdraw";
            }
            return seat.answered() == 0 ? "ballots.start" : "ballots.resume";
        }
    }
}
