package org.senken.ui.projector;

import javafx.scene.layout.HBox;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;

/** What stands above a page of results: what it is, whose standing it is about, and which sheet of how many. */
final class PageHead {
    private PageHead() {}

    static HBox of(Messages words, String title, String viewpoint, int sheet, int sheets) {
        var number = sheets == 1 ? "" : words.get("projector.sheet", Math.floorMod(sheet, sheets) + 1, sheets);
        return Nodes.row(
                24,
                Nodes.label(title, Sayings.NORMAL),
                Nodes.label(viewpoint, "projector-viewpoint"),
                Nodes.spacer(),
                Nodes.label(number, Sayings.QUIET));
    }
}
