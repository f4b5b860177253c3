package org.senken.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;

/** How far long work is, and a way to end it. */
final class WorkBar extends RoomView {
    private static final double BAR_WIDTH = 220;

    private final ShellViewModel model;
    private final Label what = Nodes.label("");
    private final ProgressBar share = new ProgressBar();
    private final HBox bar;
    private final VBox root = new VBox();

    WorkBar(ShellViewModel model) {
        this.model = model;
        share.setPrefWidth(BAR_WIDTH);
        var cancel = Nodes.button("work-cancel", model.messages().get("dialog.cancel"), model::cancelWork);
        bar = new HBox(what, Nodes.spacer(), share, cancel);
        bar.getStyleClass().addAll("notice", "work");
        follow(model.workProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(Optional<LongWork.Running> running) {
        running.ifPresent(now -> {
            what.setText(model.messages().get(now.what()));
            share.setProgress(now.share());
        });
        if (running.isPresent() == root.getChildren().isEmpty()) {
            root.getChildren().clear();
            running.ifPresent(now -> root.getChildren().add(bar));
            root.setPadding(running.isPresent() ? new Insets(10, 18, 0, 18) : Insets.EMPTY);
        }
    }
}
