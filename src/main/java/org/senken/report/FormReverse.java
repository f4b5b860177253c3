package org.senken.report;

import java.util.ArrayList;
import java.util.List;
import org.senken.chart.HouseTheme;
import org.senken.core.delphi.form.FormCodes;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** A reverse page: what the areas and technologies of the form are. */
record FormReverse(FormWords words, List<Entry> entries) implements FormPage {
    private static final double NAME = LEFT + 11;
    /** Names of technologies are long and have no definition beside them. */
    private static final double AREA_NAME = 58;

    private static final double TECHNOLOGY_NAME = 104;
    private static final double GAP = 4;
    private static final double AIR = 1.5;
    private static final double TITLE = 13;

    /** One subject with its code, set as two columns. */
    record Entry(String code, FormFlow flow) {
        double height() {
            return flow.bottom() + 2 * AIR;
        }
    }

    /** As many pages as the subjects need. */
    static List<FormPage> pages(FormWords words, List<SubjectId> subjects, FormType type) {
        var codes = new FormCodes(words.study().catalogue());
        var pages = new ArrayList<FormPage>();
        var entries = new ArrayList<Entry>();
        double end = TOP + TITLE;
        for (var id : subjects) {
            var entry = entry(words, id, codes, type);
            if (end + entry.height() > BOTTOM && !entries.isEmpty()) {
                pages.add(new FormReverse(words, List.copyOf(entries)));
                entries.clear();
                end = TOP + TITLE;
            }
            entries.add(entry);
            end += entry.height();
        }
        pages.add(new FormReverse(words, List.copyOf(entries)));
        return pages;
    }

    private static Entry entry(FormWords words, SubjectId id, FormCodes codes, FormType type) {
        var subject = words.study().catalogue().subject(id);
        var name = subject.map(Subject::name).orElse(Text.same(id.value()));
        var meaning = subject.map(each -> meaning(words, each)).orElse(Text.EMPTY);
        var flow = new FormFlow(type, 0);
        boolean area = subject.orElse(null) instanceof Area;
        double meaningAt = NAME + (area ? AREA_NAME : TECHNOLOGY_NAME) + GAP;
        pair(words, flow, NAME, meaningAt - GAP - NAME, true, name);
        pair(words, flow, meaningAt, RIGHT - meaningAt, false, meaning);
        return new Entry(codes.of(id), flow);
    }

    private static void pair(FormWords words, FormFlow flow, double left, double width, boolean bold, Text text) {
        double middle = flow.paragraph(left, 0, width, 7.2, bold, HouseTheme.LIGHT.text(), words.first(text));
        flow.paragraph(left, middle, width, 6.2, false, HouseTheme.LIGHT.muted(), words.second(text));
    }

    /** An area's definition; of a technology, which has none, the area and the theme it stands under. */
    private static Text meaning(FormWords words, Subject subject) {
        return switch (subject) {
            case Area area -> area.definition();
            case Technology technology -> {
                var area = words.study()
                        .catalogue()
                        .area(technology.mainArea())
                        .map(Area::name)
                        .orElse(Text.EMPTY);
                yield technology.theme().isEmpty()
                        ? area
                        : new Text(
                                area.en() + ": " + technology.theme().en(),
                                area.ja() + "：" + technology.theme().ja());
            }
        };
    }

    @Override
    public String code() {
        return FormReasons.code(words);
    }

    @Override
    public void draw(FormPen pen) {
        var title = new FormFlow(pen.type(), TOP);
        title.paragraph(LEFT, WIDTH, 13, true, HouseTheme.LIGHT.text(), words.first("form.definitions"));
        title.paragraph(LEFT, WIDTH, 8, false, HouseTheme.LIGHT.muted(), words.second("form.definitions"));
        title.draw(pen, 0);
        double top = TOP + TITLE;
        pen.line(LEFT, top, RIGHT, top, 0.8, HouseTheme.LIGHT.muted());
        for (var entry : entries) {
            pen.text(LEFT, top + AIR + 2.7, 8, true, HouseTheme.LIGHT.text(), entry.code());
            entry.flow().draw(pen, top + AIR);
            top += entry.height();
            pen.line(LEFT, top, RIGHT, top, 0.3, HouseTheme.LIGHT.middle());
        }
    }
}
