package org.senken.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Notices;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** One sentence above the room, with what can be done about it. */
final class NoticeBar extends RoomView {
    private final ShellViewModel model;
    private final VBox root = new VBox();

    NoticeBar(ShellViewModel model) {
        this.model = model;
        follow(model.noticeProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(Optional<Notices.Notice> notice) {
        root.getChildren().clear();
        notice.ifPresent(present -> root.getChildren().add(bar(present)));
        root.setPadding(notice.isPresent() ? new Insets(10, 18, 0, 18) : Insets.EMPTY);
    }

    private HBox bar(Notices.Notice notice) {
        var text = Nodes.wrapped(model.messages().get(notice.sentence()));
        text.setId("notice");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(text);
        notice.offer()
                .ifPresent(offer -> bar.getChildren()
                        .add(Nodes.button("notice-offer", model.messages().get(offer.label()), offer.action())));
        bar.getChildren().add(Nodes.button("notice-close", model.messages().get("notice.close"), model::dismissNotice));
        bar.getStyleClass().addAll("notice", notice.kind() == Notices.Kind.DONE ? Styles.GOOD : Styles.BAD);
        return bar;
    }
}
