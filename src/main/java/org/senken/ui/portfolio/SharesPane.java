package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.study.Study;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The hypothetical budget share of every area, to be typed in. */
final class SharesPane {
    private static final double AMOUNT_WIDTH = 86;

    private final MapViewModel model;
    private final ObservableList<MapViewModel.Share> shares = FXCollections.observableArrayList();
    private final Label total = Nodes.label("", Styles.MUTED);
    private final VBox root;

    SharesPane(MapViewModel model) {
        this.model = model;
        var list = new ListView<>(shares);
        list.setId("shares");
        list.setCellFactory(any -> new ShareCell());
        list.getStyleClass().add("shares");
        VBox.setVgrow(list, Priority.ALWAYS);
        var note = Nodes.wrapped(model.messages().get("shares.note"), Styles.MUTED, Styles.SMALL);
        note.getStyleClass().add("anchor");
        root = Nodes.card(model.messages().get("shares.title"), total, new VBox(note, list));
    }

    VBox root() {
        return root;
    }

    void show(Study study) {
        var now = model.shares(study);
        if (now.size() != shares.size()) {
            shares.setAll(now);
        } else {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(shares.get(i))) {
                    shares.set(i, now.get(i));
                }
            }
        }
        total.setText(model.total(study));
    }

    /** An area and its amount. */
    private final class ShareCell extends ListCell<MapViewModel.Share> {
        private final Label name = Nodes.label("");
        private final TextField amount = Commit.line("share", "", this::typed);
        private final HBox row = Nodes.row(8, name, Nodes.spacer(), amount);
        private Optional<MapViewModel.Share> shown = Optional.empty();

        ShareCell() {
            amount.setPrefWidth(AMOUNT_WIDTH);
            amount.setMinWidth(AMOUNT_WIDTH);
            amount.getStyleClass().add("amount");
            name.setMinWidth(0);
        }

        private void typed(String text) {
            shown.ifPresent(share -> {
                model.allocate(share.subject(), text);
                Commit.replace(amount, model.amount(share.yen()));
            });
        }

        @Override
        protected void updateItem(MapViewModel.Share share, boolean empty) {
            super.updateItem(share, empty);
            Optional<MapViewModel.Share> next = empty ? Optional.empty() : Optional.ofNullable(share);
            if (!shown.map(MapViewModel.Share::subject).equals(next.map(MapViewModel.Share::subject))
                    && Commit.isBeingTyped(amount)) {
                typed(amount.getText());
            }
            shown = next;
            setGraphic(empty || share == null ? null : row);
            if (!empty && share != null) {
                name.setText(model.messages().get(share.name()));
                amount.setId("share-" + share.subject());
                amount.setAccessibleText(name.getText());
                Commit.replace(amount, model.amount(share.yen()));
            }
        }
    }
}
