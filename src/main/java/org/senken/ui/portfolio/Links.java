package org.senken.ui.portfolio;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Sentences that lead somewhere. */
final class Links {
    private Links() {}

    /** A sentence of several lines that leads somewhere. */
    static Button wrapped(String id, String text, Runnable action) {
        var link = Nodes.button(id, text, action, Styles.LINK, Styles.SMALL);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setTextAlignment(TextAlignment.LEFT);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
