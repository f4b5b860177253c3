package org.senken.ui.overview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The overview room. */
public final class OverviewView extends RoomView {
    private static final double SIDE_WIDTH = 372;
    private static final double BAR_WIDTH = 120;
    private static final double TOPIC_WIDTH = 150;
    private static final double WHEN_WIDTH = 46;

    private final OverviewViewModel model;
    private final VBox root;
    private final VBox lines = body();
    private final VBox tasks = body();
    private final VBox changes = body();
    private final VBox studies = body();
    private final Label meta = Nodes.label("", Styles.MUTED);
    private final Button next;

    public OverviewView(OverviewViewModel model) {
        this.model = model;
        next = Nodes.button("overview-next", "", this::goOn, Styles.PRIMARY);
        var main = new VBox(12, Nodes.card(words("overview.stands"), lines), glance());
        HBox.setHgrow(main, Priority.ALWAYS);
        var columns = new HBox(12, main, side());
        VBox.setVgrow(columns, Priority.ALWAYS);
        root = new VBox(header(), note(), columns);
        root.getStyleClass().add(Styles.ROOM);
        follow(model.standingProperty(), this::show);
        follow(model.changesProperty(), list -> show(changes, list));
        follow(model.studiesProperty(), this::showStudies);
        follow(model.studyProperty(), this::showMeta);
    }

    @Override
    public Region root() {
        return root;
    }

    private Region header() {
        var title = Commit.line("overview-title", title(model.studyProperty().getValue()), model::rename);
        title.getStyleClass().addAll(Styles.ROOM_TITLE, "title-field");
        title.setTooltip(new Tooltip(words("overview.rename")));
        HBox.setHgrow(title, Priority.ALWAYS);
        follow(model.studyProperty(), study -> Commit.show(title, title(study)));
        var shelf = model.studies();
        var row = Nodes.row(
                10,
                title,
                Nodes.button("studies-create", words("studies.new.button"), shelf::create),
                Nodes.button("studies-import", words("studies.import.button"), shelf::importFiles),
                exports(),
                next);
        return new VBox(2, row, meta);
    }

