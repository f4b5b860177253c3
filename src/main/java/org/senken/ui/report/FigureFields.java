package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.senken.chart.ChartKind;
import org.senken.core.report.Piece.FigurePiece;
import org.senken.core.report.Piece.Width;
import org.senken.core.report.PieceId;
import org.senken.core.report.SectionId;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.report.contents.ReportMap;
import org.senken.ui.common.Choice;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.TextPair;

/** What can be chosen about a figure: its kind, what it measures, the scenario it stands under, its size, its words. */
final class FigureFields {
    private final SectionsViewModel model;
    private final SectionId section;
    private final PieceId id;
    private final Messages words;
    private final Choice<ChartKind> kinds;
    private final Choice<Optional<CriterionId>> criteria;
    private final Choice<Optional<ScenarioId>> scenarios;
    private final Row<Width> widths;
    private final TextPair altTexts;
    private final VBox criterion;
    private final VBox scenario;

    FigureFields(SectionsViewModel model, SectionId section, FigurePiece figure) {
        this.model = model;
        this.section = section;
        id = figure.id();
        words = model.messages();
        kinds = new Choice<>("report-chart", words::get, this::choose);
        criteria =
                new Choice<>("report-criterion", this::criterion, wanted -> change(each -> each.withCriterion(wanted)));
        scenarios =
                new Choice<>("report-scenario", this::scenario, wanted -> change(each -> each.withScenario(wanted)));
        widths = new Row<>(
                "report-width", List.of(Width.values()), words::get, wanted -> change(each -> each.withWidth(wanted)));
        altTexts = TextPair.lines(words, "report-alt", "report.alt", 3, figure.altText(), (language, typed) -> {
            model.altText(section, id, language, typed);
            return true;
        });
        criterion = Nodes.field(words.get("report.criterion"), criteria.root());
        scenario = Nodes.field(words.get("report.scenario"), scenarios.root());
        for (var box : List.of(kinds.root(), criteria.root(), scenarios.root())) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
    }

    private interface Change {
        FigurePiece of(FigurePiece figure);
    }

    private void change(Change change) {
        model.changeFigure(section, id, change::of);
    }

    private void choose(ChartKind kind) {
        change(each -> new FigurePiece(
                each.id(), kind.id(), each.criterion(), each.scenario(), each.width(), each.caption(), each.altText()));
    }

    private String criterion(Optional<CriterionId> wanted) {
        return wanted.flatMap(model.room().study()::criterion)
                .map(Criterion::name)
                .map(words::get)
                .orElseGet(() -> words.get("report.criterion.usual"));
    }

    private String scenario(Optional<ScenarioId> wanted) {
        return wanted.map(model.room().study().scenarios()::titleOf)
                .map(words::get)
                .orElseGet(() -> words.get("report.scenario.none"));
    }

    /** The fields above the caption. */
    List<Node> choices() {
        return List.of(
                Nodes.field(words.get("report.figure"), kinds.root()),
                criterion,
                scenario,
                Nodes.field(words.get("report.width"), widths.root()));
    }

    /** The fields below the caption. */
    List<Node> words() {
        var files = new FigureBar(
                "report-figure",
                model.room().tools().figures(),
                () -> model.room().preview().figure(new ReportMap.Place(section, Optional.of(id))));
        return List.of(altTexts.stacked(), Nodes.field(words.get("report.files"), files.root()));
    }

    /** Follows the figure. */
    void show(FigurePiece figure) {
        var kind = ChartKind.of(figure.chart()).orElse(ChartKind.MAP);
        kinds.show(List.of(ChartKind.values()), kind);
        criteria.show(with(model.criteria().stream().map(Criterion::id)), figure.criterion());
        scenarios.show(with(model.scenarios().stream().map(Scenario::id)), figure.scenario());
        shown(criterion, kind.takesCriterion());
        shown(scenario, kind.takesScenario());
        widths.show(figure.width());
        altTexts.show(figure.altText());
    }

    private static <T> List<Optional<T>> with(Stream<T> choices) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        choices.map(Optional::of).forEach(all::add);
        return all;
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
