package org.senken.ui.common;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Two fields for one text: the language of the screens first, the other one below it. */
public final class TextPair {
    private static final double GAP = 8;

    /** Takes what was typed in one language; false refuses it, and the field shows the old text again. */
    public interface Typed {
        boolean accept(Language language, String typed);
    }

    private final Map<Language, TextInputControl> fields = new EnumMap<>(Language.class);
    private final Messages messages;
    private final String label;
    private final Typed typed;
    private Text text;

    private TextPair(Messages messages, String label, Text text, Typed typed) {
        this.messages = messages;
        this.label = label;
        this.text = text;
        this.typed = typed;
    }

    /**
     * Two fields of one line.
     *
     * @param id of the fields: this, a hyphen and the code of the language
     * @param label the key of what the text is
     */
    public static TextPair line(Messages messages, String id, String label, Text text, Typed typed) {
        var pair = new TextPair(messages, label, text, typed);
        for (var language : Language.values()) {
            var start = text.exactly(language);
            pair.fields.put(
                    language, Commit.line(id + "-" + language.code(), start, value -> pair.hand(language, value)));
        }
        return pair;
    }

    /** Two fields of several lines. */
    public static TextPair lines(Messages messages, String id, String label, int rows, Text text, Typed typed) {
        var pair = new TextPair(messages, label, text, typed);
        for (var language : Language.values()) {
            var start = text.exactly(language);
            pair.fields.put(
                    language,
                    Commit.lines(id + "-" + language.code(), start, rows, value -> pair.hand(language, value)));
        }
        return pair;
    }

    private void hand(Language language, String value) {
        if (!typed.accept(language, value)) {
            show(text);
        }
    }

    /** Shows another text, unless somebody is typing. */
    public void show(Text changed) {
        text = changed;
        fields.forEach((language, field) -> Commit.show(field, changed.exactly(language)));
    }

    /** The field of a language. */
    public TextInputControl field(Language language) {
        var field = fields.get(language);
        if (field == null) {
            throw new IllegalStateException("no field for " + language);
        }
        return field;
    }

    /** The fields one below the other. */
    public Pane stacked() {
        return new VBox(
                GAP, labelled(messages.language()), labelled(messages.language().other()));
    }

    /** The fields side by side, both of the same width. */
    public Pane beside() {
        var row = new HBox(
                GAP, labelled(messages.language()), labelled(messages.language().other()));
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        fields.values().forEach(field -> field.setPrefWidth(1));
        return row;
    }

    private Node labelled(Language language) {
        var words = messages.get("text.in", messages.get(label), messages.get(language));
        return Nodes.field(words, field(language));
    }
}
