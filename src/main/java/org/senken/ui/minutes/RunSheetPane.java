package org.senken.ui.minutes;

import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Schedule;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Template;
import org.senken.language.Messages;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;
import org.senken.ui.common.Ticks;

/** The run sheet with its timer at the left, the selected step at the right. */
final class RunSheetPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double ROW_HEIGHT = 32;
    private static final double TIME_WIDTH = 78;
    private static final double OWNER_WIDTH = 96;
    private static final double BEGINS_WIDTH = 70;

    /** A line of the table. */
    private record Row(int place, Schedule.Slot slot) {}

    private final RunSheetViewModel model;
    private final Messages words;
    private final TableView<Row> table = new TableView<>();
    private final DetailPane pane = new DetailPane();
    private final StepDetail detail;
    private final Label left = Nodes.label("", "timer");
    private final Label current = Nodes.label("", Styles.STRONG);
    private final Label lateness = Nodes.wrapped("", Styles.MUTED);
    private final TextField begins;
    private final Button next;
    private final Button stop;
    private final HBox root;
    private boolean showing;

    RunSheetPane(RunSheetViewModel model, Consumer<Room> goTo, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        detail = new StepDetail(model, pane, goTo);
        begins = Commit.line("runsheet-begins", "", model::beginsAt);
        begins.setPrefWidth(BEGINS_WIDTH);
        next = Nodes.button("runsheet-next", words.get("runsheet.start"), model::next, Styles.PRIMARY);
        stop = Nodes.button("runsheet-stop", words.get("runsheet.stop"), model::stop);
        prepareTable();
        var card = Nodes.card(words.get("runsheet.title"), tools(), new VBox(timer(), table));
        VBox.setVgrow(table, Priority.ALWAYS);
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        root = new HBox(12, card, pane.root());
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.selectedProperty(), place -> showSelected());
        Ticks.each(root, this::tick);
    }

    Region root() {
        return root;
    }

    private HBox tools() {
        var templates = new MenuButton(words.get("runsheet.template"));
        templates.setId("runsheet-template");
        for (var template : Template.values()) {
            var item = new MenuItem(words.get(template));
            item.setOnAction(event -> model.begin(template));
            templates.getItems().add(item);
        }
        templates.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(
                8,
                Nodes.label(words.get("runsheet.begins"), Styles.MUTED),
                begins,
                templates,
                Nodes.button("runsheet-add", words.get("runsheet.add"), model::add));
    }

    private Region timer() {
        var lines = new VBox(2, current, lateness);
        lateness.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = Nodes.row(
                14,
                left,
                lines,
                next,
                stop,
                Nodes.button("runsheet-project", words.get("projector.project"), model::project));
        row.getStyleClass().add("timer-row");
        return row;
    }

    private void prepareTable() {
        table.setId("runsheet");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Nodes.wrapped(words.get("runsheet.none"), Styles.MUTED));
        table.getColumns()
                .add(column(
                        "runsheet.planned",
                        TIME_WIDTH,
                        row -> day(row) + time(row.slot().planned())));
        table.getColumns().add(column("runsheet.expected", TIME_WIDTH, this::expected));
        table.getColumns().add(column("runsheet.minutes.short", TIME_WIDTH, RunSheetPane::minutes));
        var title =
                column("runsheet.step", 0, row -> words.get(row.slot().step().title()));
        table.getColumns().add(title);
        table.getColumns()
                .add(column(
                        "runsheet.owner",
                        OWNER_WIDTH,
                        row -> words.get(row.slot().step().owner())));
        title.setPrefWidth(320);
        table.setRowFactory(any -> new StepRow());
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private static TableColumn<Row, String> column(String key, Messages words) {
        var column = new TableColumn<Row, String>(words.get(key));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, String> column(String key, double width, Function<Row, String> text) {
        var column = column(key, words);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (width > 0) {
            column.setPrefWidth(width);
            column.setMinWidth(width);
            column.setMaxWidth(2 * width);
        }
        return column;
    }

    private static String time(LocalTime time) {
        return ScheduleWords.time(time);
    }

    /** From the second day on, which day it is. */
    private static String day(Row row) {
        return row.slot().day() == 1 ? "" : row.slot().day() + " · ";
    }

    private String expected(Row row) {
        var slot = row.slot();
        return slot.expected().equals(slot.planned()) ? "" : time(slot.expected());
    }

    private static String minutes(Row row) {
        return row.slot().step().kind() == Step.Kind.NIGHT
                ? ""
                : String.valueOf(row.slot().step().minutes());
    }

    private void chosen(@Nullable Row row) {
        if (!showing && row != null) {
            model.select(row.place());
        }
    }

    private void show() {
        showRows();
        Commit.show(begins, time(model.sheet().begins()));
        showSelected();
        tick();
    }

    private void showRows() {
        var slots = model.schedule().slots();
        var rows = IntStream.range(0, slots.size())
                .mapToObj(place -> new Row(place, slots.get(place)))
                .toList();
        showing = true;
        if (!rows.equals(table.getItems())) {
            table.getItems().setAll(rows);
        }
        table.getSelectionModel().clearAndSelect(model.selectedProperty().get());
        showing = false;
    }

    private void showSelected() {
        showing = true;
        table.getSelectionModel().clearAndSelect(model.selectedProperty().get());
        showing = false;
        model.selectedStep()
                .ifPresentOrElse(
                        step -> detail.show(model.selectedProperty().get(), step),
                        () -> detail.empty(words.get("runsheet.hint")));
    }

    /** The timer; also what has shifted meanwhile. */
    private void tick() {
        var sheet = model.sheet();
        var schedule = model.schedule();
        boolean on = sheet.running() != null;
        left.setText(on ? ScheduleWords.left(schedule.left()) : "–:––");
        left.pseudoClassStateChanged(ON, on && schedule.left().isNegative());
        current.setText(sheet.current().map(step -> words.get(step.title())).orElse(words.get("runsheet.not-started")));
        lateness.setText(ScheduleWords.lateness(words, sheet, schedule));
        next.setText(words.get(on ? last(sheet) ? "runsheet.end" : "runsheet.next" : "runsheet.start"));
        next.setDisable(sheet.steps().isEmpty());
        stop.setVisible(on);
        stop.setManaged(on);
        if (on) {
            showRows();
        }
    }

    private static boolean last(RunSheet sheet) {
        return sheet.running() != null
                && sheet.running().step() == sheet.steps().size() - 1;
    }

    /** Marks the step that is on. */
    private final class StepRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            var running = model.sheet().running();
            boolean on = row != null && !empty && running != null && running.step() == row.place();
            pseudoClassStateChanged(ON, on);
        }
    }
}
