package org.senken.ui.delphi;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.form.FormKey;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The screen on which printed forms are typed: every key of the keypad belongs to it, and no mouse is needed. */
public final class FormEntryView extends RoomView {
    private static final double CARD_WIDTH = 560;

    private final FormEntryViewModel model;
    private final VBox content = new VBox();
    private final VBox root;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> typed = this::type;

    public FormEntryView(FormEntryViewModel model) {
        this.model = model;
        var hint = Nodes.label("", "typing-hint");
        hint.setId("typing-hint");
        follow(model.wrongKeyProperty(), wrong -> hint.setText(wrong ? wrongKey() : ""));
        root = new VBox(
                Nodes.row(
                        14,
                        Nodes.label(words("typing.title"), Styles.ROOM_TITLE),
                        Nodes.label(viewpoint(), "viewpoint"),
                        hint,
                        Nodes.spacer(),
                        tick(
                                "typing-twice",
                                "typing.twice",
                                model.twiceProperty().get(),
                                model::typeTwice),
                        tick(
                                "typing-confidences",
                                "typing.confidences",
                                model.confidencesProperty().get(),
                                model::askConfidences)),
                content);
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getStyleClass().add(Styles.ROOM);
        root.setId("typing");
        root.sceneProperty().subscribe(this::listen);
        follow(model.screenProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private String viewpoint() {
        return model.activeProperty().get()
                ? words("typing.round", model.round().number())
                : "";
    }

    private CheckBox tick(String id, String key, boolean on, Consumer<Boolean> change) {
        var tick = new CheckBox(words(key));
        tick.setId(id);
        tick.setSelected(on);
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> change.accept(tick.isSelected()));
        return tick;
    }

    private String wrongKey() {
        return switch (model.screenProperty().get()) {
            case FormScreen.Picking picking -> words("typing.wrong.expert");
            case FormScreen.Present present -> words("typing.wrong.key");
            case FormScreen.Typing typing -> words("typing.wrong.key");
            case FormScreen.Settling settling -> words("typing.wrong.key");
        };
    }

    private void show(FormScreen screen) {
        if (!model.activeProperty().get()) {
            content.getChildren().clear();
            return;
        }
        var shown = switch (screen) {
            case FormScreen.Picking picking -> card(picking);
            case FormScreen.Present present -> card(present);
            case FormScreen.Typing typing -> new FormPagePane(model, typing).root();
            case FormScreen.Settling settling -> new FormDifferencesPane(model, settling).root();
        };
        VBox.setVgrow(shown, Priority.ALWAYS);
        content.setAlignment(Pos.CENTER);
        content.getChildren().setAll(shown);
    }

    private Region card(FormScreen.Picking picking) {
        var digits = Nodes.label(
                picking.pick().digits().isEmpty() ? "–" : picking.pick().digits(), "typing-digits");
        digits.setId("typing-digits");
        var chosen = picking.pick().chosen().map(ExpertCode::value).orElse(" ");
        var missing = model.missing();
        var still = missing.isEmpty()
                ? words("typing.missing.none")
                : words(
                        "typing.missing",
                        missing.stream().map(ExpertCode::value).collect(Collectors.joining(", ")));
        var stored = Nodes.wrapped(
                picking.stored().map(code -> words("typing.stored", code)).orElse(" "), "typing-stored");
        return framed(
                stored,
                Nodes.wrapped(words("typing.pick"), "large"),
                Nodes.row(24, digits, Nodes.label(chosen, "typing-digits", "typing-chosen")),
                Nodes.wrapped(words("typing.pick.how"), Styles.MUTED),
                Nodes.wrapped(still, Styles.MUTED));
    }

    private Region card(FormScreen.Present present) {
        var ballot = model.round().ballotOf(present.expert());
        return framed(
                Nodes.label(present.expert().value(), "typing-digits"),
                Nodes.wrapped(
                        words(ballot.handedIn() ? "typing.present" : "typing.begun", present.expert()), "viewpoint"),
                Nodes.wrapped(new OriginWords(model.messages()).of(ballot.origin()), Styles.MUTED),
                Nodes.wrapped(words("typing.present.how"), Styles.MUTED));
    }

    private static Region framed(Region... rows) {
        var card = new VBox(14, rows);
        card.setMaxSize(CARD_WIDTH, Region.USE_PREF_SIZE);
        card.getStyleClass().addAll(Styles.CARD, "first-page");
        var middle = new VBox(card);
        middle.setAlignment(Pos.CENTER);
        return middle;
    }

    private void listen(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            was.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        }
        if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            is.addEventFilter(KeyEvent.KEY_TYPED, typed);
        }
    }

    /** Keys that type no sign; every other one is kept from the buttons and comes back as what it types. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.getCode() == KeyCode.TAB) {
            return;
        }
        var key = switch (event.getCode()) {
            case ENTER -> Optional.of(FormKey.Sign.ENTER);
            case BACK_SPACE, DELETE -> Optional.of(FormKey.Sign.BACK);
            default -> Optional.<FormKey.Sign>empty();
        };
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
        }
        key.ifPresent(model::press);
    }

    private void type(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        event.consume();
        var signs = event.getCharacter();
        if (signs.length() == 1 && !Character.isISOControl(signs.charAt(0))) {
            FormKey.of(signs.charAt(0)).ifPresent(model::press);
        }
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
