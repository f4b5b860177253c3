package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Numbering;
import org.senken.core.scenario.crossimpact.Margin;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The scenario that is looked at: what is told of it, why it holds together, and the figures behind. */
final class ScenarioDetail {
    private final FindViewModel model;
    private final NarrativeCard card;
    private final Messages words;
    private final Label title = Nodes.wrapped("", Styles.CARD_TITLE);
    private final VBox body = new VBox(8);
    private final FlowPane actions = new FlowPane(8, 8);
    private final TitledPane method;
    private final VBox root;

    ScenarioDetail(FindViewModel model, NarrativeCard card, RoomView.Life life) {
        this.model = model;
        this.card = card;
        words = model.messages();
        method = new TitledPane(words.get("find.method"), new Region());
        method.setId("find-method");
        method.setExpanded(false);
        method.setAnimated(false);
        body.getStyleClass().add("card-body");
        actions.getStyleClass().add(Styles.DETAIL_ACTIONS);
        var header = new VBox(title);
        header.getStyleClass().add(Styles.CARD_HEADER);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(header, scroll, actions);
        root.getStyleClass().add(Styles.CARD);
        life.follow(model.room().selectedProperty(), selected -> show());
        life.follow(model.room().scenariosProperty(), scenarios -> show());
        life.follow(model.findingsProperty(), findings -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        var states = model.room().selectedStates();
        actions.getChildren().clear();
        if (states.isEmpty()) {
            title.setText(words.get("find.detail"));
            body.getChildren().setAll(Nodes.wrapped(words.get("find.detail.hint"), Styles.MUTED));
            show(actions, false);
            return;
        }
        var scenario = model.room().selectedScenario();
        title.setText(scenario.map(each -> words.get(each.title())).orElseGet(() -> words.get("find.detail.found")));
        var lines = new ArrayList<Node>();
        scenario.ifPresent(each -> lines.addAll(card.lines(each)));
        lines.addAll(why());
        method.setContent(figures());
        lines.add(method);
        body.getChildren().setAll(lines);
        actions.getChildren().setAll(buttons(scenario.isPresent()));
        show(actions, true);
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private List<Node> buttons(boolean chosen) {
        return chosen
                ? List.of(Nodes.button("scenario-remove", words.get("find.remove"), model::removeSelected))
                : List.of(
                        Nodes.button("scenario-choose", words.get("find.choose"), model::chooseSelected),
                        Nodes.button("scenario-trend", words.get("find.trend"), model::keepAsTrend));
    }

    private List<Node> why() {
        var lines = new ArrayList<Node>();
        lines.add(Nodes.label(words.get("find.why"), Styles.STRONG));
        var scenarios = model.room().scenarios();
        Numbering.of(scenarios)
                .combination(model.room().selectedStates())
                .ifPresentOrElse(
                        places -> lines.addAll(new WhyLines(words, scenarios, model.matrix(), places).nodes()),
                        () -> lines.add(Nodes.wrapped(words.get("find.why.missing"), Styles.MUTED)));
        return lines;
    }

    private Region figures() {
        var facts = new Facts();
        var findings = model.findingsProperty().get();
        findings.flatMap(each -> each.itemOf(model.room().selectedStates())).ifPresent(item -> {
            facts.add(words.get("find.inconsistency"), Numbers.decimal(item.inconsistency()));
            facts.add(words.get("find.impact"), Influence.signed(item.totalImpact()));
            item.share()
                    .ifPresent(share ->
                            facts.add(words.get("find.basin"), words.get("find.share", FindWords.percent(share))));
        });
        findings.ifPresent(each -> Numbering.of(each.scenarios())
                .combination(model.room().selectedStates())
                .ifPresent(places -> robustness(facts, each, places)));
        findings.flatMap(Findings::basins)
                .ifPresent(basins -> facts.add(
                        words.get("find.cycles"),
                        words.get(
                                "find.cycles.count",
                                basins.cycles().size(),
                                FindWords.percent(basins.cycles().stream()
                                        .mapToDouble(basins::share)
                                        .sum()))));
        return facts.root();
    }

    private void robustness(Facts facts, Findings findings, int[] places) {
        facts.add(
                words.get("find.withstands"),
                Numbers.decimal(Margin.of(findings.matrix(), places).withstands()));
        var robustness = findings.robustness();
        robustness
                .holds(places)
                .ifPresent(holds ->
                        facts.add(words.get("find.judges"), words.get("find.judges.hold", holds, robustness.judges())));
        robustness
                .stays(places)
                .ifPresent(share -> facts.add(
                        words.get("find.draws"),
                        words.get(
                                "find.draws.share",
                                FindWords.percent(share),
                                robustness.draws().map(each -> each.draws()).orElse(0))));
    }
}
