package org.senken.ui.report;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.senken.ui.common.RoomView;

/** The sections at the left, the printed pages in the middle, what is chosen at the right. */
final class PagesPane {
    private static final double GAP = 12;
    private static final double LIST = 244;
    private static final double SIDE = 304;

    private final HBox root;

    PagesPane(ReportViewModel model, RoomView.Life life) {
        var list = new SectionList(model.sections(), life).root();
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.setMaxWidth(LIST);
        var pages = new PreviewPane(model, life).root();
        HBox.setHgrow(pages, Priority.ALWAYS);
        var side = new SidePane(model.sections(), life).root();
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        root = new HBox(GAP, list, pages, side);
    }

    Region root() {
        return root;
    }
}
