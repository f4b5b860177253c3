package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.chart.ChartNeed;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.ScenarioCheck;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.CriterionId;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** The tables of scenarios: their states, their effects on scores, and what announces them. */
final class ScenarioTables {
    private final Writing writing;
    private final Scenarios scenarios;

    private ScenarioTables(Writing writing) {
        this.writing = writing;
        this.scenarios = writing.study().scenarios();
    }

    /** Drivers by scenarios. */
    static Made states(Writing writing) {
        if (writing.study().scenarios().chosen().isEmpty()) {
            return Made.Missing.of("figure.no.chosen");
        }
        return new ScenarioTables(writing).states();
    }

    /** The changed scores alone, each with its reason. */
    static Made effects(Writing writing) {
        boolean none = writing.study().scenarios().chosen().stream()
                .allMatch(each -> each.effects().isEmpty());
        return none ? Made.Missing.of("contents.missing.effects") : new ScenarioTables(writing).effects();
    }

    /** What announces which scenario. */
    static Made signposts(Writing writing) {
        boolean none = writing.study().scenarios().chosen().stream()
                .allMatch(each -> each.signposts().isEmpty());
        return none ? Made.Missing.of("contents.missing.signposts") : new ScenarioTables(writing).signposts();
    }

    private Made states() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(writing.say("contents.column.driver")));
        scenarios.chosen().forEach(each -> columns.add(Column.left(ScenarioKeys.name(writing, each))));
        var rows = new ArrayList<List<Paragraph>>();
        scenarios.drivers().forEach(driver -> rows.add(row(driver)));
        boolean judged = !scenarios.judgements().isEmpty();
        if (judged) {
            rows.add(Stream.concat(
                            Stream.of(writing.say("contents.column.consistency")),
                            scenarios.chosen().stream().map(this::consistency))
                    .map(Paragraph::of)
                    .toList());
        }
        return new Made.Table(
                columns,
                rows,
                Provenance.source(writing, ChartNeed.CHOSEN),
                judged ? writing.say("contents.note.consistency") : "");
    }

    private List<Paragraph> row(Driver driver) {
        return Stream.concat(
                        Stream.of(writing.in(driver.name())),
                        scenarios.chosen().stream().map(each -> state(each, driver)))
                .map(Paragraph::of)
                .toList();
    }

    private String state(Scenario scenario, Driver driver) {
        return scenario.stateOf(driver.id())
                .flatMap(driver::state)
                .map(each -> writing.in(each.name()))
                .orElse(Writing.NOTHING);
    }

    private String consistency(Scenario scenario) {
        var check = ScenarioCheck.of(scenarios, scenario);
        if (!check.isComplete()) {
            return Writing.NOTHING;
        }
        return check.isConsistent()
                ? writing.say("contents.consistent")
                : writing.say("contents.inconsistent", writing.decimal(check.inconsistency()));
    }

    private Made effects() {
        var columns = List.of(
                Column.left(writing.say("contents.column.scenario")),
                Column.left(writing.say("contents.column.subject")),
                Column.left(writing.say("contents.column.criterion")),
                Column.right(writing.say("contents.column.points")),
                Column.left(writing.say("contents.column.reason")));
        var rows = scenarios.chosen().stream()
                .flatMap(scenario -> scenario.effects().entrySet().stream()
                        .map(entry -> writing.row(
                                scenarios.letterOf(scenario.id()),
                                writing.subject(entry.getKey().subject()),
                                criterion(entry.getKey().criterion()),
                                signed(entry.getValue().shift()),
                                writing.free(writing.in(entry.getValue().reason())))))
                .toList();
        return new Made.Table(
                columns, rows, Provenance.source(writing, ChartNeed.CHOSEN), writing.say("contents.note.effects"));
    }

    private String criterion(CriterionId id) {
        return writing.study().measures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> writing.in(each.name()))
                .findFirst()
                .orElseGet(id::value);
    }

    private String signed(double points) {
        return (points > 0 ? "+" : points < 0 ? "−" : "±") + writing.decimal(Math.abs(points));
    }

    private Made signposts() {
        var columns = List.of(
                Column.left(writing.say("contents.column.scenario")),
                Column.left(writing.say("contents.column.signpost")),
                Column.left(writing.say("contents.column.threshold")),
                Column.left(writing.say("contents.column.looked")));
        var rows = scenarios.chosen().stream()
                .flatMap(scenario -> scenario.signposts().stream()
                        .map(each -> writing.row(
                                scenarios.letterOf(scenario.id()),
                                writing.in(each.text()),
                                each.threshold().isEmpty() ? Writing.NOTHING : writing.in(each.threshold()),
                                looked(each))))
                .toList();
        return new Made.Table(columns, rows, Provenance.source(writing, ChartNeed.CHOSEN), letters());
    }

    private String looked(Signpost signpost) {
        return signpost.looked()
                .map(day -> writing.say(
                        signpost.seen() ? "contents.signpost.seen" : "contents.signpost.unseen",
                        writing.edition().day(day)))
                .orElseGet(() -> writing.say("contents.signpost.never"));
    }

    /** What the letters stand for. */
    private String letters() {
        return writing.names(scenarios.chosen().stream()
                .map(each -> ScenarioKeys.name(writing, each))
                .toList());
    }
}
