package org.senken.ui.delphi;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Technology;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The areas and technologies that can be asked about, to tick. */
final class SubjectList {
    private static final double INDENT = 24;

    private final PlanViewModel model;
    private final ListView<Subjects.Row> list = new ListView<>();
    private final TextField search = new TextField();
    private final HBox kinds = new HBox();
    private final VBox root;

    SubjectList(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        list.setId("plan-areas");
        list.setCellFactory(any -> new Cell());
        search.setId("plan-search");
        search.setPromptText(words("plan.search"));
        search.textProperty().addListener((property, was, is) -> model.search(is));
        HBox.setHgrow(search, Priority.ALWAYS);
        var tools = Nodes.row(10, kinds, search);
        tools.setPadding(new Insets(8, 12, 4, 12));
        var all = Nodes.row(
                12,
                Nodes.button("plan-all", words("plan.all"), () -> model.askAll(true), Styles.LINK),
                Nodes.button("plan-none", words("plan.none"), () -> model.askAll(false), Styles.LINK));
        VBox.setVgrow(list, Priority.ALWAYS);
        root = Nodes.card(words("plan.areas"), all, new VBox(tools, list));
        life.follow(model.kindProperty(), this::showKind);
        life.follow(model.searchProperty(), this::showSearch);
        life.follow(model.planProperty(), plan -> show());
        life.follow(model.studyProperty(), study -> show());
    }

    VBox root() {
        return root;
    }

    private void showKind(Subjects.Kind kind) {
        kinds.getChildren()
                .setAll(Segments.of(
                        "plan-kind", List.of(Subjects.Kind.values()), model.messages()::get, kind, model::list));
        search.setVisible(kind != Subjects.Kind.AREAS);
        show();
    }

    private void showSearch(String words) {
        if (!search.getText().equals(words)) {
            search.setText(words);
        }
        show();
    }

    private void show() {
        var rows = model.rows();
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        list.refresh();
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }

    /** A subject with its tick, or the heading of the technologies under it. */
    private final class Cell extends ListCell<Subjects.Row> {
        private final CheckBox box = new CheckBox();
        private final Label heading = Nodes.label("", Styles.STRONG);

        Cell() {
            // long names are cut rather than scrolled to
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Subjects.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var subject = row.subject();
            heading.setText(name(subject));
            box.setText(name(subject));
            box.setId("ask-" + subject.id());
            box.setSelected(model.planProperty().get().subjects().contains(subject.id()));
            box.setOnAction(event -> model.ask(subject.id(), box.isSelected()));
            box.setPadding(new Insets(0, 0, 0, indent(subject)));
            setTooltip(new Tooltip(name(subject)));
            setGraphic(row.asked() ? box : heading);
        }

        private double indent(Subject subject) {
            return switch (subject) {
                case Area area -> 0;
                case Technology technology -> INDENT;
            };
        }

        private String name(Subject subject) {
            var name = model.messages().get(subject.name());
            return switch (subject) {
                case Area area -> model.study().catalogue().numberOf(area.id()) + "  " + name;
                case Technology technology -> name;
            };
        }
    }
}
