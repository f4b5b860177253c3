package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final VBox root = new VBox();
    private final HBox tabs = new HBox();
    private Life piece = life();
    private Optional<Ballots> ballots = Optional.empty();
    private Optional<Showing> showing = Optional.empty();

    /** What the room was last put together for; ballots that fill up need no new room. */
    private record Showing(int round, Optional<CriterionId> edited, List<Round.State> states, Catalogue catalogue) {}

    public ScoringView(
            ScoringViewModel model, PlanViewModel plan, CriteriaViewModel criteria, ResultsViewModel results) {
        this.model = model;
        this.plan = plan;
        this.criteria = criteria;
        this.results = results;
        root.getStyleClass().add(Styles.ROOM);
        follow(model.shownProperty(), number -> update());
        follow(criteria.editedProperty(), edited -> update());
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
        return Nodes.row(12, Nodes.label(model.messages().get("room.SCORING"), Styles.ROOM_TITLE), tabs);
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
            var pane = new Ballots(model);
            pane.show(study, round);
            ballots = Optional.of(pane);
            return pane.root();
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
