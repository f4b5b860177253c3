package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.form.FormConfirmed;
import org.senken.core.delphi.form.FormEntry;
import org.senken.core.delphi.form.FormItem;
import org.senken.core.delphi.form.FormMark;
import org.senken.core.delphi.form.FormOrder;
import org.senken.core.delphi.form.FormReading;
import org.senken.core.delphi.form.FormSheet;
import org.senken.core.technology.SubjectId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One page of a form as it lies on the table: the same rows in the same order, with what has been typed. */
final class FormPagePane {
    private static final double ROW_HEIGHT = 26;
    private static final double CODE_WIDTH = 44;
    private static final double MARK_WIDTH = 26;
    private static final double SIDE_WIDTH = 300;
    private static final List<String> SIGNS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "na");

    /** What the page shows of the form. */
    private record Page(FormOrder order, FormSheet sheet, List<Optional<FormMark>> marks, int current) {}

    private final FormEntryViewModel model;
    private final FormScreen.Typing typing;
    private final HBox root;

    FormPagePane(FormEntryViewModel model, FormScreen.Typing typing) {
        this.model = model;
        this.typing = typing;
        var step = typing.step();
        var page = switch (step) {
            case FormEntry entry -> new Page(entry.order(), entry.sheet(), entry.marks(), shownRow(entry));
            case FormReading reading ->
                new Page(reading.order(), reading.sheet(), present(reading.marks()), reading.row());
            case FormConfirmed done -> new Page(done.order(), done.order().sheetOf(0), present(done.marks()), 0);
        };
        var rows = rows(page);
        HBox.setHgrow(rows, Priority.ALWAYS);
        root = new HBox(16, rows, side(page));
    }

    /** While a confidence is awaited the eye stays on the row it belongs to. */
    private static int shownRow(FormEntry entry) {
        return entry.awaitsConfidence() ? entry.last() : entry.cursor();
    }

    private static List<Optional<FormMark>> present(List<FormMark> marks) {
        return marks.stream().map(Optional::of).toList();
    }

    Region root() {
        return root;
    }

    private Region rows(Page page) {
        var box = new VBox();
        box.getStyleClass().addAll(Styles.CARD, "typing-page");
        int row = page.order().firstRowOf(page.sheet());
        for (var item : page.sheet().items()) {
            box.getChildren().add(line(item, page.marks().get(row), row == page.current()));
            row++;
        }
        return box;
    }

    private HBox line(FormItem item, Optional<FormMark> mark, boolean current) {
        var code = Nodes.label(item.code(), Styles.STRONG);
        code.setMinWidth(CODE_WIDTH);
        var name = Nodes.label(name(item.question().subject()));
        name.setMinWidth(0);
        var line = Nodes.row(2, code, name, Nodes.spacer());
        var sign = mark.map(each -> FormMarks.sign(each, model.messages())).orElse("");
        for (var each : SIGNS) {
            line.getChildren().add(mark(each, each.equals(sign)));
        }
        var confidence =
                mark.flatMap(FormMark::confidence).map(sure -> model.messages().get(sure));
        boolean blank = mark.isPresent() && !SIGNS.contains(sign);
        var last = Nodes.label(blank ? sign : confidence.orElse(""), Styles.MUTED, Styles.SMALL);
        last.setMinWidth(64);
        last.setAlignment(Pos.CENTER_RIGHT);
        line.getChildren().add(last);
        line.setMinHeight(ROW_HEIGHT);
        line.getStyleClass().add("typing-row");
        if (current) {
            line.getStyleClass().add("current");
        }
        return line;
    }

    private static Label mark(String sign, boolean chosen) {
        var label = Nodes.label(sign, "typing-mark");
        label.setMinWidth(MARK_WIDTH);
        label.setPrefWidth(MARK_WIDTH);
        if (chosen) {
            label.getStyleClass().add("chosen");
        }
        return label;
    }

    private String name(SubjectId id) {
        return model.study()
                .catalogue()
                .subject(id)
                .map(subject -> model.messages().get(subject.label()))
                .orElse(id.value());
    }

    private Region side(Page page) {
        var sheet = page.sheet();
        var criterion = model.messages()
                .get(QuestionName.of(model.study(), model.round(), sheet.criterion(), sheet.scenario()));
        var code = Nodes.label(sheet.code(Optional.of(typing.expert())), "typing-code");
        code.setId("typing-code");
        var box = new VBox(
                10,
                Nodes.label(typing.expert().value(), "typing-digits"),
                Nodes.wrapped(criterion, "viewpoint"),
                Nodes.label(words(
                        "typing.page", sheet.number(), page.order().sheets().size())),
                Nodes.wrapped(words("typing.code"), Styles.MUTED, Styles.SMALL),
                code,
                Nodes.wrapped(words("typing.code.wrong"), Styles.MUTED, Styles.SMALL),
                stage(page),
                Nodes.wrapped(words(keys()), Styles.MUTED, Styles.SMALL));
        typing.first().ifPresent(first -> box.getChildren().add(1, Nodes.badge(words("typing.second"), Styles.INFO)));
        box.setMinWidth(SIDE_WIDTH);
        box.setPrefWidth(SIDE_WIDTH);
        box.getStyleClass().addAll(Styles.CARD, "typing-side");
        return box;
    }

    /** The row at hand in large type, or that the page is to be read back. */
    private Region stage(Page page) {
        return switch (typing.step()) {
            case FormEntry entry -> {
                var item = page.order().items().get(page.current());
                var asked = entry.awaitsConfidence()
                        ? words("typing.confidence")
                        : name(item.question().subject());
                yield new VBox(Nodes.label(item.code(), "typing-digits", "typing-chosen"), Nodes.wrapped(asked));
            }
            case FormReading reading -> Nodes.wrapped(words("typing.read"), "viewpoint", "typing-chosen");
            case FormConfirmed done -> new Region();
        };
    }

    private String keys() {
        return switch (typing.step()) {
            case FormEntry entry -> entry.awaitsConfidence() ? "typing.keys.confidence" : "typing.keys";
            case FormReading reading -> "typing.keys.read";
            case FormConfirmed done -> "typing.keys.read";
        };
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
