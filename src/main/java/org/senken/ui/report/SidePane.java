package org.senken.ui.report;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.senken.core.report.Piece;
import org.senken.core.report.Section;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.RoomView;

/** The fields of the chosen section, or of the chosen figure, table or list. They stay while their subject does. */
final class SidePane {
    private final SectionsViewModel model;
    private final DetailPane pane = new DetailPane();
    private Optional<SectionPane> section = Optional.empty();
    private Optional<PiecePane> piece = Optional.empty();

    SidePane(SectionsViewModel model, RoomView.Life life) {
        this.model = model;
        life.follow(model.room().studyProperty(), study -> show());
        life.follow(model.room().chosenProperty(), place -> show());
        life.follow(model.room().preview().pagesProperty(), pages -> show());
    }

    Region root() {
        return pane.root();
    }

    private void show() {
        var chosen = model.chosen();
        var inside = model.chosenPiece();
        if (chosen.isEmpty()) {
            section = Optional.empty();
            piece = Optional.empty();
            pane.empty(model.messages().get("report.hint"));
        } else if (inside.isPresent()) {
            showPiece(chosen.get(), inside.get());
        } else {
            showSection(chosen.get());
        }
    }

    private void showSection(Section shown) {
        piece = Optional.empty();
        if (section.filter(each -> each.isOf(shown)).isEmpty()) {
            section = Optional.of(new SectionPane(model, shown, pane));
        }
        section.ifPresent(each -> each.show(shown));
    }

    private void showPiece(Section around, Piece shown) {
        section = Optional.empty();
        if (piece.filter(each -> each.isOf(around, shown)).isEmpty()) {
            piece = Optional.of(new PiecePane(model, around, shown, pane));
        }
        piece.ifPresent(each -> each.show(around, shown));
    }
}
