package org.senken.ui.scenario;

import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.TextPair;

/** Two fields for one text side by side, English at the left. A side that waits for its translation is marked. */
final class NarrativePair {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double GAP = 10;

    private final Messages words;
    private final TextPair pair;
    private final HBox root = new HBox(GAP);

    private NarrativePair(Messages words, String label, Text text, TextPair pair) {
        this.words = words;
        this.pair = pair;
        for (var language : Language.values()) {
            var field = pair.field(language);
            field.setMinWidth(0);
            field.setPrefWidth(0);
            field.setAccessibleText(words.get("text.in", words.get(label), words.get(language)));
            HBox.setHgrow(field, Priority.ALWAYS);
            root.getChildren().add(field);
        }
        mark(text);
    }

    /**
     * Two fields of one line.
     *
     * @param id of the fields: this, a hyphen and the code of the language
     * @param label the key of what the text is
     */
    static NarrativePair line(Messages words, String id, String label, Text text, TextPair.Typed typed) {
        return new NarrativePair(words, label, text, TextPair.line(words, id, label, text, typed));
    }

    /** Two fields of several lines. */
    static NarrativePair lines(Messages words, String id, String label, int rows, Text text, TextPair.Typed typed) {
        return new NarrativePair(words, label, text, TextPair.lines(words, id, label, rows, text, typed));
    }

    Region root() {
        return root;
    }

    TextInputControl field(Language language) {
        return pair.field(language);
    }

    /** Shows another text, unless somebody is typing. */
    void show(Text text) {
        pair.show(text);
        mark(text);
    }

    private void mark(Text text) {
        for (var language : Language.values()) {
            boolean missing = text.lacksTranslation() && text.exactly(language).isEmpty();
            var field = pair.field(language);
            field.pseudoClassStateChanged(MISSING, missing);
            field.setPromptText(missing ? words.get("narrative.untranslated") : "");
        }
    }
}
