package org.senken.ui.delphi;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Question;
import org.senken.core.technology.SubjectId;
import org.senken.editing.BallotDifference;
import org.senken.editing.BallotDifference.Arrival;
import org.senken.editing.BallotImport;
import org.senken.editing.QuestionChange;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Ballots that were read and wait for a word: what each of them would change, question by question, without a value. */
final class IncomingPane {
    private static final double LIST_HEIGHT = 130;

    private final SheetsViewModel model;
    private final BallotImport read;
    private final VBox root;

    IncomingPane(SheetsViewModel model, BallotImport read) {
        this.model = model;
        this.read = read;
        var counts = Nodes.label(words(
                "sheets.counts",
                read.in(Arrival.NEW).size(),
                read.in(Arrival.SAME).size(),
                read.in(Arrival.CHANGED).size()));
        counts.setId("sheets-counts");
        var body = new VBox(8, counts);
        if (!read.replacing().isEmpty()) {
            body.getChildren().addAll(Nodes.wrapped(words("sheets.replacing"), Styles.MUTED), changes());
        }
        body.getStyleClass().add("card-body");
        var buttons = Nodes.row(
                8,
                Nodes.button("sheets-not", words("sheets.not"), model::reject),
                Nodes.button("sheets-accept", words("sheets.accept"), model::accept, Styles.PRIMARY));
        root = Nodes.card(words("sheets.title", read.ballots().size()), buttons, body);
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region root() {
        return root;
    }

    private Region changes() {
        var lines = new VBox(4);
        read.replacing().forEach(each -> lines.getChildren().add(line(each)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LIST_HEIGHT);
        scroll.setPrefHeight(LIST_HEIGHT);
        return scroll;
    }

    private Region line(BallotDifference ballot) {
        var lines = new VBox(2);
        for (var kind : QuestionChange.Change.values()) {
            var questions = ballot.changes().stream()
                    .filter(each -> each.change() == kind)
                    .map(each -> name(each.question()))
                    .toList();
            if (!questions.isEmpty()) {
                var names = String.join(words("sheets.comma"), questions);
                lines.getChildren()
                        .add(Nodes.wrapped(words("sheets.change." + kind, questions.size()) + names, Styles.SMALL));
            }
        }
        if (ballot.changes().isEmpty()) {
            lines.getChildren().add(Nodes.wrapped(words("sheets.change.nothing"), Styles.SMALL));
        }
        var code = Nodes.label(ballot.expert().value(), Styles.STRONG);
        code.setMinWidth(Region.USE_PREF_SIZE);
        var row = Nodes.row(10, code, lines);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String name(Question question) {
        var criterion = model.study()
                .openRound()
                .map(round -> model.messages().get(QuestionName.of(model.study(), round, question)))
                .orElse(question.criterion().value());
        return subject(question.subject()) + " · " + criterion;
    }

    private String subject(SubjectId id) {
        return model.study()
                .catalogue()
                .subject(id)
                .map(each -> model.messages().get(each.label()))
                .orElse(id.value());
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
