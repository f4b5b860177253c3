package org.senken.ui.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.report.Piece;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A section in the list: its number and title, what it holds, and how many of its values are out of date. */
final class SectionCell extends ListCell<Section> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double STEP = 12;

    private final SectionsViewModel model;
    private final Label title = new Label();
    private final HBox holds = new HBox(5);
    private final Label stale = Nodes.badge("", Styles.WARN);
    private final HBox line;

    SectionCell(SectionsViewModel model) {
        this.model = model;
        var grip = new FontIcon("fth-menu");
        grip.getStyleClass().add("report-grip");
        line = Nodes.row(7, grip, title, stale, holds);
        line.setPrefWidth(1);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        holds.setMinWidth(USE_PREF_SIZE);
        holds.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("report-section");
        setOnDragDetected(event -> drag());
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable Section section, boolean empty) {
        super.updateItem(section, empty);
        if (section == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var label = model.name(section);
        title.setText(label);
        holds.getChildren()
                .setAll(kinds(section).stream().map(SectionCell::symbol).toList());
        int changed = model.staleCount(section);
        stale.setText(String.valueOf(changed));
        stale.setVisible(changed > 0);
        stale.setManaged(changed > 0);
        line.setPadding(new Insets(0, 0, 0, (section.level() - 1) * STEP));
        setAccessibleText(label + ", " + holds(section));
        setTooltip(new Tooltip(label + "\n" + holds(section)));
        setGraphic(line);
    }

    /** What a section can hold. */
    private enum Holds {
        TEXT("fth-align-left", "report.holds.text"),
        FIGURE("fth-bar-chart-2", "report.holds.figure"),
        TABLE("fth-grid", "report.holds.table"),
        LIST("fth-list", "report.holds.list");

        private final String symbol;
        private final String key;

        Holds(String symbol, String key) {
            this.symbol = symbol;
            this.key = key;
        }
    }

    private static List<Holds> kinds(Section section) {
        var text = section.text().isEmpty() ? Stream.<Holds>of() : Stream.of(Holds.TEXT);
        return Stream.concat(text, section.pieces().stream().map(SectionCell::kind))
                .distinct()
                .toList();
    }

    private static Holds kind(Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure -> Holds.FIGURE;
            case Piece.TablePiece table -> Holds.TABLE;
            case Piece.ListPiece list -> Holds.LIST;
        };
    }

    private static FontIcon symbol(Holds kind) {
        var icon = new FontIcon(kind.symbol);
        icon.getStyleClass().add("report-grip");
        return icon;
    }

    private String holds(Section section) {
        var words = model.messages();
        return kinds(section).stream()
                .map(kind -> words.get(kind.key))
                .collect(Collectors.joining(words.get("report.holds.and")));
    }

    private void drag() {
        var section = getItem();
        if (section != null) {
            var content = new ClipboardContent();
            content.putString(section.id().value());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
        }
    }

    private void over(DragEvent event) {
        boolean takes = event.getGestureSource() instanceof SectionCell && getItem() != null;
        if (takes) {
            event.acceptTransferModes(TransferMode.MOVE);
        }
        pseudoClassStateChanged(TARGET, takes && !equals(event.getGestureSource()));
        event.consume();
    }

    /** The dragged section takes the place of this one. */
    private void drop(DragEvent event) {
        var here = getItem();
        if (event.getGestureSource() instanceof SectionCell other
                && getListView().equals(other.getListView())
                && here != null) {
            var id = new SectionId(event.getDragboard().getString());
            var ids = model.all().stream().map(Section::id).toList();
            model.move(id, ids.indexOf(here.id()) - ids.indexOf(id));
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
