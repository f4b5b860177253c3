package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.Candidate;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What would have to be true for one row to come before another, in sentences. */
final class FlipPane {
    private final SureViewModel model;
    private final Choice<Candidate> one;
    private final Choice<Candidate> other;
    private final VBox found = new VBox(8);
    private final VBox root;

    FlipPane(SureViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        one = new Choice<>("flip-one", this::name, model.flip()::one);
        other = new Choice<>("flip-other", this::name, model.flip()::other);
        one.root().setMaxWidth(Double.MAX_VALUE);
        other.root().setMaxWidth(Double.MAX_VALUE);
        var body = new VBox(
                10,
                Nodes.field(words.get("sure.flip.one"), one.root()),
                Nodes.field(words.get("sure.flip.other"), other.root()),
                found);
        body.getStyleClass().add("card-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root = Nodes.card(words.get("sure.flip.title"), scroll);
        life.follow(model.flip().findingsProperty(), this::show);
        life.follow(model.ranking().rankingProperty(), ranking -> showPair());
        life.follow(model.chosenProperty(), row -> showPair());
    }

    Region root() {
        return root;
    }

    private String name(Candidate candidate) {
        return model.messages().get(model.nameOf(candidate));
    }

    private void showPair() {
        var rows = model.flip().rows();
        model.flip().pair().ifPresent(pair -> {
            one.show(rows, pair.one());
            other.show(rows, pair.other());
        });
    }

    private void show(Optional<FlipViewModel.Findings> findings) {
        showPair();
        found.getChildren().clear();
        if (findings.isEmpty()) {
            add(List.of(Sentence.of("sure.flip.looking")), Styles.MUTED);
            return;
        }
        if (findings.get().order().isEmpty()) {
            add(List.of(Sentence.of("sure.flip.none")), Styles.MUTED);
            return;
        }
        add(findings.get().order());
        if (!findings.get().funding().isEmpty()) {
            found.getChildren().add(Nodes.label(model.messages().get("sure.flip.funding"), Styles.STRONG));
            add(findings.get().funding());
            found.getChildren().add(Nodes.label(model.messages().get("sure.flip.core"), Styles.STRONG));
            findings.get()
                    .core()
                    .ifPresentOrElse(this::add, () -> add(List.of(Sentence.of("sure.flip.looking")), Styles.MUTED));
        }
        add(List.of(Sentence.of("sure.flip.basis")), Styles.MUTED, Styles.SMALL);
    }

    private void add(List<Sentence> sentences, String... styles) {
        sentences.forEach(
                each -> found.getChildren().add(Nodes.wrapped(model.messages().get(each), styles)));
    }
}
