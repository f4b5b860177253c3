package org.senken.ui.portfolio;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/**
 * The budget as a slider with the usual sums beside it, and how many items are core, borderline and exterior. While the
 * slider is dragged the frontier is looked up; letting it go makes one edit.
 */
final class BudgetCard {
    private static final double FIELD_WIDTH = 84;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final BudgetViewModel model;
    private final Slider slider = new Slider();
    private final Label least = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final Label now = Nodes.label("", Styles.STRONG);
    private final Label most = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final Label remark = Nodes.label("", Styles.MUTED);
    private final TextField typed;
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox root;
    private final Optional<Node> below;
    private boolean showing;

    /**
     * With the usual sums and a field to type one.
     *
     * @param id begins the ids of its controls
     */
    static BudgetCard full(String id, BudgetViewModel model, RoomView.Life life) {
        return new BudgetCard(id, model, Optional.empty(), life);
    }

    /** With the slider alone, and something below it. */
    static BudgetCard brief(String id, BudgetViewModel model, Node below, RoomView.Life life) {
        return new BudgetCard(id, model, Optional.of(below), life);
    }

    private BudgetCard(String id, BudgetViewModel model, Optional<Node> below, RoomView.Life life) {
        this.model = model;
        this.below = below;
        slider.setId(id + "-slider");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setAccessibleText(model.messages().get("page.BUDGET"));
        slider.valueProperty().addListener((property, was, is) -> moved(is.doubleValue()));
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> letGo());
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> letGo());
        typed = Commit.line(id + "-typed", "", this::typed);
        typed.setPrefWidth(FIELD_WIDTH);
        typed.setMinWidth(FIELD_WIDTH);
        typed.getStyleClass().add("amount");
        typed.setAccessibleText(model.messages().get("budget.typed"));
        var scale = Nodes.row(8, least, Nodes.spacer(), now, Nodes.spacer(), most);
        chips.setPrefWrapLength(0);
        var body = new VBox(slider, scale, chips);
        below.ifPresent(body.getChildren()::add);
        body.getStyleClass().add("card-body");
        root = Nodes.card(model.messages().get("page.BUDGET"), remark, body);
        root.setId(id);
        life.follow(model.stateProperty(), state -> show(id));
        life.follow(model.studyProperty(), study -> show(id));
    }

    VBox root() {
        return root;
    }

    private HBox presets(String id) {
        var row = Nodes.row(6);
        for (long fund : List.of(BudgetScale.FIRST_FUND, BudgetScale.BOTH_FUNDS)) {
            var button = Nodes.button(
                    id + "-preset-" + fund / 1_000_000_000L,
                    model.yen(fund),
                    () -> model.decideBudget(fund),
                    "small-button");
            row.getChildren().add(Nodes.explained(button, model.messages().get("budget.preset")));
        }
        row.getChildren()
                .addAll(
                        Nodes.label(model.messages().get("budget.exercise"), Styles.MUTED, Styles.SMALL),
                        typed,
                        Nodes.label(model.messages().get("budget.unit"), Styles.MUTED, Styles.SMALL));
        return row;
    }

    private void typed(String text) {
        model.typeBudget(text);
        Commit.replace(typed, amount());
    }

    private String amount() {
        long yen = model.studyProperty().getValue().portfolio().rules().budget();
        return yen == 0 ? "" : model.amount(yen);
    }

    private void moved(double yen) {
        if (!showing) {
            model.tryBudget(model.scale().nearest(yen));
        }
    }

    private void letGo() {
        model.triedProperty().get().ifPresent(model::decideBudget);
    }

    private void show(String id) {
        showing = true;
        var scale = model.scale();
        long yen = model.budget();
        slider.setMin((double) scale.least());
        slider.setMax((double) scale.most());
        slider.setBlockIncrement((double) scale.step());
        if (!slider.isPressed()) {
            slider.setValue((double) (yen == 0 ? scale.most() : yen));
        }
        least.setText(model.yen(scale.least()));
        most.setText(model.yen(scale.most()));
        now.setText(yen == 0 ? model.messages().get("budget.free") : model.yen(yen));
        remark.setText(remark(yen));
        Commit.show(typed, amount());
        showChips(id);
        showing = false;
    }

    /** What must stand beside the sum: that it is for exercise, and that areas do not get money. */
    private String remark(long yen) {
        boolean fund = yen == BudgetScale.FIRST_FUND || yen == BudgetScale.BOTH_FUNDS;
        return String.join(
                " · ",
                java.util.stream.Stream.of(
                                model.isHypothetical()
                                        ? Optional.of(model.messages().get("budget.hypothetical"))
                                        : Optional.<String>empty(),
                                fund ? Optional.of(model.messages().get("budget.exercise")) : Optional.<String>empty())
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Lists the items of a standing where they stand. */
    private void list(NonDominated.Standing standing) {
        model.turn(standing);
        if (below.isPresent()) {
            model.goTo();
        }
    }

    private void showChips(String id) {
        boolean old = !model.funding().robust().stateProperty().get().isCurrent()
                || model.triedProperty().get().isPresent();
        if (chips.getChildren().isEmpty()) {
            for (var standing : NonDominated.Standing.values()) {
                var chip = new ToggleButton();
                chip.setId(id + "-" + standing);
                chip.getStyleClass().setAll(Styles.BADGE, "chip-button", StandingWords.style(standing));
                chip.setOnAction(event -> list(standing));
                Nodes.explained(chip, model.messages().get(StandingWords.about(standing)));
                chips.getChildren().add(chip);
            }
            if (below.isEmpty()) {
                chips.getChildren().add(presets(id));
            }
        }
        int place = 0;
        for (var standing : NonDominated.Standing.values()) {
            var chip = (ToggleButton) chips.getChildren().get(place++);
            var count = model.count(standing).map(String::valueOf).orElse("–");
            chip.setText(model.messages().get(StandingWords.count(standing), count));
            chip.setSelected(model.filterProperty().get().equals(Optional.of(standing)));
            chip.pseudoClassStateChanged(OLD, old);
        }
    }
}
