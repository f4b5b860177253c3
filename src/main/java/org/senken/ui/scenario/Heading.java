package org.senken.ui.scenario;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Styles;

/**
 * The heading of the room or of a card: title, tabs and, at the right, what is offered. What does not fit goes to a second
 * row.
 */
final class Heading extends Pane {
    private static final double GAP = 12;
    private static final double ROWS = 8;

    private final Region title;
    private final Region tabs;
    private final Region tools;

    /** The heading of a card: a title, and a remark at the right or below. */
    static Region ofCard(Region title, Region remark) {
        var heading = new VBox(new Heading(title, new Region(), remark));
        heading.getStyleClass().add(Styles.CARD_HEADER);
        return heading;
    }

    Heading(Region title, Region tabs, Region tools) {
        this.title = title;
        this.tabs = tabs;
        this.tools = tools;
        getChildren().addAll(title, tabs, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double wide(Region part) {
        return Math.ceil(part.prefWidth(-1));
    }

    private double row() {
        return Math.max(title.prefHeight(-1), Math.max(tabs.prefHeight(-1), tools.prefHeight(-1)));
    }

    private boolean tabsFit(double width) {
        return wide(title) + GAP + wide(tabs) <= width;
    }

    private boolean allFits(double width) {
        return wide(title) + wide(tabs) + wide(tools) + 2 * GAP <= width;
    }

    /** Where the title and the tabs need a row each, the tools stand beside the title if they fit there. */
    private int rows(double width) {
        if (allFits(width) || (tabsFit(width) && tools.prefWidth(-1) <= 0)) {
            return 1;
        }
        return 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width < 0 ? Double.MAX_VALUE : width);
        return rows * row() + (rows - 1) * ROWS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(title) + wide(tabs) + wide(tools) + 2 * GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double row = row();
        place(title, 0, 0, row);
        if (rows(width) == 1) {
            place(tabs, wide(title) + GAP, 0, row);
            place(tools, width - wide(tools), 0, row);
        } else if (tabsFit(width)) {
            place(tabs, wide(title) + GAP, 0, row);
            place(tools, wide(tabs) == 0 ? 0 : Math.max(0, width - wide(tools)), row + ROWS, row);
        } else {
            place(tools, Math.max(wide(title) + GAP, width - wide(tools)), 0, row);
            place(tabs, 0, row + ROWS, row);
        }
    }

    private void place(Region part, double x, double top, double row) {
        double height = part.prefHeight(-1);
        part.resizeRelocate(x, top + Math.floor((row - height) / 2), Math.min(wide(part), getWidth() - x), height);
    }
}
