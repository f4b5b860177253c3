package org.senken.report;

import org.senken.chart.HouseTheme;

/** Ruled lines for longer reasons, on a side that would otherwise stay empty. */
record FormReasons(FormWords words) implements FormPage {
    private static final double FIRST_LINE = TOP + 26;
    private static final double SPACING = 10;

    /** The code at the foot of a page that holds no votes. */
    static String code(FormWords words) {
        return "R" + words.round().number()
                + words.expert().map(code -> "-" + code).orElse("");
    }

    @Override
    public String code() {
        return code(words);
    }

    @Override
    public void draw(FormPen pen) {
        var title = new FormFlow(pen.type(), TOP);
        title.paragraph(LEFT, WIDTH, 13, true, HouseTheme.LIGHT.text(), words.both("form.more"));
        title.paragraph(LEFT, WIDTH, 7, false, HouseTheme.LIGHT.text(), words.first("form.more.how"));
        title.paragraph(LEFT, WIDTH, 6, false, HouseTheme.LIGHT.muted(), words.second("form.more.how"));
        title.draw(pen, 0);
        for (double y = FIRST_LINE; y < BOTTOM - 2; y += SPACING) {
            pen.line(LEFT, y, RIGHT, y, 0.3, HouseTheme.LIGHT.middle());
        }
    }
}
