package org.senken.ui.report;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.report.Piece;
import org.senken.core.report.Section;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The figures, tables and lists of a section, in their order. */
final class PieceRows {
    private static final double GAP = 4;

    private final SectionsViewModel model;
    private final VBox root = new VBox(GAP);
    private Optional<Shown> shown = Optional.empty();

    /** What the rows were built for. */
    private record Shown(Section section) {
        boolean hasSame(Section other) {
            return section.id().equals(other.id()) && section.pieces().equals(other.pieces());
        }
    }

    PieceRows(SectionsViewModel model) {
        this.model = model;
    }

    Region root() {
        return root;
    }

    void show(Section section) {
        if (shown.filter(each -> each.hasSame(section)).isPresent()) {
            return;
        }
        shown = Optional.of(new Shown(section));
        root.getChildren()
                .setAll(section.pieces().stream()
                        .map(each -> row(section, each))
                        .toList());
        if (section.pieces().isEmpty()) {
            root.getChildren().add(Nodes.wrapped(model.messages().get("report.pieces.none"), Styles.MUTED));
        }
    }

    private HBox row(Section section, Piece piece) {
        var words = model.messages();
        var own = words.get(piece.caption());
        var name = Nodes.button(
                "piece-" + piece.id(),
                own.isBlank() ? words.get(Kinds.name(piece)) : own,
                () -> model.room().choose(new ReportMap.Place(section.id(), Optional.of(piece.id()))),
                Styles.LINK);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        int at = section.pieces().indexOf(piece);
        var up = arrow(section, piece, "up", -1);
        up.setDisable(at == 0);
        var down = arrow(section, piece, "down", 1);
        down.setDisable(at == section.pieces().size() - 1);
        var row = Nodes.row(GAP, kind(piece), name, up, down);
        row.setAccessibleText(name.getText());
        return row;
    }

    private static Label kind(Piece piece) {
        var symbol = new Label();
        symbol.setGraphic(new FontIcon(
                switch (piece) {
                    case Piece.FigurePiece figure -> "fth-bar-chart-2";
                    case Piece.TablePiece table -> "fth-grid";
                    case Piece.ListPiece list -> "fth-list";
                }));
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        return symbol;
    }

    private Button arrow(Section section, Piece piece, String direction, int places) {
        var text = model.messages().get(places < 0 ? "report.piece.up" : "report.piece.down");
        var button = Nodes.button(
                "piece-" + direction + "-" + piece.id(),
                "",
                () -> model.move(section.id(), piece.id(), places),
                "report-small");
        button.setGraphic(new FontIcon("fth-arrow-" + direction));
        button.setAccessibleText(text);
        return Nodes.explained(button, text);
    }
}
