package org.senken.ui.delphi;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The results of a closed round: median, quartiles and number of votes for every cell. */
final class Results {
    private static final double ROW_HEIGHT = 30;
    private static final double SUBJECT_WIDTH = 190;
    private static final double MEDIAN_WIDTH = 62;
    private static final double SPREAD_WIDTH = 80;
    private static final double COUNT_WIDTH = 62;

    private final Messages messages;
    private final TableView<ScoringViewModel.Result> table = new TableView<>();
    private final VBox root;

    Results(ScoringViewModel model, Study study, Round round) {
        messages = model.messages();
        table.setId("results");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns().add(subjects());
        for (int i = 0; i < round.criteria().size(); i++) {
            table.getColumns().add(criterion(round.criteria().get(i), i));
        }
        round.results().ifPresent(closed -> table.getItems().setAll(model.results(study, closed)));
        var viewpoint = messages.get("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf()));
        var card = Nodes.card(viewpoint, Nodes.label(judgement(round), Styles.MUTED), table);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(10, card, Nodes.wrapped(messages.get("results.note"), Styles.MUTED, Styles.SMALL));
    }

    VBox root() {
        return root;
    }

    private String judgement(Round round) {
        int ballots = round.ballots().size();
        return ballots == 1 ? messages.get("map.judgement.one") : messages.get("map.judgement", ballots);
    }

    private TableColumn<ScoringViewModel.Result, String> subjects() {
        var column = new TableColumn<ScoringViewModel.Result, String>(messages.get("overview.glance.area"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(messages.get(row.getValue().subject())));
        column.setPrefWidth(SUBJECT_WIDTH);
        return column;
    }

    private TableColumn<ScoringViewModel.Result, ?> criterion(Criterion criterion, int place) {
        var group = new TableColumn<ScoringViewModel.Result, Object>(messages.get(criterion.name()));
        var median = cells("results.median", MEDIAN_WIDTH, place);
        median.setCellFactory(any -> new MedianCell(criterion.id()));
        var spread = cells("results.spread", SPREAD_WIDTH, place);
        spread.setCellFactory(any -> new TextCell(
                cell -> Double.isNaN(cell.q1()) ? "–" : Numbers.decimal(cell.q1()) + "–" + Numbers.decimal(cell.q3())));
        var count = cells("results.count", COUNT_WIDTH, place);
        count.setCellFactory(any -> new TextCell(cell ->
                cell.abstentions() == 0 ? String.valueOf(cell.n()) : cell.n() + " (" + cell.abstentions() + ")"));
        group.getColumns().add(median);
        group.getColumns().add(spread);
        group.getColumns().add(count);
        return group;
    }

    private TableColumn<ScoringViewModel.Result, GroupStatistics> cells(String key, double width, int place) {
        var column = new TableColumn<ScoringViewModel.Result, GroupStatistics>(messages.get(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    /** A median on its colour, or that there are too few votes. */
    private final class MedianCell extends TableCell<ScoringViewModel.Result, GroupStatistics> {
        private final CriterionId criterion;
        private final Label value = Nodes.label("", "heat");

        MedianCell(CriterionId criterion) {
            this.criterion = criterion;
            getStyleClass().add("heat-cell");
        }

        @Override
        protected void updateItem(GroupStatistics cell, boolean empty) {
            super.updateItem(cell, empty);
            setGraphic(empty || cell == null ? null : value);
            if (empty || cell == null) {
                return;
            }
            value.setText(Numbers.decimal(cell.median()));
            boolean known = !Double.isNaN(cell.median());
            value.setBackground(known ? Heat.of(criterion, cell.median()).background() : null);
            value.setTextFill(known ? Heat.of(criterion, cell.median()).text() : Color.GRAY);
            setTooltip(known ? null : new Tooltip(messages.get("results.few")));
        }
    }

    /** A figure of a cell in words. */
    private static final class TextCell extends TableCell<ScoringViewModel.Result, GroupStatistics> {
        private final Function<GroupStatistics, String> words;

        TextCell(Function<GroupStatistics, String> words) {
            this.words = words;
            getStyleClass().add("figure-cell");
        }

        @Override
        protected void updateItem(GroupStatistics cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? null : words.apply(cell));
        }
    }
}
