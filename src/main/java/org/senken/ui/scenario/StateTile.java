package org.senken.ui.scenario;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.State;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A state in the box: a click picks it; the bar shows in how much of what survives it takes part. */
final class StateTile {
    private static final PseudoClass RULED_OUT = PseudoClass.getPseudoClass("ruled-out");

    private static final double TEXT = 124;
    private static final FittedText FITTED = new FittedText(Font.font("Noto Sans JP", 13));

    private final BoxViewModel model;
    private final Messages words;
    private final Driver driver;
    private final State state;
    private final Label share = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final ProgressBar bar = new ProgressBar(0);
    private final ToggleButton button = new ToggleButton();

    StateTile(BoxViewModel model, Driver driver, State state) {
        this.model = model;
        this.driver = driver;
        this.state = state;
        words = model.messages();
        // broken by hand: within a button a label that wraps is measured at no width at all
        var lines = FITTED.twoLines(words.get(state.name()), TEXT);
        var name = Nodes.label(String.join("\n", lines), "box-state");
        bar.getStyleClass().add("share-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(new VBox(3, name, bar, share));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("box-" + state.id());
        button.getStyleClass().add("box-tile");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            model.turn(state.id());
            show();
        });
    }

    Region root() {
        return button;
    }

    void show() {
        boolean picked = state.id().equals(model.pickedProperty().get().get(driver.id()));
        boolean ruledOut = model.isRuledOut(state.id());
        button.setSelected(picked);
        button.pseudoClassStateChanged(RULED_OUT, ruledOut);
        var known = model.leftProperty().get().map(left -> left.share(state.id()));
        var part = known.filter(each -> each.isPresent())
                .map(each -> words.get("box.share", FindWords.percent(each.getAsDouble())))
                .orElse("–");
        bar.setProgress(known.map(each -> each.orElse(0)).orElse(0.0));
        share.setText(ruledOut ? words.get("box.ruled-out") : part);
        button.setAccessibleText(words.get("matrix.state", driver.name(), state.name()) + ", " + share.getText());
    }
}
