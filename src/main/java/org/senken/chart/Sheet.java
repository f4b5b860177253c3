package org.senken.chart;

import java.util.function.Consumer;
import org.senken.core.technology.SubjectId;

/**
 * What a picture is painted on.
 *
 * @param found takes what the mouse can point at; later entries lie on top
 */
record Sheet(Pen pen, Type type, HouseTheme theme, Consumer<SubjectEntity> found) {

    /** Says that a part of the picture stands for a subject. */
    void mark(Box box, String toolTip, SubjectId subject) {
        found.accept(new SubjectEntity(Pen.shape(box), toolTip, subject));
    }

    /** Writes a remark where a row has nothing to show, on a plate that hides the lines behind it. */
    void remark(String text, double centreX, double centreY) {
        double width = Fonts.width(text, type.small()) + 0.6 * unit();
        pen.fill(Box.around(centreX, centreY, width, 1.1 * type.small().getSize2D()), theme.background());
        pen.centred(text, centreX, smallTop(centreY), type.small(), theme.muted());
    }

    double unit() {
        return type.unit();
    }

    /** The top of a line of small type that is centred on a height. */
    double smallTop(double centreY) {
        return centreY - Pen.height(1, type.small()) / 2;
    }
}
