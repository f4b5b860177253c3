package org.senken.ui.scenario;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.senken.language.Messages;

/** Where rows and columns of the matrix lie, in pixels from the first cell, and what their headings say. */
final class MatrixGeometry {
    static final double ROW = 26;
    static final double DRIVERS = 40;
    static final double STATES = 38;
    static final double TOP = DRIVERS + STATES;

    private static final String FAMILY = "Noto Sans JP";
    private static final double NARROWEST = 40;
    private static final double WIDEST = 92;
    private static final double PADDING = 12;
    private static final double SUM = 40;

    /**
     * A driver's columns.
     *
     * @param end where the next one begins; the sum of rows stands before it, if sums are shown
     */
    record Block(double start, double end, List<String> name) {}

    final FittedText small = new FittedText(Font.font(FAMILY, 11));
    final FittedText heading = new FittedText(Font.font(FAMILY, FontWeight.BOLD, 11));
    final FittedText bold = new FittedText(Font.font(FAMILY, FontWeight.BOLD, 12));
    final FittedText plain = new FittedText(Font.font(FAMILY, 12));

    private final Axis axis;
    private final double[] starts;
    private final double[] widths;
    private final Block[] blocks;
    private final List<List<String>> states;
    private final boolean sums;

    MatrixGeometry(Axis axis, Messages words, boolean sums) {
        this.axis = axis;
        this.sums = sums;
        starts = new double[axis.size()];
        widths = new double[axis.size()];
        blocks = new Block[axis.drivers().size()];
        double x = 0;
        int index = 0;
        for (int block = 0; block < blocks.length; block++) {
            var driver = axis.drivers().get(block);
            double start = x;
            for (var state : driver.states()) {
                starts[index] = x;
                widths[index] = width(words.get(state.name()));
                x += widths[index++];
            }
            x += sums ? SUM : 0;
            blocks[block] = new Block(start, x, heading.twoLines(words.get(driver.name()), x - start - PADDING / 2));
        }
        states = java.util.stream.IntStream.range(0, axis.size())
                .mapToObj(i -> heading.twoLines(words.get(axis.at(i).state().name()), widths[i] - PADDING / 2))
                .toList();
    }

    private double width(String name) {
        return Math.clamp(Math.ceil(heading.widthInTwoLines(name)) + PADDING, NARROWEST, WIDEST);
    }

    double x(int column) {
        return starts[column];
    }

    double width(int column) {
        return widths[column];
    }

    double y(int row) {
        return row * ROW;
    }

    /** How wide all columns are together. */
    double width() {
        return blocks.length == 0 ? 0 : blocks[blocks.length - 1].end();
    }

    /** How high all rows are together. */
    double height() {
        return axis.size() * ROW;
    }

    Block block(int driver) {
        return blocks[driver];
    }

    boolean hasSums() {
        return sums;
    }

    /** How wide the sum of a block's rows is. */
    double sumWidth() {
        return sums ? SUM : 0;
    }

    /** The name of a column's state in its lines. */
    List<String> state(int column) {
        return states.get(column);
    }

    /** The column at a distance from the first; -1 where there is none. */
    int columnAt(double x) {
        for (int column = 0; column < starts.length; column++) {
            if (x >= starts[column] && x < starts[column] + widths[column]) {
                return column;
            }
        }
        return -1;
    }

    /** The row at a distance from the first; -1 where there is none. */
    int rowAt(double y) {
        int row = (int) Math.floor(y / ROW);
        return row < 0 || row >= axis.size() ? -1 : row;
    }
}
