package org.senken.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.senken.core.report.Piece;
import org.senken.core.report.Section;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The fields of the chosen section, figure, table or list, or of the report as a whole. They stay while their subject does. */
final class SidePane {
    private final SectionsViewModel model;
    private final DetailPane pane = new DetailPane();
    private final TextPair titles;
    private Optional<SectionPane> section = Optional.empty();
    private Optional<PiecePane> piece = Optional.empty();
    private boolean whole;

    SidePane(SectionsViewModel model, RoomView.Life life) {
        this.model = model;
        titles = TextPair.line(
                words(),
                "report-report-title",
                "report.own-title",
                model.room().report().title(),
                (language, typed) -> {
                    model.reportTitle(language, typed);
                    return true;
                });
        life.follow(model.room().studyProperty(), study -> show());
        life.follow(model.room().kindProperty(), kind -> show());
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
            showReport();
        } else if (inside.isPresent()) {
            whole = false;
            showPiece(chosen.get(), inside.get());
        } else {
            whole = false;
            showSection(chosen.get());
        }
    }

    private void showReport() {
        if (!whole) {
            pane.fill(List.of(titles.stacked(), Nodes.wrapped(words().get("report.hint"), Styles.MUTED)), List.of());
            whole = true;
        }
        pane.name(words().get(model.room().kindProperty().get()), words().get(Room.REPORT), List.of());
        titles.show(model.room().report().title());
        model.room()
                .preview()
                .pagesProperty()
                .get()
                .forEach(each -> titles.field(each.document().language())
                        .setPromptText(each.document().title()));
    }

    private Messages words() {
        return model.messages();
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
