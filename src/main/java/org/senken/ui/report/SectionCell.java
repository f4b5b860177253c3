package org.senken.ui.report;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
    private final Function<SectionId, String> number;
    private final Label title = new Label();
    private final Label holds = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final Label stale = Nodes.badge("", Styles.WARN);
    private final HBox line;

    /**
     * @param number the number of a section; may be blank
     */
    SectionCell(SectionsViewModel model, Function<SectionId, String> number) {
        this.model = model;
        this.number = number;
        var grip = new FontIcon("fth-menu");
        grip.getStyleClass().add("report-grip");
        line = Nodes.row(7, grip, title, stale, holds);
        line.setPrefWidth(1);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        holds.setMinWidth(USE_PREF_SIZE);
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
        var words = model.messages();
        var name = words.get(section.title());
        var label = (number.apply(section.id()) + " " + (name.isBlank() ? words.get("report.section.untitled") : name))
                .strip();
        title.setText(label);
        holds.setText(holds(section));
        int changed = model.staleCount(section);
        stale.setText(String.valueOf(changed));
        stale.setVisible(changed > 0);
        stale.setManaged(changed > 0);
        line.setPadding(new Insets(0, 0, 0, (section.level() - 1) * STEP));
        setAccessibleText(label + ", " + holds.getText());
        setGraphic(line);
    }

    /** What kinds of things a section holds: text, figures, tables, lists. */
    private String holds(Section section) {
        var words = model.messages();
        var kinds = new ArrayList<String>();
        if (!section.text().isEmpty()) {
            kinds.add(words.get("report.holds.text"));
        }
        section.pieces().stream()
                .map(piece -> switch (piece) {
                    case Piece.FigurePiece figure -> words.get("report.holds.figure");
                    case Piece.TablePiece table -> words.get("report.holds.table");
                    case Piece.ListPiece list -> words.get("report.holds.list");
                })
                .distinct()
                .forEach(kinds::add);
        // the text of a section is its usual content and need not be told of one that holds much else
        return String.join(words.get("report.holds.and"), kinds.size() > 2 ? kinds.subList(1, kinds.size()) : kinds);
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
        pseudoClassStateChanged(TARGET, takes && event.getGestureSource() != this);
        event.consume();
    }

    /** The dragged section takes the place of this one. */
    private void drop(DragEvent event) {
        var here = getItem();
        if (event.getGestureSource() instanceof SectionCell other && other.getListView() == getListView() && here != null) {
            var id = new SectionId(event.getDragboard().getString());
            var ids = model.all().stream().map(Section::id).toList();
            model.move(id, ids.indexOf(here.id()) - ids.indexOf(id));
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
