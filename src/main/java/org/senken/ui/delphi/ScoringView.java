package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.CriterionId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The scoring room: a tab for each round and one for the next. */
public final class ScoringView extends RoomView {
    private final ScoringViewModel model;
    private final PlanViewModel plan;
    private final CriteriaViewModel criteria;
    private final ResultsViewModel results;
    private final Collecting collecting;
    private final VBox root = new VBox();
    private final HBox tabs = new HBox();
    private Life piece = life();
    private Optional<Ballots> ballots = Optional.empty();
    private Optional<Showing> showing = Optional.empty();

    /** What the room was last put together for; ballots that fill up need no new room. */
    private record Showing(
            int round,
            Optional<CriterionId> edited,
            Optional<Integer> addenda,
            List<Round.State> states,
            Catalogue catalogue) {}

    /** How ballots come in beside the screen, and after a round is closed. */
    public record Collecting(SheetsViewModel sheets, FormEntryViewModel forms, AddendaViewModel addenda) {}

    public ScoringView(
            ScoringViewModel model,
            PlanViewModel plan,
            CriteriaViewModel criteria,
            ResultsViewModel results,
            Collecting collecting) {
        this.model = model;
        this.plan = plan;
        this.criteria = criteria;
        this.results = results;
        this.collecting = collecting;
        root.getStyleClass().add(Styles.ROOM);
        follow(model.shownProperty(), number -> update());
        follow(criteria.editedProperty(), edited -> update());
        follow(collecting.addenda().shownProperty(), this::turnTo);
        follow(model.studyProperty(), study -> update());
    }

    @Override
    public Region root() {
        return root;
    }

    private void update() {
        var study = model.study();
        var wanted = new Showing(
                model.shownProperty().get(),
                criteria.editedProperty().get(),
                collecting.addenda().shownProperty().get(),
                study.rounds().stream().map(Round::state).toList(),
                study.catalogue());
        if (!showing.equals(Optional.of(wanted))) {
            showing = Optional.of(wanted);
            assemble(study);
        } else {
            ballots.ifPresent(pane -> study.openRound().ifPresent(round -> pane.show(study, round)));
            readResults(study);
        }
    }

    private void assemble(Study study) {
        piece.end();
        piece = life();
        ballots = Optional.empty();
        var content = content(study);
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getChildren().setAll(header(study), content);
        study.round(model.shownProperty().get())
                .ifPresent(round -> root.getChildren().add(RulesLine.of(model.messages(), round.rules())));
    }

    private Region header(Study study) {
        var numbers = new ArrayList<Integer>();
        study.rounds().forEach(round -> numbers.add(round.number()));
        numbers.add(ScoringViewModel.PLAN);
        tabs.getChildren()
                .setAll(Segments.of(
                        "round", numbers, this::tab, model.shownProperty().get(), model::show));
        var header = Nodes.row(12, Nodes.label(model.messages().get("room.SCORING"), Styles.ROOM_TITLE), tabs);
        int shown = model.shownProperty().get();
        if (study.round(shown).filter(round -> !round.isOpen()).isPresent() && !showsAddenda()) {
            header.getChildren().addAll(Nodes.spacer(), addendumButton(shown));
        }
        return header;
    }

    private Button addendumButton(int round) {
        return Nodes.button(
                "addenda", words("addendum.button"), () -> collecting.addenda().show(round));
    }

    /** Addenda of another round bring that round on screen. */
    private void turnTo(Optional<Integer> addenda) {
        addenda.filter(round -> model.study().round(round).isPresent()).ifPresent(model::show);
        update();
    }

    private boolean showsAddenda() {
        return collecting
                .addenda()
                .shownProperty()
                .get()
                .filter(model.shownProperty().get()::equals)
                .isPresent();
    }

    private String tab(int number) {
        if (number == ScoringViewModel.PLAN) {
            return words("scoring.tab.plan");
        }
        var round = model.study().round(number).orElseThrow();
        return words(round.isOpen() ? "scoring.tab.open" : "scoring.tab.closed", number);
    }

    private Region content(Study study) {
        int shown = model.shownProperty().get();
        if (shown == ScoringViewModel.PLAN) {
            return criteria.current().isPresent()
                    ? new CriterionEditor(criteria).root()
                    : new PlanPane(plan, criteria, piece).root();
        }
        var round = study.round(shown).orElseThrow();
        if (round.isOpen()) {
            var pane = new Ballots(model, collecting, piece);
            pane.show(study, round);
            ballots = Optional.of(pane);
            return pane.root();
        }
        if (showsAddenda()) {
            return new AddendaPane(collecting.addenda(), shown, piece).root();
        }
        readResults(study);
        return new Results(results, piece).root();
    }

    private void readResults(Study study) {
        study.round(model.shownProperty().get())
                .filter(round -> !round.isOpen())
                .ifPresent(round -> results.read(study, round.number()));
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
