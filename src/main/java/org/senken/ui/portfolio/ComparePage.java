package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** Two portfolios side by side, the figure of them, the decision log, and how far it all hangs on single people. */
final class ComparePage implements PortfolioPage {
    private final CompareViewModel model;
    private final RoomView.Life life;
    private final Map<CompareViewModel.Sheet, Region> sheets = new EnumMap<>(CompareViewModel.Sheet.class);
    private final HBox tabs = new HBox();
    private final FigurePane figure;
    private final HBox tools;
    private final StackPane root = new StackPane();

    ComparePage(CompareViewModel model, RoomView.Life life) {
        this.model = model;
        this.life = life;
        tabs.getStyleClass().add("small-segments");
        figure = FigurePane.scrolling(
                "compare-figure",
                "compare",
                model.room().tools().figures(),
                model.room().preferences());
        figure.root().getStyleClass().add(Styles.CARD);
        tools = Nodes.row(10, tabs, figure.bar());
        // what does not fit scrolls; it does not press on the heading of the room
        root.setPrefHeight(0);
        life.follow(model.studyProperty(), model::want);
        life.follow(model.sheetProperty(), this::show);
        life.follow(model.comparedProperty(), compared -> draw());
        life.follow(model.contendersProperty(), all -> draw());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return tools;
    }

    private void show(CompareViewModel.Sheet sheet) {
        tabs.getChildren()
                .setAll(Segments.of(
                        "compare-sheet", List.of(CompareViewModel.Sheet.values()), this::words, sheet, model::show));
        root.getChildren().setAll(sheets.computeIfAbsent(sheet, this::built));
        figure.bar().setManaged(sheet == CompareViewModel.Sheet.FIGURE);
        draw();
    }

    /** A figure is drawn only where it is seen. */
    private void draw() {
        if (model.sheetProperty().get() != CompareViewModel.Sheet.FIGURE) {
            figure.bar().setVisible(false);
            return;
        }
        model.figure().ifPresentOrElse(figure::show, () -> figure.show(model.noFigure()));
    }

    private String words(CompareViewModel.Sheet sheet) {
        return model.messages()
                .get(
                        switch (sheet) {
                            case SIDES -> "contenders.sheet.sides";
                            case FIGURE -> "contenders.sheet.figure";
                            case LOG -> "contenders.sheet.log";
                            case PEOPLE -> "contenders.sheet.people";
                        });
    }

    private Region built(CompareViewModel.Sheet sheet) {
        return switch (sheet) {
            case SIDES -> new SidesPane(model, life).root();
            case FIGURE -> figure.root();
            case LOG -> new LogPane(model, life).root();
            case PEOPLE -> new LeaveOutPane(model.people(), life).root();
        };
    }
}
