package org.senken.ui.delphi;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.editing.BallotImport;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/**
 * The ballots of the open round: who has begun, who has handed in, who is missing and how each came. Sheets and forms
 * go out and come in here. Nothing here shows a vote.
 */
final class Ballots {
    private static final double ROW_HEIGHT = 38;

    private final ScoringViewModel model;
    private final ScoringView.Collecting collecting;
    private final TableView<ScoringViewModel.Seat> table = new TableView<>();
    private final ToggleButton missing = new ToggleButton();
    private final Label facts = Nodes.label("", Styles.MUTED);
    private final VBox incoming = new VBox();
    private final VBox root;
    private List<ScoringViewModel.Seat> seats = List.of();

    Ballots(ScoringViewModel model, ScoringView.Collecting collecting, RoomView.Life life) {
        this.model = model;
        this.collecting = collecting;
        table.setId("ballots");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Nodes.label(words("ballots.missing.none"), Styles.MUTED));
        columns();
        missing.setId("ballots-missing");
        missing.setOnAction(event -> filter());
        missing.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        var card = Nodes.card(words("ballots.title"), Nodes.row(8, facts, missing, sheets(), type(), close()), table);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(10, Nodes.wrapped(words("ballots.hidden"), Styles.MUTED), incoming, card);
        life.follow(collecting.sheets().waitingProperty(), this::showIncoming);
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
    }

    VBox root() {
        return root;
    }

    private void columns() {
        var columns = table.getColumns();
        columns.add(text("ballots.expert", 75, seat -> seat.expert().value()));
        columns.add(text("ballots.name", 160, ScoringViewModel.Seat::name));
        columns.add(text("ballots.role", 75, this::role));
        columns.add(text(
                "ballots.sector", 110, seat -> model.messages().get(seat.panel().sector())));
        columns.add(kept(seat("ballots.progress", 270, any -> new SeatCells.Progress(model.messages())), 230));
        columns.add(text("ballots.way", 200, this::way));
        columns.add(kept(seat("", 140, any -> new SeatCells.Action(model)), 140));
    }

    /** In a narrow window it is the words that give way, never the bar or the button. */
    private static <C extends TableColumn<?, ?>> C kept(C column, double width) {
        column.setMinWidth(width);
        return column;
    }

    /** A member is the rule and needs no word. */
    private String role(ScoringViewModel.Seat seat) {
        var role = seat.panel().role();
        boolean proxy = seat.origin().filter(Origin::byProxy).isPresent();
        if (proxy) {
            return model.messages().get(Role.PROXY);
        }
        return role == Role.MEMBER ? "" : model.messages().get(role);
    }

    private String way(ScoringViewModel.Seat seat) {
        return seat.origin().map(new OriginWords(model.messages())::of).orElse("");
    }

    private MenuButton sheets() {
        var menu = new MenuButton(words("sheets.menu"));
        menu.setId("sheets");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item("sheets-read", "sheets.read", collecting.sheets()::takeIn),
                        item(
                                "sheets-xlsx",
                                "sheets.write.xlsx",
                                () -> collecting.sheets().write(SheetFormat.XLSX)),
                        item(
                                "sheets-csv",
                                "sheets.write.csv",
                                () -> collecting.sheets().write(SheetFormat.CSV)),
                        item("forms-print", "forms.print", collecting.sheets()::print));
        return menu;
    }

    private Region type() {
        return Nodes.explained(
                Nodes.button("type-forms", words("forms.type"), collecting.forms()::open), words("forms.type.why"));
    }

    private Region close() {
        return Nodes.button("round-close", words("round.close.button"), model::close, Styles.PRIMARY);
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(words(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    void show(Study study, Round round) {
        seats = model.seats(study, round);
        long in = seats.stream().filter(ScoringViewModel.Seat::handedIn).count();
        facts.setText(words("standing.ballots.of", in, seats.size()));
        missing.setText(words("ballots.missing", seats.size() - in));
        filter();
    }

    /** Rows that stay are replaced one by one: a list set anew would lose its place on the screen. */
    private void filter() {
        var wanted = seats.stream()
                .filter(seat -> !missing.isSelected() || !seat.handedIn())
                .toList();
        if (table.getItems().size() != wanted.size()) {
            table.getItems().setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(table.getItems().get(i))) {
                table.getItems().set(i, wanted.get(i));
            }
        }
    }

    private void showIncoming(Optional<BallotImport> read) {
        incoming.getChildren().clear();
        read.ifPresent(present -> incoming.getChildren().add(new IncomingPane(collecting.sheets(), present).root()));
    }

    private void dragOver(DragEvent event) {
        if (collecting.sheets().accepts(files(event))) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (collecting.sheets().accepts(files(event))) {
            collecting.sheets().read(files(event));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private TableColumn<ScoringViewModel.Seat, String> text(
            String key, double width, Function<ScoringViewModel.Seat, String> value) {
        var column = new TableColumn<ScoringViewModel.Seat, String>(words(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat> seat(
            String key, double width, Function<Object, SeatCells> cell) {
        var column = new TableColumn<ScoringViewModel.Seat, ScoringViewModel.Seat>(key.isEmpty() ? "" : words(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
