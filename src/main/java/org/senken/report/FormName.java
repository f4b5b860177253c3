package org.senken.report;

import org.senken.chart.HouseTheme;
import org.senken.core.technology.Text;

/** A name in two languages in the cell of a row: as large as it fits, in the middle of its height. */
final class FormName {
    private static final double LARGEST = 7.4;
    private static final double SMALLEST = 4.4;
    private static final double STEP = 0.4;
    private static final double AIR = 0.6;

    private FormName() {}

    static void draw(FormPen pen, FormWords words, Text name, double left, double top, double width, double height) {
        double size = LARGEST;
        var flow = set(pen, words, name, left, width, size);
        while (flow.bottom() > height - AIR && size > SMALLEST) {
            size -= STEP;
            flow = set(pen, words, name, left, width, size);
        }
        if (flow.bottom() > height - AIR) {
            flow = cut(pen, words, name, left, width, height);
        }
        flow.draw(pen, top + (height - flow.bottom()) / 2);
    }

    private static FormFlow set(FormPen pen, FormWords words, Text name, double left, double width, double size) {
        var flow = new FormFlow(pen.type(), 0);
        flow.paragraph(left, width, size, true, HouseTheme.LIGHT.text(), words.first(name));
        flow.paragraph(left, width, size * 0.82, false, HouseTheme.LIGHT.muted(), words.second(name));
        return flow;
    }

    /** The name in full stands on the reverse; here as much of the first language as fits. */
    private static FormFlow cut(FormPen pen, FormWords words, Text name, double left, double width, double height) {
        var lines = pen.type().wrapped(words.first(name), SMALLEST, true, width - 2);
        int fitting = Math.max(1, (int) ((height - AIR) / FormType.leading(SMALLEST)));
        var flow = new FormFlow(pen.type(), 0);
        for (int i = 0; i < Math.min(fitting, lines.size()); i++) {
            var more = i == fitting - 1 && lines.size() > fitting ? "…" : "";
            flow.paragraph(left, width, SMALLEST, true, HouseTheme.LIGHT.text(), lines.get(i) + more);
        }
        return flow;
    }
}
