package org.senken.ui.delphi;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The words, anchors and direction of one criterion, both languages side by side. */
final class CriterionEditor {
    private final CriteriaViewModel model;
    private final VBox root;

    CriterionEditor(CriteriaViewModel model) {
        this.model = model;
        var criterion = model.current().orElseThrow();
        var done = Nodes.button("criterion-done", words("criterion.done"), model::finish, Styles.PRIMARY);
        var remove = Nodes.button("criterion-remove", words("criterion.remove"), model::remove);
        var body = new VBox(
                12, grid(criterion), directions(criterion), Nodes.wrapped(words("criterion.why"), Styles.MUTED));
        body.setPadding(new Insets(12));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        var card = Nodes.card(model.messages().get(criterion.name()), Nodes.row(8, remove, done), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(card);
    }

    VBox root() {
        return root;
    }

    private GridPane grid(Criterion criterion) {
        var grid = new GridPane(12, 8);
        int row = 0;
        grid.add(Nodes.label(words("criterion.english"), Styles.FIELD_LABEL), 1, row);
        grid.add(Nodes.label(words("criterion.japanese"), Styles.FIELD_LABEL), 2, row++);
        grid.addRow(row++, label(words("criterion.name")), name(criterion, Language.EN), name(criterion, Language.JA));
        grid.addRow(
                row++,
                label(words("criterion.definition")),
                definition(criterion, Language.EN),
                definition(criterion, Language.JA));
        for (int score : CriteriaViewModel.ANCHORED.reversed()) {
            grid.addRow(
                    row++,
                    label(words("criterion.anchor", score)),
                    anchor(criterion, score, Language.EN),
                    anchor(criterion, score, Language.JA));
        }
        return grid;
    }

    private static Region label(String text) {
        var label = Nodes.label(text, Styles.FIELD_LABEL);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Region name(Criterion criterion, Language language) {
        var field = Commit.line(
                "criterion-name-" + language.code(),
                criterion.name().exactly(language),
                text -> model.rename(language, text));
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Region definition(Criterion criterion, Language language) {
        return area(
                "criterion-definition-" + language.code(),
                criterion.definition().exactly(language),
                text -> model.define(language, text));
    }

    private Region anchor(Criterion criterion, int score, Language language) {
        return area(
                "anchor-" + score + "-" + language.code(),
                CriteriaViewModel.anchor(criterion, score).exactly(language),
                text -> model.anchor(score, language, text));
    }

    private static TextArea area(String id, String text, Consumer<String> typed) {
        var area = Commit.lines(id, text, 2, typed);
        GridPane.setHgrow(area, Priority.ALWAYS);
        return area;
    }

    private HBox directions(Criterion criterion) {
        return Nodes.row(
                10,
                label(words("criterion.direction")),
                Segments.of(
                        "criterion-direction",
                        List.of(Direction.values()),
                        direction -> model.messages().get(direction),
                        criterion.direction(),
                        model::direct));
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
