package org.senken.report;

import java.awt.Color;
import org.senken.chart.HouseTheme;
import org.senken.core.delphi.form.FormItem;
import org.senken.core.delphi.form.FormSheet;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/** A front page: one criterion, a row for each area or technology. */
record FormGrid(FormWords words, FormSheet sheet) implements FormPage {
    private static final double NAME = LEFT + 11;
    private static final double NAME_WIDTH = 54;
    private static final double SCORES = NAME + NAME_WIDTH + 1.5;
    private static final double PITCH = 5.4;
    private static final double RADIUS = 2.2;
    private static final double NO_OPINION = SCORES + PITCH * Scale.POINTS + 1;
    private static final double BOX_COLUMN = 11.5;
    private static final double NOT_APPLICABLE = NO_OPINION + BOX_COLUMN;
    private static final double CONFIDENCE = NOT_APPLICABLE + BOX_COLUMN - 0.5;
    private static final double NARROW = 4.6;
    private static final double REASON = CONFIDENCE + 3 * NARROW + 2.5;
    private static final double COLUMN_HEADS = 9;
    private static final double HIGHEST_ROW = 15;
    private static final double LOWEST_ROW = 8.6;
    private static final int GROUP = 5;
    private static final Color INK = HouseTheme.LIGHT.text();
    private static final Color GREY = HouseTheme.LIGHT.muted();
    private static final Color RULE = HouseTheme.LIGHT.middle();

    @Override
    public String code() {
        return sheet.code(words.expert());
    }

    @Override
    public void draw(FormPen pen) {
        int rows = sheet.items().size();
        var heads = new FormHead(words, pen.type());
        var head = heads.of(sheet, BOTTOM - COLUMN_HEADS - rows * LOWEST_ROW);
        head.draw(pen, 0);
        heads.code(pen);
        columnHeads(pen, head.bottom());
        double top = head.bottom() + COLUMN_HEADS;
        double height = Math.min(HIGHEST_ROW, (BOTTOM - top) / rows);
        for (int i = 0; i < rows; i++) {
            row(pen, sheet.items().get(i), top + i * height, height);
            boolean heavy = (i + 1) % GROUP == 0 || i == rows - 1;
            rule(pen, top + (i + 1) * height, heavy);
        }
    }

    private static void rule(FormPen pen, double y, boolean heavy) {
        pen.line(LEFT, y, RIGHT, y, heavy ? 0.8 : 0.3, heavy ? GREY : RULE);
    }

    private void columnHeads(FormPen pen, double top) {
        pen.fill(LEFT, top, WIDTH, COLUMN_HEADS, HouseTheme.LIGHT.grid());
        var flow = new FormFlow(pen.type(), top);
        head(flow, top, NAME, NAME_WIDTH, "form.subject");
        head(flow, top, SCORES, PITCH * Scale.POINTS, "form.score");
        head(flow, top, NO_OPINION, BOX_COLUMN - 0.4, "form.no-opinion");
        head(flow, top, NOT_APPLICABLE, BOX_COLUMN, "ballot.not-applicable");
        head(flow, top, CONFIDENCE, 3 * NARROW + 1.5, "form.confidence");
        head(flow, top, REASON, RIGHT - REASON, "form.reason");
        flow.draw(pen, 0);
        rule(pen, top + COLUMN_HEADS, true);
    }

    private void head(FormFlow flow, double top, double left, double width, String key) {
        double size = width < 20 ? 5.1 : width < 40 ? 6 : 7;
        double middle = flow.paragraph(left, top + 0.6, width, size, true, INK, words.first(key));
        flow.paragraph(left, middle, width, size * 0.85, false, GREY, words.second(key));
    }

    private void row(FormPen pen, FormItem item, double top, double height) {
        double middle = top + height / 2;
        pen.textAround(LEFT + 4.5, middle, codeSize(pen, item.code()), true, INK, item.code());
        var name = words.study()
                .catalogue()
                .subject(item.question().subject())
                .map(Subject::name)
                .orElse(Text.same(item.question().subject().value()));
        FormName.draw(pen, words, name, NAME, top, NAME_WIDTH, height);
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            double centre = SCORES + PITCH * (score - 0.5);
            pen.circle(centre, middle, RADIUS, GREY);
            pen.textAround(centre, middle, 7, false, GREY, String.valueOf(score));
        }
        tick(pen, NO_OPINION + 4.2, middle, "0");
        tick(pen, NOT_APPLICABLE + 4.2, middle, "na");
        for (int level = 1; level <= 3; level++) {
            double centre = CONFIDENCE + NARROW * (level - 0.5);
            pen.circle(centre, middle, 1.8, RULE);
            pen.textAround(centre, middle, 6, false, GREY, String.valueOf(level));
        }
        pen.line(REASON - 1.5, top + 1, REASON - 1.5, top + height - 1, 0.3, RULE);
    }

    private static double codeSize(FormPen pen, String code) {
        return Math.min(9, 9 * 9 / pen.type().width(code, 9, true));
    }

    private static void tick(FormPen pen, double centre, double middle, String sign) {
        pen.box(centre - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS, GREY);
        pen.textAround(centre, middle, 6.5, false, GREY, sign);
    }
}
