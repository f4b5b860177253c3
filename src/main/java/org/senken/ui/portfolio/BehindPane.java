package org.senken.ui.portfolio;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Scale;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Heat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The votes behind a bubble: for each criterion how they are spread, and the reasons of both sides. */
final class BehindPane {
    private static final double BARS_HEIGHT = 56;
    private static final double BAR_WIDTH = 26;

    private final Messages messages;
    private final VBox root;

    BehindPane(MapViewModel model, Behind behind) {
        this(model.messages(), behind, List.of(), model::unchoose);
    }

    /**
     * @param first what stands before the votes
     * @param closed what the button that closes it does
     */
    BehindPane(Messages messages, Behind behind, List<Node> first, Runnable closed) {
        this.messages = messages;
        var cells = new VBox(16);
        cells.getStyleClass().add("card-body");
        cells.getChildren().addAll(first);
        behind.cells().forEach(cell -> cells.getChildren().add(cell(cell)));
        var scroll = new ScrollPane(cells);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = Nodes.button("behind-close", messages.get("behind.close"), closed);
        root = Nodes.card(messages.get(behind.subject()), close, scroll);
        root.setId("behind");
    }

    VBox root() {
        return root;
    }

    private Node cell(Behind.Cell cell) {
        var statistics = cell.statistics();
        var title = Nodes.row(
                8,
                Nodes.label(messages.get(cell.criterion().name()), Styles.STRONG),
                Nodes.spacer(),
                Nodes.label(figures(cell), Styles.MUTED, Styles.SMALL));
        var box = new VBox(4, title, bars(cell, statistics.histogram()));
        if (statistics.abstentions() > 0) {
            box.getChildren()
                    .add(Nodes.label(
                            messages.count("behind.abstentions", statistics.abstentions()),
                            Styles.MUTED,
                            Styles.SMALL));
        }
        cell.shift().ifPresent(shift -> addShift(shift, box));
        cell.reasons().forEach(reason -> box.getChildren().add(Nodes.wrapped(reason, Styles.SMALL)));
        return box;
    }

    private void addShift(Behind.Shift shift, VBox box) {
        var scores = shift.scores();
        var points = (scores.shift() < 0 ? "−" : "+") + Numbers.decimal(Math.abs(scores.shift()));
        var median = Double.isNaN(scores.median()) ? "–" : Numbers.decimal(scores.median());
        box.getChildren()
                .add(Nodes.wrapped(
                        messages.get("behind.shift", shift.letter(), points, median), Styles.SMALL, Styles.STRONG));
        if (scores.isHeld()) {
            box.getChildren().add(Nodes.wrapped(messages.count("behind.held", scores.held()), Styles.SMALL));
        }
        if (!shift.reason().isEmpty()) {
            box.getChildren().add(Nodes.wrapped(messages.get(shift.reason()), Styles.SMALL));
        }
    }

    private String figures(Behind.Cell cell) {
        var statistics = cell.statistics();
        if (Double.isNaN(statistics.median())) {
            return messages.get("behind.few", statistics.n());
        }
        return messages.get(
                "behind.figures",
                statistics.n(),
                Numbers.decimal(statistics.median()),
                Numbers.decimal(statistics.q1()),
                Numbers.decimal(statistics.q3()));
    }

    private static Node bars(Behind.Cell cell, List<Integer> counts) {
        int most = Math.max(1, Collections.max(counts));
        var bars = new HBox(3);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            int count = counts.get(score - Scale.LOWEST);
            var bar = new Region();
            double height = count == 0 ? 1 : BARS_HEIGHT * count / most;
            bar.setMinSize(BAR_WIDTH, height);
            bar.setMaxSize(BAR_WIDTH, height);
            bar.setBackground(Heat.of(cell.criterion().id(), score).background());
            var label = Nodes.label(String.valueOf(score), Styles.MUTED, Styles.SMALL);
            var column = new VBox(1, Nodes.label(count == 0 ? "" : String.valueOf(count), Styles.SMALL), bar, label);
            column.setAlignment(Pos.BOTTOM_CENTER);
            bars.getChildren().add(column);
        }
        return bars;
    }
}
