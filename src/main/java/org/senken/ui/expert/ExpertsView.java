package org.senken.ui.expert;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The experts room: the panel at the left, the selected expert at the right. */
public final class ExpertsView extends RoomView {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final ExpertsViewModel model;
    private final ExpertTable table;
    private final Label counts = Nodes.label("", Styles.MUTED);
    private final Label missing = Nodes.label("", Styles.MUTED);
    private final Label undeclared = Nodes.label("", Styles.MUTED);
    private final DetailPane pane = new DetailPane();
    private final VBox root;
    private @Nullable ExpertDetail detail;

    public ExpertsView(ExpertsViewModel model) {
        this.model = model;
        table = new ExpertTable(model);
        table.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var card = new VBox(table.root());
        card.getStyleClass().addAll(Styles.CARD, Styles.TABLE_CARD);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        var content = new HBox(12, card, pane.root());
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(toolbar(), new HBox(18, counts, missing), undeclared, content);
        root.getStyleClass().add(Styles.ROOM);
        follow(model.rowsProperty(), this::show);
        follow(model.selectedProperty(), code -> {
            table.select(code);
            showSelected();
        });
    }

    @Override
    public Region root() {
        return root;
    }

    private Messages words() {
        return model.messages();
    }

    private HBox toolbar() {
        return Nodes.row(
                12,
                Nodes.label(words().get("room.EXPERTS"), Styles.ROOM_TITLE),
                Nodes.spacer(),
                Nodes.button("experts-detach", words().get("experts.detach"), model::detachRegister),
                Nodes.button("experts-paste", words().get("experts.paste"), model::askForRows),
                Nodes.button("experts-add", words().get("experts.add"), model::add, Styles.PRIMARY));
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event)) {
            var text = Clipboard.getSystemClipboard().getString();
            if (text != null && !text.isBlank()) {
                model.paste(text);
            }
            event.consume();
        }
    }

    private void show(List<ExpertRow> rows) {
        table.show(rows);
        counts.setText(PanelCounts.sectors(words(), rows));
        undeclared.setText(PanelCounts.undeclared(words(), model.undeclared()));
        undeclared.setManaged(!undeclared.getText().isEmpty());
        missing.setText(PanelCounts.missing(words(), rows));
        showSelected();
    }

    private void showSelected() {
        model.selectedRow().ifPresentOrElse(this::showDetail, () -> {
            detail = null;
            pane.empty(words().get("experts.hint"));
        });
    }

    private void showDetail(ExpertRow row) {
        if (detail != null && detail.code.equals(row.code())) {
            detail.show(row);
            return;
        }
        var opened = new ExpertDetail(model, pane, row);
        detail = opened;
        opened.open(row);
        if (model.takeFresh(row.code())) {
            opened.focusName();
        }
    }
}
