package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.RegretRow;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.language.ScenarioNames;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What there is to say of two portfolios: what differs, who is ahead in which world, which rules each breaks. */
final class VersusPane {
    private final CompareViewModel model;
    private final Messages words;
    private final DetailPane pane = new DetailPane();
    private final List<Node> actions;

    VersusPane(CompareViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        actions = List.of(
                Nodes.button(
                        "decide-one",
                        words.get("versus.decide.one"),
                        () -> model.decisions().propose(CompareViewModel.Side.ONE),
                        Styles.PRIMARY),
                Nodes.button(
                        "decide-other",
                        words.get("versus.decide.other"),
                        () -> model.decisions().propose(CompareViewModel.Side.OTHER)));
        pane.root().setMinWidth(0);
        pane.root().getStyleClass().remove(Styles.CARD);
        life.follow(model.comparedProperty(), this::show);
        life.follow(model.contendersProperty(), all -> show(model.compared()));
    }

    Region root() {
        return pane.root();
    }

    private void show(Optional<CompareViewModel.Compared> compared) {
        compared.ifPresentOrElse(this::fill, this::explain);
    }

    private void explain() {
        var why = model.obstacles();
        pane.empty(
                why.isEmpty()
                        ? words.get("versus.waiting")
                        : why.stream().map(words::get).collect(Collectors.joining("\n")));
    }

    private void fill(CompareViewModel.Compared compared) {
        var naming = model.naming();
        pane.name(words.get("versus.title"), "", List.of());
        var blocks = new ArrayList<Node>();
        if (!model.obstacles().isEmpty()) {
            blocks.add(sentences(model.obstacles(), "find-remark", Styles.WARN));
        }
        blocks.add(sentences(compared.comparison().sentences(naming)));
        blocks.add(SidesPane.heading(words.get("versus.worlds")));
        compared.comparison().worlds().forEach(each -> blocks.add(world(compared, each)));
        blocks.add(Nodes.wrapped(words.get("outlook.note"), Styles.MUTED, Styles.SMALL));
        for (var side : CompareViewModel.Side.values()) {
            blocks.add(SidesPane.heading(
                    words.get(side == CompareViewModel.Side.ONE ? "versus.rules.one" : "versus.rules.other")));
            blocks.add(rules(compared, side));
        }
        blocks.add(SidesPane.heading(words.get("versus.basis")));
        blocks.add(basis(compared));
        pane.fill(blocks, actions);
    }

    private VBox sentences(List<Sentence> all, String... styles) {
        var column = new VBox(5);
        all.forEach(each -> column.getChildren().add(Nodes.wrapped(words.get(each), styles)));
        return column;
    }

    /** A world with who is ahead in it, by how much, and what each would regret there. */
    private Node world(CompareViewModel.Compared compared, Comparison.Outcome outcome) {
        var name = Nodes.wrapped(nameOf(outcome.world()), Styles.STRONG);
        var head = Nodes.row(8, name, Nodes.spacer(), badge(outcome));
        var box = new VBox(2, head, Nodes.wrapped(words.get(outcome.sentence()), Styles.SMALL));
        regrets(compared, outcome.world())
                .ifPresent(each -> box.getChildren().add(Nodes.wrapped(each, Styles.MUTED, Styles.SMALL)));
        return box;
    }

    private String nameOf(Outlook world) {
        return world.scenario()
                .map(each -> words.get(ScenarioNames.full(model.room().study().scenarios(), each.id())))
                .orElseGet(() -> words.get("outlook.base"));
    }

    private Node badge(Comparison.Outcome outcome) {
        return switch (outcome.winner()) {
            case ONE -> Nodes.badge(words.get("side.one"), Styles.GOOD);
            case OTHER -> Nodes.badge(words.get("side.other"), Styles.INFO);
            case NEITHER -> Nodes.badge(words.get("versus.level"), Styles.WARN);
        };
    }

    private Optional<String> regrets(CompareViewModel.Compared compared, Outlook world) {
        return regret(compared, CompareViewModel.Side.ONE, world)
                .flatMap(one -> regret(compared, CompareViewModel.Side.OTHER, world)
                        .map(other -> words.get("versus.regret", one, other)));
    }

    private static Optional<String> regret(
            CompareViewModel.Compared compared, CompareViewModel.Side side, Outlook world) {
        return compared.ready()
                .robust()
                .flatMap(robust -> robust.regrets(compared.contender(side).items()).stream()
                        .filter(row -> row.world().scenario().equals(world.scenario()))
                        .map(RegretRow::regret)
                        .findFirst())
                .map(Numbers::decimal);
    }

    private Node rules(CompareViewModel.Compared compared, CompareViewModel.Side side) {
        var said = compared.chosen(side).sentences(compared.funding(), model.naming());
        return said.isEmpty() ? Nodes.wrapped(words.get("versus.kept")) : sentences(said);
    }

    private Node basis(CompareViewModel.Compared compared) {
        var study = compared.funding().study();
        var said = ModelWords.of(study, study.base(), model.naming()).stream()
                .map(words::get)
                .collect(Collectors.joining(words.get("contenders.between")));
        return Nodes.wrapped(said, Styles.MUTED, Styles.SMALL);
    }
}
