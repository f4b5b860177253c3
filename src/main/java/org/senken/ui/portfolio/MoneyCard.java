package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.Yen;
import org.senken.language.Messages;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The budget over all years, the most in a fiscal year, and the most items. */
final class MoneyCard {
    private static final double WIDTH = 296;
    private static final double FIELD = 110;
    private static final long NONE = 0;

    private final LimitsViewModel model;
    private final Messages words;
    private final StackPane presets = new StackPane();
    private final TextField budget;
    private final TextField most;
    private final Label exercise = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label total = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox years = new VBox(6);
    private final Map<Integer, TextField> fields = new LinkedHashMap<>();
    private final VBox root;

    MoneyCard(LimitsViewModel model) {
        this.model = model;
        words = model.messages();
        budget = amount("limits-budget", this::budgetTyped);
        most = amount("limits-most", typed -> {
            if (!model.most(typed)) {
                show();
            }
        });
        var body = new VBox(
                8,
                Nodes.label(words.get("limits.budget"), Styles.STRONG),
                presets,
                row(words.get("limits.budget.own"), budget),
                exercise,
                total,
                Nodes.wrapped(words.get("limits.yearly"), Styles.STRONG),
                Nodes.wrapped(words.get("limits.yearly.how"), Styles.MUTED, Styles.SMALL),
                years,
                row(words.get("limits.most"), most));
        body.getStyleClass().add("card-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = Nodes.card(words.get("limits.money"), scroll);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
    }

    VBox root() {
        return root;
    }

    private static TextField amount(String id, Consumer<String> typed) {
        var field = Commit.line(id, "", typed);
        field.getStyleClass().add("amount");
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        return field;
    }

    private static HBox row(String label, TextField field) {
        var name = Nodes.wrapped(label);
        name.setMinWidth(0);
        name.setLabelFor(field);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        return Nodes.row(8, name, field);
    }

    private void budgetTyped(String typed) {
        if (!model.budget(typed)) {
            show();
        }
    }

    void show() {
        long now = model.rules().budget();
        var choices = new ArrayList<>(LimitsViewModel.PRESETS);
        choices.add(NONE);
        presets.getChildren().setAll(Segments.of("limits-budget", choices, this::name, now, model::budget));
        Commit.show(budget, model.amount(Optional.of(now)));
        exercise.setText(words.get(
                LimitsViewModel.PRESETS.contains(now) ? "limits.budget.is-exercise" : "limits.budget.exercise"));
        total.setText(words.count("limits.total", model.items().size(), Yen.words(model.total())));
        Commit.show(
                most,
                model.rules().most().isPresent()
                        ? String.valueOf(model.rules().most().getAsInt())
                        : "");
        showYears();
    }

    private String name(Long yen) {
        return yen == NONE ? words.get("limits.budget.none") : words.get(Yen.words(yen));
    }

    private void showYears() {
        var wanted = model.years();
        if (!List.copyOf(fields.keySet()).equals(wanted)) {
            fields.clear();
            wanted.forEach(year -> fields.put(year, yearField(year)));
            years.getChildren()
                    .setAll(wanted.stream()
                            .map(year -> row(words.get(Yen.fiscalYear(year)), fields.getOrDefault(year, most)))
                            .toList());
        }
        fields.forEach((year, field) -> Commit.show(
                field, model.amount(Optional.ofNullable(model.rules().yearly().get(year)))));
    }

    private TextField yearField(int year) {
        return amount("limits-year-" + year, typed -> {
            if (!model.yearly(year, typed)) {
                showYears();
            }
        });
    }
}
