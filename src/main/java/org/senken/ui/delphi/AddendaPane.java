package org.senken.ui.delphi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Addendum.Kind;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.editing.IncomingBallot;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.common.Times;

/** The addenda of a closed round: what was added, a form for the next one, and which votes are counted. */
final class AddendaPane {
    private static final double FORM_WIDTH = 430;

    private final AddendaViewModel model;
    private final int number;
    private final VBox list = new VBox();
    private final VBox form = new VBox(12);
    private final VBox counting = new VBox(8);
    private final HBox root;
    private Optional<FormShown> formShown = Optional.empty();

    /** What the form was last put together for: typing into it must not replace its fields. */
    private record FormShown(Kind kind, Optional<IncomingBallot> sheet, List<Addendum> addenda) {}

    AddendaPane(AddendaViewModel model, int round, RoomView.Life life) {
        this.model = model;
        number = round;
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        list.getStyleClass().add("card-body");
        var added = Nodes.card(
                words("addendum.title", round),
                Nodes.button("addendum-back", words("addendum.back"), model::hide),
                scroll);
        HBox.setHgrow(added, Priority.ALWAYS);
        form.getStyleClass().add("card-body");
        counting.getStyleClass().add("card-body");
        var side = new VBox(12, Nodes.card(words("addendum.new"), form), Nodes.card(words("counting.title"), counting));
        side.setMinWidth(FORM_WIDTH);
        side.setPrefWidth(FORM_WIDTH);
        root = new HBox(12, added, side);
        life.follow(model.studyProperty(), this::show);
        life.follow(model.draftProperty(), draft -> showForm());
        life.follow(model.sheetProperty(), sheet -> showForm());
    }

    Region root() {
        return root;
    }

    private void show(Study study) {
        study.round(number).filter(round -> !round.isOpen()).ifPresent(round -> {
            showList(round);
            showForm();
            showCounting(study, round);
        });
    }

    private void showList(Round round) {
        if (round.addenda().isEmpty()) {
            list.getChildren().setAll(Nodes.wrapped(words("addendum.none"), Styles.MUTED));
        } else {
            list.getChildren().setAll(round.addenda().stream().map(this::line).toList());
        }
    }

    private Node line(Addendum each) {
        var kind = Nodes.badge(words("addendum.kind." + each.kind()), Styles.INFO);
        var at = Times.shortly(
                each.at(), LocalDate.EPOCH, model.zone(), model.messages().language());
        var head = Nodes.row(
                10,
                Nodes.label(words("addendum.number", each.number()), Styles.STRONG),
                kind,
                Nodes.label(each.expert().value()),
                Nodes.label(at, Styles.MUTED));
        if (each.informed()) {
            head.getChildren().add(Nodes.badge(words("addendum.informed.short"), Styles.WARN));
        }
        var box = new VBox(2, head, Nodes.wrapped(each.reason(), Styles.SMALL));
        box.getStyleClass().add(Styles.LINE);
        return box;
    }

    private void showForm() {
        var round = model.study().round(number);
        if (round.isEmpty() || round.get().isOpen()) {
            return;
        }
        var draft = model.draftProperty().get();
        var waiting = model.sheetProperty().get();
        var wanted = new FormShown(draft.kind(), waiting, round.get().addenda());
        if (formShown.equals(Optional.of(wanted))) {
            return;
        }
        formShown = Optional.of(wanted);
        var rows = new ArrayList<Node>();
        waiting.ifPresentOrElse(
                sheet -> rows.add(Nodes.wrapped(words("addendum.sheet", sheet.file(), sheet.expert()))),
                () -> rows.addAll(whom(draft, round.get())));
        rows.add(Nodes.field(
                words("addendum.reason"), Commit.lines("addendum-reason", draft.reason(), 2, model::reason)));
        rows.add(tick("addendum-informed", draft.informed(), words("addendum.informed"), model::informed));
        rows.add(buttons(draft.kind(), waiting.isPresent()));
        rows.add(Nodes.wrapped(words("addendum.final"), Styles.MUTED, Styles.SMALL));
        form.getChildren().setAll(rows);
    }

    private List<Node> whom(AddendaViewModel.Draft draft, Round round) {
        var kinds = Segments.of(
                "addendum-kind",
                List.of(Kind.values()),
                kind -> words("addendum.kind." + kind),
                draft.kind(),
                model::kind);
        var experts = model.experts(round);
        if (experts.isEmpty()) {
            return List.of(kinds, Nodes.wrapped(words("addendum.nobody"), Styles.MUTED));
        }
        var choice = new Choice<Optional<ExpertCode>>(
                "addendum-expert",
                code -> code.map(ExpertCode::value).orElse("–"),
                code -> code.ifPresent(model::expert));
        var choices = new ArrayList<Optional<ExpertCode>>();
        choices.add(Optional.empty());
        experts.forEach(code -> choices.add(Optional.of(code)));
        choice.show(choices, draft.expert());
        return List.of(kinds, Nodes.field(words("addendum.expert"), choice.root()));
    }

    private Node buttons(Kind kind, boolean sheet) {
        if (sheet) {
            return Nodes.row(
                    8,
                    Nodes.button("addendum-add-sheet", words("addendum.sheet.add"), model::addSheet, Styles.PRIMARY),
                    Nodes.button("addendum-forget-sheet", words("sheets.not"), model::forgetSheet));
        }
        var type = Nodes.button("addendum-type", words("addendum.type"), model::type, Styles.PRIMARY);
        return switch (kind) {
            case LATE ->
                Nodes.row(8, type, Nodes.button("addendum-sheet", words("addendum.from-sheet"), model::takeSheet));
            case TYPING_ERROR -> Nodes.row(8, type);
            case WITHDRAWN ->
                Nodes.row(
                        8,
                        Nodes.button("addendum-withdraw", words("addendum.withdraw"), model::withdraw, Styles.PRIMARY));
        };
    }

    private void showCounting(Study study, Round round) {
        int interested = model.interestedVotes(round);
        int informed = model.informedBallots(round);
        var with = study.counting();
        counting.getChildren()
                .setAll(
                        tick(
                                "count-interested",
                                with.withInterested(),
                                words("counting.interested"),
                                model::countInterested),
                        note(with.withInterested() ? "counting.interested.in" : "counting.interested.out", interested),
                        tick("count-informed", with.withInformed(), words("counting.informed"), model::countInformed),
                        note(with.withInformed() ? "counting.informed.in" : "counting.informed.out", informed),
                        Nodes.wrapped(words("counting.note"), Styles.MUTED, Styles.SMALL));
    }

    private Node note(String key, int count) {
        return Nodes.wrapped(model.messages().count(key, count), Styles.MUTED, Styles.SMALL);
    }

    private static CheckBox tick(String id, boolean on, String text, Consumer<Boolean> change) {
        var tick = new CheckBox(text);
        tick.setId(id);
        tick.setSelected(on);
        tick.setWrapText(true);
        tick.setOnAction(event -> change.accept(tick.isSelected()));
        return tick;
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
