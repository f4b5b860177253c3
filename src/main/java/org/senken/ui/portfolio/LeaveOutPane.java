package org.senken.ui.portfolio;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.SoughtBar;
import org.senken.ui.common.Styles;

/** What each item would be without any one person's votes: in the best portfolio or not, core or not, which ranks. */
final class LeaveOutPane {
    private static final double NAME_WIDTH = 330;

    private final LeaveOutViewModel model;
    private final Messages words;
    private final VBox said = new VBox(5);
    private final TableView<LeaveOutRow> table = new TableView<>();
    private final VBox root;

    LeaveOutPane(LeaveOutViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        said.getStyleClass().add("card-body");
        table.setId("people");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Nodes.wrapped(words.get("people.hint"), Styles.MUTED, Styles.DETAIL_EMPTY));
        table.getColumns()
                .setAll(List.of(
                        column("people.item", LeaveOutRow::name, NAME_WIDTH),
                        column("people.best", LeaveOutRow::best, 190),
                        column("people.core", LeaveOutRow::core, 210),
                        column("people.rank", LeaveOutRow::rank, 150)));
        VBox.setVgrow(table, Priority.ALWAYS);
        var content = new VBox(said, table);
        var look = Nodes.button("people-look", words.get("people.look"), model::look, Styles.PRIMARY);
        var bar = SoughtBar.of("people", words.get("people.work"), model.sought(), words, life);
        root = Nodes.card(words.get("people.title"), Nodes.row(12, bar, look), content);
        root.getStyleClass().add(Styles.TABLE_CARD);
        life.follow(model.sought().stateProperty(), state -> show());
        life.follow(model.studyProperty(), study -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        var found = model.sought().found();
        said.getChildren().setAll(Nodes.wrapped(words.get("people.note"), Styles.MUTED, Styles.SMALL));
        found.ifPresent(this::say);
        table.getItems().setAll(found.map(each -> LeaveOutRow.all(each, words)).orElse(List.of()));
    }

    private void say(LeaveOutViewModel.Found found) {
        if (model.isOutdated()) {
            said.getChildren().add(Nodes.wrapped(words.get("people.outdated"), "find-remark", Styles.WARN));
        }
        found.best()
                .sentences(found.naming())
                .forEach(each -> said.getChildren().add(Nodes.wrapped(words.get(each), Styles.STRONG)));
        said.getChildren().add(Nodes.wrapped(inARow(found.core().sentences()), Styles.MUTED, Styles.SMALL));
        said.getChildren().add(Nodes.wrapped(inARow(found.model()), Styles.MUTED, Styles.SMALL));
    }

    private String inARow(List<Sentence> sentences) {
        return sentences.stream().map(words::get).collect(Collectors.joining(words.get("contenders.between")));
    }

    private TableColumn<LeaveOutRow, String> column(String key, Function<LeaveOutRow, String> value, double width) {
        var column = new TableColumn<LeaveOutRow, String>(words.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width / 2);
        column.setSortable(false);
        return column;
    }
}
