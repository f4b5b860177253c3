package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The evidence ledger: a table of what is known about one subject or all, and the chosen entry. */
final class SourcesPane {
    private static final double DAYS_WIDTH = 64;
    private static final double ABOUT_WIDTH = 210;

    private final SourcesViewModel model;
    private final Messages words;
    private final TableView<Evidence> table = new TableView<>();
    private final Choice<Optional<SubjectId>> about;
    private final TextField days;
    private final Label stale = Nodes.label("", Styles.MUTED);
    private final DetailPane pane = new DetailPane();
    private final HBox root;
    private Optional<SourceEditor> editor = Optional.empty();
    private boolean showing;

    SourcesPane(SourcesViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        about = new Choice<>("sources-about", this::name, model::list);
        days = Commit.line("sources-days", "", this::staleAfter);
        days.setPrefWidth(DAYS_WIDTH);
        days.setMinWidth(DAYS_WIDTH);
        build();
        var add = Nodes.button("sources-add", words.get("sources.add"), model::add, Styles.PRIMARY);
        about.root().setPrefWidth(ABOUT_WIDTH);
        var card = Nodes.card(words.get("sources.title"), Nodes.row(8, about.root(), add), table);
        card.getChildren().add(foot());
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        root = new HBox(12, card, pane.root());
        life.follow(model.room().studyProperty(), study -> show());
        life.follow(model.aboutProperty(), subject -> show());
        life.follow(model.chosenProperty(), entry -> select());
    }

    Region root() {
        return root;
    }

    private HBox foot() {
        var label = Nodes.label(words.get("sources.days"), Styles.FIELD_LABEL);
        label.setLabelFor(days);
        var foot = Nodes.row(8, stale, Nodes.spacer(), label, days);
        foot.getStyleClass().add("matrix-foot");
        return foot;
    }

    private void build() {
        table.setId("sources");
        table.getStyleClass().add("report-sources");
        table.setPlaceholder(Nodes.wrapped(words.get("sources.none"), Styles.MUTED));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("sources.subject", 130, entry -> text(words.get(model.name(entry.subject())))),
                        column("sources.citation", 260, entry -> text(words.get(entry.citation()))),
                        column(
                                "sources.grade",
                                58,
                                entry -> Nodes.badge(entry.grade().name(), SourceEditor.style(entry.grade()))),
                        column("sources.looked", 185, this::looked)));
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.chosen().ifPresent(entry -> model.remove(entry.id()));
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private static Label text(String words) {
        return new Label(words);
    }

    private Node looked(Evidence entry) {
        var day = text(entry.looked().toString());
        day.setMinWidth(Region.USE_PREF_SIZE);
        return model.isStale(entry) ? Nodes.row(8, day, Nodes.badge(words.get("sources.stale"), Styles.WARN)) : day;
    }

    private TableColumn<Evidence, Evidence> column(String key, double width, Function<Evidence, Node> content) {
        var column = new TableColumn<Evidence, Evidence>(words.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Evidence entry, boolean empty) {
                super.updateItem(entry, empty);
                setGraphic(entry == null || empty ? null : content.apply(entry));
            }
        });
        return column;
    }

    private String name(Optional<SubjectId> subject) {
        return subject.map(model::name).map(words::get).orElseGet(() -> words.get("sources.all"));
    }

    private void staleAfter(String typed) {
        if (!model.staleAfter(typed)) {
            Commit.replace(days, String.valueOf(model.ledger().staleAfter()));
        }
    }

    private void chosen(@Nullable Evidence entry) {
        if (!showing && entry != null) {
            model.choose(Optional.of(entry.id()));
        }
    }

    private void show() {
        showing = true;
        var subjects = new ArrayList<Optional<SubjectId>>();
        subjects.add(Optional.empty());
        model.subjects().stream().map(Subject::id).map(Optional::of).forEach(subjects::add);
        about.show(subjects, model.aboutProperty().get());
        Commit.show(days, String.valueOf(model.ledger().staleAfter()));
        stale.setText(words.get("sources.count", model.ledger().entries().size(), model.staleCount()));
        table.getItems().setAll(model.listed());
        table.refresh();
        showing = false;
        select();
    }

    private void select() {
        showing = true;
        var chosen = model.chosen();
        chosen.ifPresentOrElse(
                entry -> {
                    table.getSelectionModel().select(entry);
                    table.scrollTo(entry);
                },
                table.getSelectionModel()::clearSelection);
        showing = false;
        if (chosen.isEmpty()) {
            editor = Optional.empty();
            pane.empty(words.get("sources.hint"));
            return;
        }
        var entry = chosen.get();
        if (editor.filter(each -> each.isOf(entry)).isEmpty()) {
            editor = Optional.of(new SourceEditor(model, entry, pane));
        }
        editor.ifPresent(each -> each.show(entry));
    }
}
