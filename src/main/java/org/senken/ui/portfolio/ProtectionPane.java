package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** From which dual-use risk on a protection plan must be written, and the plans. */
final class ProtectionPane {
    private static final double FIELD_WIDTH = 48;

    private final ValueModelViewModel model;
    private final TextField from;
    private final Label open = Nodes.wrapped("", Styles.SMALL);
    private final Label areas = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox items = new VBox(6);
    private final List<ProtectionRow> rows = new ArrayList<>();
    private final VBox root;

    ProtectionPane(ValueModelViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        from = Commit.line("protect-from", "", this::typed);
        from.setPrefWidth(FIELD_WIDTH);
        from.setMinWidth(FIELD_WIDTH);
        from.getStyleClass().add("amount");
        from.setAccessibleText(words.get("sure.protect.from"));
        root = new VBox(
                8,
                Nodes.label(words.get("sure.protect"), Styles.STRONG),
                Nodes.row(8, Nodes.label(words.get("sure.protect.from")), from),
                open,
                items,
                areas);
        life.follow(model.studyProperty(), study -> show());
    }

    Region root() {
        return root;
    }

    private void typed(String text) {
        model.protectFrom(text);
        Commit.replace(from, String.valueOf(model.protectFrom()));
    }

    private void show() {
        var words = model.messages();
        Commit.show(from, String.valueOf(model.protectFrom()));
        var flagged = model.flagged();
        long missing = flagged.stream()
                .filter(each -> each.item().protection().isEmpty())
                .count();
        open.setText(
                flagged.isEmpty()
                        ? words.get("sure.protect.none")
                        : words.get("sure.protect.open", missing, flagged.size()));
        var ids = flagged.stream().map(each -> each.item().id()).toList();
        // a row keeps its place while its plan is being written
        if (!List.copyOf(ids).stream()
                .collect(Collectors.toSet())
                .equals(rows.stream().map(ProtectionRow::item).collect(Collectors.toSet()))) {
            rows.clear();
            flagged.forEach(each -> rows.add(new ProtectionRow(model, each)));
            items.getChildren().setAll(rows.stream().map(ProtectionRow::root).toList());
        }
        rows.forEach(row -> flagged.stream()
                .filter(each -> each.item().id().equals(row.item()))
                .findFirst()
                .ifPresent(row::show));
        var without = model.flaggedWithoutItem();
        areas.setText(
                without.isEmpty()
                        ? ""
                        : words.get(
                                "sure.protect.areas",
                                without.stream()
                                        .map(model::label)
                                        .collect(Collectors.joining(words.get("sure.comma")))));
        areas.setVisible(!without.isEmpty());
        areas.setManaged(!without.isEmpty());
    }
}
