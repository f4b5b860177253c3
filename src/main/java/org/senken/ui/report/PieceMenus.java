package org.senken.ui.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.chart.ChartKind;
import org.senken.core.report.Piece.ListKind;
import org.senken.core.report.Piece.TableKind;
import org.senken.core.report.SectionId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;

/** Adds a figure, a table or a list to a section. */
final class PieceMenus {
    private final Messages words;
    private final HBox root;

    PieceMenus(SectionsViewModel model, SectionId section) {
        words = model.messages();
        root = Nodes.row(
                8,
                menu(
                        "report-add-figure",
                        "report.add.figure",
                        List.of(ChartKind.values()),
                        words::get,
                        chart -> model.addFigure(section, chart)),
                menu(
                        "report-add-table",
                        "report.add.table",
                        List.of(TableKind.values()),
                        words::get,
                        table -> model.addTable(section, table)),
                menu(
                        "report-add-list",
                        "report.add.list",
                        List.of(ListKind.values()),
                        words::get,
                        list -> model.addList(section, list)));
    }

    Region root() {
        return root;
    }

    private <T> MenuButton menu(String id, String key, List<T> kinds, Function<T, String> name, Consumer<T> added) {
        var button = new MenuButton(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        for (var kind : kinds) {
            var item = new MenuItem(name.apply(kind));
            item.setOnAction(event -> added.accept(kind));
            button.getItems().add(item);
        }
        return button;
    }
}
