package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.senken.core.report.Piece;
import org.senken.core.report.Piece.ListKind;
import org.senken.core.report.Piece.TableKind;
import org.senken.core.report.PieceId;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.language.Messages;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Choice;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The fields of a figure, table or list. */
final class PiecePane {
    private final SectionsViewModel model;
    private final SectionId section;
    private final PieceId id;
    private final Messages words;
    private final DetailPane pane;
    private final TextPair captions;
    private final Optional<FigureFields> figure;
    private final Choice<TableKind> tables;
    private final Choice<ListKind> lists;

    PiecePane(SectionsViewModel model, Section around, Piece piece, DetailPane pane) {
        this.model = model;
        this.pane = pane;
        section = around.id();
        id = piece.id();
        words = model.messages();
        captions = TextPair.lines(words, "report-caption", "report.caption", 2, piece.caption(), (language, typed) -> {
            model.caption(section, id, language, typed);
            return true;
        });
        figure = piece instanceof Piece.FigurePiece shown
                ? Optional.of(new FigureFields(model, section, shown))
                : Optional.empty();
        tables = new Choice<>("report-table", words::get, kind -> model.changeTable(section, id, kind));
        lists = new Choice<>("report-list", words::get, kind -> model.changeList(section, id, kind));
        pane.fill(fields(piece), actions());
    }

    private List<Node> fields(Piece piece) {
        var fields = new ArrayList<Node>();
        switch (piece) {
            case Piece.FigurePiece any -> figure.ifPresent(each -> fields.addAll(each.choices()));
            case Piece.TablePiece table -> fields.add(Nodes.field(words.get("report.table"), tables.root()));
            case Piece.ListPiece list -> fields.add(Nodes.field(words.get("report.list"), lists.root()));
        }
        if (!(piece instanceof Piece.ListPiece)) {
            fields.add(captions.stacked());
            fields.add(Nodes.wrapped(words.get("report.caption.hint"), Styles.MUTED, Styles.SMALL));
        }
        figure.ifPresent(each -> fields.addAll(each.words()));
        return fields;
    }

    private List<Node> actions() {
        return List.of(
                Nodes.button(
                        "report-back",
                        words.get("report.piece.back"),
                        () -> model.room().choose(ReportMap.Place.of(section))),
                Nodes.button("report-piece-remove", words.get("report.piece.remove"), () -> model.remove(section, id)));
    }

    boolean isOf(Section around, Piece piece) {
        return section.equals(around.id()) && id.equals(piece.id());
    }

    /** Follows the piece. */
    void show(Section around, Piece piece) {
        pane.name(words.get(Kinds.name(piece)), model.name(around), List.of());
        captions.show(piece.caption());
        switch (piece) {
            case Piece.FigurePiece shown -> figure.ifPresent(each -> each.show(shown));
            case Piece.TablePiece shown -> tables.show(List.of(TableKind.values()), shown.table());
            case Piece.ListPiece shown -> lists.show(List.of(ListKind.values()), shown.list());
        }
    }
}
