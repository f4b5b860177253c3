package org.senken.ui.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Language;
import org.senken.ui.common.Choice;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The ranking as a list, a table or a figure, with what must stand under it. */
final class RankingPane {
    private final SureViewModel model;
    private final HBox kinds = new HBox();
    private final Choice<RankingView> views;
    private final CheckBox details;
    private final RankingList list;
    private final MethodTable method;
    private final FigurePane figure;
    private final StackPane content = new StackPane();
    private final Label remarks = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox root;
    private List<RankedKind> kindsShown = List.of();
    private HBox segments = new HBox();

    RankingPane(SureViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        views = new Choice<>("ranking-view", words::get, model::show);
        kinds.setFillHeight(false);
        kinds.setAlignment(Pos.CENTER_LEFT);
        details = new CheckBox(words.get("sure.details"));
        details.setId("ranking-details");
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.setOnAction(event -> model.showDetails(details.isSelected()));
        list = new RankingList(model);
        method = new MethodTable(model);
        figure = FigurePane.scrolling(
                "ranking-figure",
                "ranking-picture",
                model.room().tools().figures(),
                model.room().preferences());
        figure.onChoice(model::choose);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        var bar = new FigureBar("ranking", model.room().tools().figures(), model.figures()::figure);
        var header = Nodes.row(10, kinds, views.root(), Nodes.spacer(), bar.root());
        header.getStyleClass().add(Styles.CARD_HEADER);
        HBox.setHgrow(remarks, Priority.ALWAYS);
        remarks.setMinWidth(0);
        var foot = Nodes.row(12, remarks, details);
        foot.getStyleClass().add("find-foot");
        root = new VBox(header, content, foot);
        root.getStyleClass().add(Styles.CARD);
        root.setMinWidth(0);
        life.follow(model.ranking().rankingProperty(), ranking -> show());
        life.follow(model.viewProperty(), view -> show());
        life.follow(model.detailsProperty(), wanted -> show());
        life.follow(model.chosenProperty(), row -> {
            list.select(row);
            model.figures().refresh();
        });
        life.follow(model.figures().drawnProperty(), drawn -> drawn.ifPresent(this::show));
        life.follow(model.room().studyProperty(), study -> showKinds());
        life.follow(model.ranking().kindProperty(), kind -> showKinds());
    }

    Region root() {
        return root;
    }

    private void showKinds() {
        var study = model.room().study();
        var chosen = model.ranking().kindProperty().get();
        var there = RankedKind.of(study);
        if (!there.equals(kindsShown)) {
            kindsShown = there;
            kinds.getChildren().clear();
            if (!there.isEmpty()) {
                segments = Segments.of("ranking-of", there, model.messages()::get, chosen, model.ranking()::show);
                kinds.getChildren().setAll(segments);
            }
        }
        Segments.choose(segments, chosen);
    }

    private void show() {
        views.show(model.views(), model.viewProperty().get());
        details.setSelected(model.detailsProperty().get());
        var words = model.messages();
        var ranking = model.ranking().rankingProperty().get();
        if (ranking.isEmpty()) {
            remarks.setText("");
            content.getChildren().setAll(Nodes.label(words.get("sure.ranking"), Styles.MUTED));
            return;
        }
        switch (ranking.get()) {
            case Ranking.Unranked none -> {
                remarks.setText("");
                content.getChildren()
                        .setAll(Nodes.wrapped(words.get(none.reason()), Styles.MUTED, Styles.DETAIL_EMPTY));
            }
            case Ranking.Ranked ranked -> show(ranked);
        }
    }

    private void show(Ranking.Ranked ranked) {
        var words = model.messages();
        var gap = words.language() == Language.JA ? "" : " ";
        remarks.setText(model.remarks(ranked).stream().map(words::get).collect(Collectors.joining(gap)));
        Node shown = switch (model.viewProperty().get()) {
            case LIST -> list.show(ranked);
            case METHOD -> method.show(ranked);
            case HEAT, BARS, SLOPE, TORNADO, PAIRS -> figure.root();
        };
        model.figures().refresh();
        if (!content.getChildren().equals(List.of(shown))) {
            content.getChildren().setAll(shown);
        }
    }

    private void show(RankingFigures.Drawn drawn) {
        drawn.figure().ifPresent(figure::show);
        drawn.obstacle().ifPresent(figure::show);
    }
}
