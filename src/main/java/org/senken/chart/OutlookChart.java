package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.senken.core.delphi.Question;
import org.senken.core.portfolio.CellScores;
import org.senken.core.portfolio.Outlook;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;

/** The median of every subject on every criterion under a scenario; changed cells and held ones carry a sign. */
final class OutlookChart implements Picture {
    private final OutlookWords words;
    private final Outlook outlook;
    private final Outlook base;
    private final List<Subject> subjects;
    private final List<Criterion> criteria;
    private final HeatGrid grid;

    private OutlookChart(Study study, Outlook outlook, ChartOrder order, OutlookWords words) {
        this.words = words;
        this.outlook = outlook;
        base = Outlook.asItIs(outlook.votes());
        criteria = outlook.criteria();
        subjects = subjects(study, order);
        grid = new HeatGrid(
                Rows.of(subjects, words.language()),
                criteria.stream().map(each -> words.in(each.name())).toList(),
                words.language());
    }

    private List<Subject> subjects(Study study, ChartOrder order) {
        var asked = outlook.subjects();
        var official = study.catalogue()
                .subjects()
                .filter(each -> asked.contains(each.id()))
                .toList();
        var first = criteria.getFirst().id();
        return switch (order) {
            case OFFICIAL -> official;
            case MEDIAN ->
                official.stream()
                        .sorted(Comparator.comparingDouble(
                                each -> -outlook.value(each.id(), first).orElse(0)))
                        .toList();
        };
    }

    static Figure figure(Study study, Outlook outlook, ChartWish wish, Language language) {
        var words = new OutlookWords(outlook.votes(), outlook.scorers(), language);
        var chart = new OutlookChart(study, outlook, wish.order(), words);
        var table = new OutlookTable(outlook, chart.base, words).of(chart.subjects, study.catalogue());
        return PicturePage.figure(wish.kind(), chart.caption(), chart, table);
    }

    private Caption caption() {
        var scenario = outlook.remark().orElseThrow();
        int moved = (int) subjects.stream()
                .flatMap(subject -> criteria.stream().map(criterion -> step(subject, criterion)))
                .filter(step -> step != 0)
                .count();
        var title = words.say("outlook.heatmap.title", words.scenario(scenario), moved);
        return new Caption(
                title,
                words.subtitle(words.say("outlook.heatmap.measure")),
                words.notes(List.of(scenario), List.of(words.say("outlook.note"))),
                words.say("round.heatmap.alt", title),
                words.language());
    }

    /** By how much the median differs from the world as it is; 0 where either is unknown. */
    private double step(Subject subject, Criterion criterion) {
        var then = outlook.value(subject.id(), criterion.id());
        var now = base.value(subject.id(), criterion.id());
        return then.isPresent() && now.isPresent() ? then.getAsDouble() - now.getAsDouble() : 0;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var narrow = new LegendParts(parts.type(), parts.theme(), parts.language(), Math.min(parts.width(), 15 * unit));
        var items = new ArrayList<LegendItem>(LevelLegend.of(narrow, criteria, words));
        items.addAll(OutlookSigns.legend(narrow, words));
        return items;
    }

    @Override
    public double height(Type type, double width) {
        return grid.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = subjects.stream().map(each -> words.in(each.name())).toList();
        grid.paint(
                sheet, box, toolTips, (row, column, at) -> paint(sheet, subjects.get(row), criteria.get(column), at));
    }

    private void paint(Sheet sheet, Subject subject, Criterion criterion, Box at) {
        if (!isAsked(subject, criterion)) {
            return;
        }
        var scores = outlook.at(subject.id(), criterion.id());
        var value = outlook.value(subject.id(), criterion.id());
        if (value.isEmpty()) {
            HeatCell.paintBlank(sheet, at, words.say("round.votes.few", scores.n()));
            return;
        }
        var fill = HouseTheme.level(criterion.direction(), value.getAsDouble());
        var ink = HeatCell.paint(sheet, at, words.decimal(value.getAsDouble()), fill);
        OutlookSigns.paint(sheet, at, step(subject, criterion), scores.isHeld(), ink);
    }

    private boolean isAsked(Subject subject, Criterion criterion) {
        return outlook.at(subject.id(), criterion.id()).origin() == CellScores.Origin.VOTED
                || outlook.votes()
                        .homeOf(new Question(subject.id(), criterion.id()))
                        .isPresent();
    }
}
