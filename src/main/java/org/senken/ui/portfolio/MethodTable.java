package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Candidate;
import org.senken.core.technology.Criterion;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Which weights put each candidate first, and how often they do: for specialists. */
final class MethodTable {
    private static final double NAME = 164;
    private static final double FIRST = 62;
    private static final double EXPECTED = 84;
    private static final double CONFIDENCE = 92;
    private static final double CENTRAL = 122;
    private static final double EDGES = 12;
    private static final double PERCENT = 100;

    private final SureViewModel model;
    private final TableView<Row> table = new TableView<>();
    private final StackPane root = new StackPane(table);
    private List<Criterion> criteria = List.of();

    /**
     * @param central the mean weights that put it first; empty if none ever did
     */
    private record Row(
            Candidate candidate,
            String name,
            double expected,
            double first,
            OptionalDouble confidence,
            List<Double> central) {}

    MethodTable(SureViewModel model) {
        this.model = model;
        table.setId("ranking-method");
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.candidate());
            }
        });
        root.getStyleClass().add(Styles.TABLE_CARD);
    }

    StackPane show(Ranking.Ranked ranked) {
        var counting = ranked.ground().entries().criteria();
        if (!counting.equals(criteria) || table.getColumns().isEmpty()) {
            criteria = counting;
            build();
        }
        var rows = new ArrayList<Row>();
        for (int place : ranked.order()) {
            var candidate = ranked.candidates().get(place);
            rows.add(new Row(
                    candidate,
                    model.messages().get(model.nameOf(candidate)),
                    ranked.shares().expectedRank(place),
                    PERCENT * ranked.shares().rank(place, 1),
                    ranked.shares().confidence(place),
                    ranked.shares().centralWeights(place).stream()
                            .flatMapToDouble(java.util.Arrays::stream)
                            .boxed()
                            .toList()));
        }
        table.getItems().setAll(rows);
        return root;
    }

    private void build() {
        var words = model.messages();
        table.getColumns().clear();
        var name = new TableColumn<Row, String>(words.get("sure.column.name"));
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().name()));
        name.setPrefWidth(NAME);
        table.getColumns().add(name);
        number(words.get("sure.column.expected"), EXPECTED, Row::expected);
        number(words.get("sure.column.first"), FIRST, Row::first);
        number(
                words.get("sure.column.confidence"),
                CONFIDENCE,
                row -> PERCENT * row.confidence().orElse(Double.NaN));
        for (int c = 0; c < criteria.size(); c++) {
            int place = c;
            number(
                    words.get("sure.column.central", criteria.get(c).name()),
                    CENTRAL,
                    row -> row.central().isEmpty()
                            ? Double.NaN
                            : PERCENT * row.central().get(place));
        }
    }

    private void number(String title, double width, ToDoubleFunction<Row> value) {
        var column = new TableColumn<Row, Double>();
        var head = Nodes.wrapped(title);
        head.getStyleClass().add("wrapped-header");
        head.setPrefWidth(width - EDGES);
        column.setGraphic(head);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(cell.getValue())));
        column.setCellFactory(any -> new NumberCell());
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private static final class NumberCell extends TableCell<Row, Double> {
        NumberCell() {
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(@Nullable Double number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty || number == null ? null : number.isNaN() ? "–" : String.format(Locale.ROOT, "%.1f", number));
        }
    }
}
