package org.senken.ui.delphi;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.form.FormDifference;
import org.senken.core.delphi.form.FormDifference.Chosen;
import org.senken.core.delphi.form.FormMark;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What two entries of one form say differently, to be settled by a look at the paper. */
final class FormDifferencesPane {
    private static final double CODE_WIDTH = 70;
    private static final double MARK_WIDTH = 150;

    private final FormEntryViewModel model;
    private final FormScreen.Settling settling;
    private final VBox root;

    FormDifferencesPane(FormEntryViewModel model, FormScreen.Settling settling) {
        this.model = model;
        this.settling = settling;
        var lines = new VBox();
        settling.comparison().differences().forEach(each -> lines.getChildren().add(line(each)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        boolean settled = settling.comparison().open().isEmpty();
        root = new VBox(
                12,
                Nodes.row(
                        16,
                        Nodes.label(settling.expert().value(), "typing-digits"),
                        Nodes.wrapped(
                                model.messages()
                                        .count(
                                                "typing.differences",
                                                settling.comparison()
                                                        .differences()
                                                        .size()),
                                "viewpoint")),
                Nodes.wrapped(words(settled ? "typing.differences.done" : "typing.differences.how")),
                scroll);
        root.setAlignment(Pos.TOP_LEFT);
    }

    Region root() {
        return root;
    }

    private Region line(FormDifference difference) {
        var question = difference.item().question();
        var code = Nodes.label(difference.item().code(), Styles.STRONG);
        code.setMinWidth(CODE_WIDTH);
        var subject = model.study()
                .catalogue()
                .subject(question.subject())
                .map(each -> model.messages().get(each.label()))
                .orElse(question.subject().value());
        var criterion = model.messages().get(QuestionName.of(model.study(), model.round(), question));
        var page = model.messages().get("typing.page.short", page(difference));
        var line = Nodes.row(
                12,
                code,
                Nodes.label(subject),
                Nodes.label(criterion + " · " + page, Styles.MUTED),
                Nodes.spacer(),
                mark("1", difference.first(), difference.chosen(), Chosen.FIRST),
                mark("2", difference.second(), difference.chosen(), Chosen.SECOND));
        line.getStyleClass().addAll("typing-row", "typing-difference");
        if (settling.comparison().open().filter(difference::equals).isPresent()) {
            line.getStyleClass().add("current");
        }
        return line;
    }

    private int page(FormDifference difference) {
        return settling.comparison().first().order().sheetOf(difference.row()).number();
    }

    private Label mark(String key, FormMark mark, Optional<Chosen> chosen, Chosen side) {
        var label = Nodes.label(key + " :  " + FormMarks.full(mark, model.messages()), "typing-choice");
        label.setMinWidth(MARK_WIDTH);
        if (chosen.filter(side::equals).isPresent()) {
            label.getStyleClass().add("chosen");
        }
        return label;
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
