package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Words;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Rank, name, how often among the first, expected rank. A row that is chosen shows what is behind it. */
final class RankingList {
    private static final double NUMBER = 34;
    private static final double BAR = 132;
    private static final double SHARE = 62;
    private static final double EXPECTED = 92;

    private final SureViewModel model;
    private final ListView<Row> list = new ListView<>();
    private final Label among = Nodes.label("", Styles.FIELD_LABEL);
    private final VBox root;
    private boolean showing;

    /**
     * A line.
     *
     * @param number its place, from 1
     * @param among how often it is among the first
     */
    private record Row(int number, Candidate candidate, String name, double among, double expected) {}

    RankingList(SureViewModel model) {
        this.model = model;
        list.setId("ranking");
        list.setCellFactory(any -> new Line());
        list.getStyleClass().add("selectable");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setOnMouseClicked(event -> chosen(list.getSelectionModel().getSelectedItem()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var words = model.messages();
        var number = sized(Nodes.label(words.get("sure.column.rank"), Styles.FIELD_LABEL), NUMBER);
        var name = Nodes.label(words.get("sure.column.name"), Styles.FIELD_LABEL);
        var expected = sized(Nodes.label(words.get("sure.column.expected"), Styles.FIELD_LABEL), EXPECTED);
        expected.getStyleClass().add("number-head");
        sized(among, BAR + SHARE + 8);
        var head = Nodes.row(10, number, name, Nodes.spacer(), among, expected);
        head.getStyleClass().add("ranking-head");
        root = new VBox(head, list);
    }

    private static <R extends Region> R sized(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private void chosen(@Nullable Row row) {
        if (!showing && row != null) {
            model.choose(row.candidate());
        }
    }

    VBox show(Ranking.Ranked ranked) {
        among.setText(model.messages().get("sure.column.among", ranked.first()));
        var rows = new ArrayList<Row>();
        for (int place : ranked.order()) {
            var candidate = ranked.candidates().get(place);
            rows.add(new Row(
                    rows.size() + 1,
                    candidate,
                    model.messages().get(model.nameOf(candidate)),
                    ranked.shares().amongFirst(place, ranked.first()),
                    ranked.shares().expectedRank(place)));
        }
        showing = true;
        if (rows.size() == list.getItems().size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, rows.get(i));
                }
            }
        } else {
            list.getItems().setAll(rows);
        }
        showing = false;
        select(model.chosenProperty().get());
        return root;
    }

    /** Marks the row that is looked at. */
    void select(Optional<Candidate> candidate) {
        showing = true;
        List<Row> found = list.getItems().stream()
                .filter(row -> candidate.filter(row.candidate()::equals).isPresent())
                .toList();
        if (found.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(found.getFirst());
        }
        showing = false;
    }

    private final class Line extends ListCell<Row> {
        private final Label number = sized(Nodes.label("", Styles.MUTED), NUMBER);
        private final Label name = Nodes.label("");
        private final ProgressBar bar = sized(new ProgressBar(0), BAR);
        private final Label share = sized(Nodes.label("", "number"), SHARE);
        private final Label expected = sized(Nodes.label("", "number"), EXPECTED);
        private final HBox content;

        Line() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            bar.getStyleClass().add("share-bar");
            content = Nodes.row(10, number, name, Nodes.row(8, bar, share), expected);
            content.setPrefWidth(1);
            getStyleClass().add("ranking-row");
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : content);
            if (!empty && row != null) {
                number.setText(String.valueOf(row.number()));
                name.setText(row.name());
                bar.setProgress(row.among());
                share.setText(model.messages().get(Words.percent(Math.rint(1000 * row.among()) / 1000)));
                expected.setText(Words.score(row.expected()));
                setAccessibleText(model.messages()
                        .get(
                                "sure.row",
                                row.number(),
                                row.name(),
                                among.getText(),
                                share.getText(),
                                expected.getText()));
            }
        }
    }
}