    private Region exports() {
        var redacted = new MenuItem(words("studies.redact"));
        redacted.setId("studies-redact");
        redacted.setOnAction(event -> model.studies().exportRedacted());
        var menu = new SplitMenuButton(redacted);
        menu.setId("studies-export");
        menu.setText(words("studies.export.button"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnAction(event -> model.studies().export());
        return menu;
    }

    private String title(Study study) {
        return model.messages().get(study.title());
    }

    private Region note() {
        var note = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
        follow(model.studyProperty(), study -> {
            note.setText(model.messages().get(study.note()));
            note.setManaged(!note.getText().isEmpty());
        });
        return note;
    }

    private void showMeta(Study study) {
        meta.setText(model.messages().get("overview.horizon", String.valueOf(study.horizon())));
    }

    private Region glance() {
        var table = new GlanceTable(model.messages());
        var round = Nodes.label("", Styles.MUTED);
        follow(model.studyProperty(), study -> {
            var glance = model.table(study);
            round.setText(
                    words(glance.round() == 0 ? "overview.glance.none" : "overview.glance.round", glance.round()));
            table.show(glance);
        });
        var card = Nodes.card(words("overview.glance"), round, table.root());
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Region side() {
        var shelf = new ScrollPane(studies);
        shelf.setFitToWidth(true);
        var shelfCard = Nodes.card(words("overview.studies"), shelf);
        VBox.setVgrow(shelfCard, Priority.ALWAYS);
        var side = new VBox(
                12,
                Nodes.card(words("overview.tasks"), tasks),
                Nodes.card(words("overview.changes"), changes),
                shelfCard);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        return side;
    }

    private void show(Standing standing) {
        lines.getChildren().setAll(standing.lines().stream().map(this::line).toList());
        tasks.getChildren().setAll(standing.tasks().stream().map(this::task).toList());
        if (standing.tasks().isEmpty()) {
            tasks.getChildren().add(Nodes.label(words("overview.tasks.none"), Styles.MUTED));
        }
        next.setVisible(!standing.tasks().isEmpty());
        next.setManaged(!standing.tasks().isEmpty());
        if (!standing.tasks().isEmpty()) {
            next.setText(model.messages().get(standing.tasks().getFirst().sentence()));
        }
    }

    private void goOn() {
        var standing = model.standingProperty().getValue();
        model.goTo(standing.tasks().getFirst().topic());
    }

    private Node line(Standing.Line line) {
        var topic = Nodes.label(model.messages().get(line.topic()), Styles.STRONG);
        topic.setMinWidth(TOPIC_WIDTH);
        var holds = line.holds().stream().map(model.messages()::get).collect(Collectors.joining(" · "));
        var bar = new ProgressBar(line.done());
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMinWidth(BAR_WIDTH);
        bar.setAccessibleText(model.messages().get(line.topic()));
        var row = new HBox(topic, Nodes.label(holds, Styles.MUTED), Nodes.spacer(), bar);
        return clickable(row, line.topic());
    }

    private Node task(Standing.Task task) {
        var style = switch (task.urgency()) {
            case NOW -> Styles.BAD;
            case NEXT -> Styles.WARN;
            case LATER -> Styles.INFO;
        };
        var row = new HBox(
                Nodes.badge(model.messages().get(task.urgency()), style),
                Nodes.wrapped(model.messages().get(task.sentence())));
        return clickable(row, task.topic());
    }

    private Node clickable(HBox row, Standing.Topic topic) {
        row.getStyleClass().addAll(Styles.LINE, Styles.CLICKABLE);
        row.setOnMouseClicked(event -> model.goTo(topic));
        return row;
    }

    private static void show(VBox body, List<String> texts) {
        body.getChildren()
                .setAll(texts.stream()
                        .map(text -> Nodes.label(text, Styles.MUTED))
                        .toList());
    }

    private void showStudies(List<OverviewViewModel.Shelved> shelved) {
        studies.getChildren().setAll(shelved.stream().map(this::shelved).toList());
    }

    private Node shelved(OverviewViewModel.Shelved study) {
        var when = Nodes.label(study.when(), Styles.MUTED, Styles.SMALL);
        when.setMinWidth(WHEN_WIDTH);
        var name = model.messages().get(study.title());
        Node title;
        if (study.isOpen()) {
            title = draggable(Nodes.label(name, Styles.STRONG));
        } else if (study.deleted()) {
            title = Nodes.label(name, Styles.MUTED);
        } else {
            title = Nodes.button(
                    "study-" + study.id(), name, () -> model.studies().open(study.id()), Styles.LINK);
        }
        ((Region) title).setMinWidth(0);
        var row = new HBox(8, when, title, Nodes.spacer(), actions(study));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The open study can be dragged out of the window as a file. */
    private Node draggable(Label title) {
        Nodes.explained(title, words("studies.drag"));
        title.setOnMousePressed(event -> model.studies().prepareDrag());
        title.setOnDragDetected(event -> model.studies().dragged().ifPresent(file -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            title.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        }));
        return title;
    }

    private Node actions(OverviewViewModel.Shelved study) {
        var shelf = model.studies();
        if (study.deleted()) {
            return Nodes.button(
                    "restore-" + study.id(), words("studies.restore"), () -> shelf.restore(study.id()), Styles.LINK);
        }
        var copy = new MenuItem(words("studies.duplicate"));
        copy.setOnAction(event -> shelf.duplicate(study.id()));
        var delete = new MenuItem(words("studies.delete"));
        delete.setOnAction(event -> shelf.delete(study.id(), study.title()));
        var menu = new MenuButton("…", null, copy, delete);
        menu.setId("menu-" + study.id());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add(Styles.PLAIN);
        menu.setAccessibleText(words("studies.actions"));
        return menu;
    }

    private static VBox body() {
        var body = new VBox();
        body.getStyleClass().add("card-body");
        return body;
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
