package org.senken.chart;

import org.senken.core.technology.Scale;

/** The scale from 1 to 9 across a part of a picture. */
record ScoreScale(double left, double width) {

    double x(double score) {
        return left + (score - Scale.LOWEST + 0.5) * step();
    }

    /** The room of one score. */
    double step() {
        return width / Scale.POINTS;
    }

    /** Height of the line of scores above a picture. */
    static double headHeight(Type type) {
        return 1.15 * Pen.height(1, type.small());
    }

    /** Writes the scores above a box and draws a thin line down it for each. */
    void paint(Sheet sheet, double headTop, Box rows) {
        var type = sheet.type();
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            boolean middle = score == Scale.MIDDLE;
            var line = new Segment(x(score), rows.y(), x(score), rows.bottom());
            sheet.pen()
                    .centred(
                            String.valueOf(score),
                            x(score),
                            headTop,
                            type.small(),
                            sheet.theme().muted());
            if (middle) {
                sheet.pen().dashed(line, sheet.theme().middle(), 0.08 * type.unit());
            } else {
                sheet.pen().stroke(line, sheet.theme().grid(), 0.07 * type.unit());
            }
        }
    }
}
