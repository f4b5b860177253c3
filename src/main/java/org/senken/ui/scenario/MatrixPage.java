package org.senken.ui.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.WorkshopSize;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The page of the cross-impact matrix: the matrix, and what can be said of it. */
final class MatrixPage implements ScenarioPage {
    private final MatrixViewModel model;
    private final FindViewModel find;
    private final RoomView.Life life;
    private final MatrixWords words;
    private final Label question = Nodes.label("", Styles.CARD_TITLE);
    private final Label hint = Nodes.label("", Styles.MUTED);
    private final Label ahead = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final StackPane middle = new StackPane();
    private final Map<MatrixViewModel.Look, Region> looks = new EnumMap<>(MatrixViewModel.Look.class);
    private final Choice<MatrixViewModel.Look> look;
    private final Choice<Optional<JudgeId>> judge;
    private final CheckBox sums;
    private final VBox card;

    MatrixPage(MatrixViewModel model, FindViewModel find, RoomView.Life life) {
        this.model = model;
        this.find = find;
        this.life = life;
        words = new MatrixWords(model);
        look = new Choice<>("matrix-look", model.messages()::get, model::look);
        judge = new Choice<>("matrix-judge", words::judge, model::judge);
        sums = new CheckBox(model.messages().get("matrix.sums"));
        sums.setId("matrix-sums");
        sums.setMinWidth(Region.USE_PREF_SIZE);
        Nodes.explained(sums, model.messages().get("matrix.sums.what"));
        question.setMinWidth(0);
        hint.setMinWidth(0);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        card = new VBox(Heading.ofCard(question, hint), middle, foot());
        card.getStyleClass().add(Styles.CARD);
        sums.selectedProperty().bindBidirectional(model.sumsProperty());
        life.follow(model.lookProperty(), this::show);
        life.follow(model.readingProperty(), reading -> showJudge());
        life.follow(model.standingProperty(), this::show);
    }

    @Override
    public Region root() {
        return card;
    }

    @Override
    public Region tools() {
        var said = new ToggleButton(model.messages().get("matrix.said"));
        said.setId("matrix-said");
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.selectedProperty().bindBidirectional(model.saidProperty());
        var search = Nodes.button("find", model.messages().get("find.button"), find::find, Styles.PRIMARY);
        return Nodes.row(10, said, search);
    }

    private Region foot() {
        var foot = new VBox(6, new FlowPane(10, 6, look.root(), judge.root(), sums), ahead);
        foot.getStyleClass().add("matrix-foot");
        return foot;
    }

    private void show(MatrixViewModel.Look wanted) {
        look.show(Arrays.asList(MatrixViewModel.Look.values()), wanted);
        middle.getChildren().setAll(looks.computeIfAbsent(wanted, this::built));
        question.setText(model.messages().get(questionOf(wanted)));
        for (var part : List.of(sums, judge.root())) {
            part.setVisible(wanted == MatrixViewModel.Look.CELLS);
            part.setManaged(wanted == MatrixViewModel.Look.CELLS);
        }
        show(model.standingProperty().get());
    }

    private static String questionOf(MatrixViewModel.Look look) {
        return switch (look) {
            case CELLS -> "matrix.question";
            case ACTS -> "matrix.question.acts";
            case NEXT -> "matrix.question.next";
            case DISPUTED -> "matrix.question.disputed";
            case INFLUENCE -> "matrix.question.influence";
        };
    }

    private Region built(MatrixViewModel.Look look) {
        return switch (look) {
            case CELLS -> new MatrixCanvas(model, life);
            case ACTS -> new ActsPane(model.acts(), life);
            case NEXT -> new NextPane(model, life).root();
            case INFLUENCE -> new InfluencePane(model, life).root();
            case DISPUTED -> new DisputedPane(model, life).root();
        };
    }

    private void showJudge() {
        judge.show(model.judges(), model.readingProperty().get().judge());
        show(model.standingProperty().get());
    }

    private void show(MatrixStanding standing) {
        var messages = model.messages();
        int disputed = standing.disputed().size();
        hint.setText(keys(model.lookProperty().get()) + messages.get("matrix.disputed", disputed, standing.asked()));
        var size = WorkshopSize.of(
                model.readingProperty().get().scenarios().drivers().size());
        ahead.setText(messages.get("matrix.judged", standing.judged(), standing.asked())
                + " · "
                + messages.get(
                        "matrix.work",
                        standing.judges(),
                        standing.whole().toMinutes(),
                        standing.ahead(model.readingProperty().get().judge()).toMinutes(),
                        standing.asked())
                + " · "
                + messages.get(size));
    }

    private String keys(MatrixViewModel.Look look) {
        return switch (look) {
            case CELLS -> model.messages().get("matrix.keys") + " · ";
            case ACTS -> model.messages().get("acts.keys") + " · ";
            case NEXT, DISPUTED, INFLUENCE -> "";
        };
    }
}
