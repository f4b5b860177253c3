package org.senken.report;

import static org.senken.report.FormPage.LEFT;
import static org.senken.report.FormPage.RIGHT;
import static org.senken.report.FormPage.TOP;
import static org.senken.report.FormPage.WIDTH;

import org.senken.chart.HouseTheme;
import org.senken.core.delphi.form.FormSheet;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.language.ScenarioNames;

/** The head of a front page: whose standing, which year, which criterion, and what its points mean. */
final class FormHead {
    private static final double CODE_WIDTH = 38;
    private static final double CODE_HEIGHT = 13;
    private static final double GAP = 3;
    /** Type shrinks by these steps until the head leaves room for the rows. */
    private static final double[] SCALES = {1, 0.92, 0.84, 0.76, 0.68, 0.6};

    private final FormWords words;
    private final FormType type;

    FormHead(FormWords words, FormType type) {
        this.words = words;
        this.type = type;
    }

    /** The head of a page, no higher than allowed if type that can be read makes it so. */
    FormFlow of(FormSheet sheet, double lowest) {
        FormFlow head = new FormFlow(type, TOP);
        for (double scale : SCALES) {
            head = of(sheet, scale, new FormFlow(type, TOP));
            if (head.bottom() <= lowest) {
                break;
            }
        }
        return head;
    }

    private FormFlow of(FormSheet sheet, double scale, FormFlow head) {
        title(head);
        var criterion = words.round().criterion(sheet.criterion());
        var scenario = sheet.scenario();
        if (scenario != null) {
            scenario(scenario, scale, head);
        }
        criterion.ifPresent(each -> criterion(each, scale, head));
        head.space(1);
        head.paragraph(LEFT, WIDTH, 7, true, HouseTheme.LIGHT.text(), words.first("form.how"));
        head.paragraph(LEFT, WIDTH, 6, false, HouseTheme.LIGHT.muted(), words.second("form.how"));
        head.space(1);
        return head;
    }

    private void title(FormFlow head) {
        var round = words.round();
        var number = String.valueOf(round.number());
        var year = String.valueOf(round.asOf());
        double width = WIDTH - CODE_WIDTH - GAP;
        head.paragraph(
                LEFT,
                width,
                7.5,
                false,
                HouseTheme.LIGHT.muted(),
                words.both("ballot.title", number) + "  ·  "
                        + words.first(words.study().title()));
        head.paragraph(
                LEFT, width, 17, true, HouseTheme.LIGHT.text(), words.first("map.viewpoint", round.viewpoint(), year));
        head.paragraph(
                LEFT,
                width,
                11,
                false,
                HouseTheme.LIGHT.text(),
                words.second("map.viewpoint", round.viewpoint(), year));
        head.space(Math.max(1.5, TOP + CODE_HEIGHT + 1.5 - head.bottom()));
    }

    /** The scenario in large type, in both languages. */
    private void scenario(ScenarioId id, double scale, FormFlow head) {
        var name = ScenarioNames.full(words.study().scenarios(), id);
        head.paragraph(LEFT, WIDTH, 15 * scale, true, HouseTheme.LIGHT.text(), words.first(name));
        head.paragraph(LEFT, WIDTH, 9 * scale, false, HouseTheme.LIGHT.muted(), words.second(name));
        head.space(1);
    }

    private void criterion(Criterion criterion, double scale, FormFlow head) {
        double top = head.bottom();
        var name = words.first(criterion.name());
        head.paragraph(LEFT, top, WIDTH, 14, true, HouseTheme.LIGHT.accent(), name);
        double beside = LEFT + Math.min(WIDTH / 2, type.width(name, 14, true)) + GAP;
        head.paragraph(
                beside, top + 1.4, RIGHT - beside, 9, false, HouseTheme.LIGHT.accent(), words.second(criterion.name()));
        if (criterion.id().equals(Criterion.DUAL_USE_RISK)) {
            // wherever the word stands, what is meant by it stands too
            head.paragraph(LEFT, WIDTH, 7 * scale, true, HouseTheme.LIGHT.text(), words.both("form.risk"));
        }
        head.paragraph(LEFT, WIDTH, 7.5 * scale, false, HouseTheme.LIGHT.text(), words.first(criterion.definition()));
        head.paragraph(LEFT, WIDTH, 6.5 * scale, false, HouseTheme.LIGHT.muted(), words.second(criterion.definition()));
        head.space(1.5);
        anchors(criterion, scale, head);
    }

    private void anchors(Criterion criterion, double scale, FormFlow head) {
        double top = head.bottom();
        double column = (WIDTH + GAP) / Math.max(1, criterion.anchors().size());
        for (int i = 0; i < criterion.anchors().size(); i++) {
            anchor(criterion.anchors().get(i), LEFT + i * column, top, column - GAP, scale, head);
        }
    }

    private void anchor(Anchor anchor, double left, double top, double width, double scale, FormFlow head) {
        double indent = 5;
        head.paragraph(left, top, indent, 11 * scale, true, HouseTheme.LIGHT.accent(), String.valueOf(anchor.score()));
        double middle = head.paragraph(
                left + indent,
                top + 0.5,
                width - indent,
                6.8 * scale,
                false,
                HouseTheme.LIGHT.text(),
                words.first(anchor.text()));
        head.paragraph(
                left + indent,
                middle,
                width - indent,
                5.8 * scale,
                false,
                HouseTheme.LIGHT.muted(),
                words.second(anchor.text()));
    }

    /** The frame with the expert's code, or with room to write one. */
    void code(FormPen pen) {
        double left = RIGHT - CODE_WIDTH;
        pen.box(left, TOP, CODE_WIDTH, CODE_HEIGHT, HouseTheme.LIGHT.muted());
        pen.text(left + 2, TOP + 3.4, 5.5, false, HouseTheme.LIGHT.muted(), words.both("form.expert"));
        words.expert()
                .ifPresent(code -> pen.textAround(
                        left + CODE_WIDTH / 2,
                        TOP + 8.2,
                        size(code.value()),
                        true,
                        HouseTheme.LIGHT.text(),
                        code.value()));
    }

    private double size(String code) {
        return Math.min(20, 20 * (CODE_WIDTH - 4) / type.width(code, 20, true));
    }
}
