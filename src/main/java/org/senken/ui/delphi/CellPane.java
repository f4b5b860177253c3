package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.GroupFigures;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One cell in full: the median, the votes, three separate answers, groups, reasons of both sides, method details. */
final class CellPane {
    private static final double WIDTH = 324;

    private final ResultsViewModel model;
    private final DetailPane pane = new DetailPane();
    private boolean unfolded;
    private Optional<CellWords> shown = Optional.empty();

    CellPane(ResultsViewModel model) {
        this.model = model;
        pane.root().setId("cell");
        pane.root().setPrefWidth(WIDTH);
        pane.root().setMinWidth(WIDTH);
        pane.root().setMaxWidth(WIDTH);
    }

    Region root() {
        return pane.root();
    }

    private Messages messages() {
        return model.messages();
    }

    /** Shows the chosen cell of a reading. */
    void show(RoundReading reading) {
        var chosen = model.chosenProperty()
                .get()
                .flatMap(question -> Optional.ofNullable(reading.cells().get(question)));
        if (chosen.isEmpty()) {
            pane.empty(messages().get("results.choose"));
            shown = Optional.empty();
            return;
        }
        var words = new CellWords(messages(), reading, chosen.get());
        if (!shown.equals(Optional.of(words))) {
            shown = Optional.of(words);
            draw(words);
        }
    }

    private void draw(CellWords words) {
        var reading = words.reading();
        var cell = words.cell();
        List<Label> badges =
                reading.isOnePerson() ? List.of() : List.of(BadgeLabel.of(reading.badge(cell), messages()));
        pane.name(
                messages().get(reading.subject(cell.question())),
                messages().get(reading.criterion(cell.question())),
                badges);
        var fields = new ArrayList<Node>();
        fields.add(median(words));
        fields.add(VoteColumns.of(cell.figures().scores(), cell.question().criterion()));
        fields.add(Nodes.wrapped(words.counts(), Styles.MUTED, Styles.SMALL));
        fields.add(part("results.agreement", words.agreement()));
        fields.add(part("results.stability", words.stability()));
        fields.add(part("results.dissent", words.dissent()));
        fields.addAll(ReasonsList.of(CellReasons.of(reading, cell.question(), messages()), messages()));
        if (!reading.isOnePerson()) {
            fields.add(groups("results.sectors", words, reading.bySector(cell.question()), messages()::get));
            fields.add(groups("results.disciplines", words, reading.byDiscipline(cell.question()), words::discipline));
            fields.add(method(words));
        }
        pane.fill(fields, List.of());
    }

    private static Node median(CellWords words) {
        var about = new VBox(1, Nodes.wrapped(words.caption(), Styles.MUTED));
        words.middle().ifPresent(middle -> about.getChildren().add(Nodes.label(middle)));
        words.withoutOne()
                .ifPresent(range -> about.getChildren().add(Nodes.wrapped(range, Styles.MUTED, Styles.SMALL)));
        var large = Nodes.label(words.median(), "large");
        large.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(14, large, about);
    }

    private VBox part(String key, String sentences) {
        return new VBox(1, Nodes.label(messages().get(key), Styles.STRONG), Nodes.wrapped(sentences));
    }

    private <G extends Comparable<G>> Node groups(
            String key, CellWords words, GroupFigures<G> groups, Function<? super G, String> name) {
        var box = new VBox(3, Nodes.label(messages().get(key), Styles.STRONG));
        groups.shown().forEach((group, figures) -> {
            var bars = new VoteBars(44, 14);
            bars.show(figures.scores());
            box.getChildren()
                    .add(Nodes.row(
                            8,
                            Nodes.label(name.apply(group)),
                            Nodes.spacer(),
                            bars,
                            Nodes.label(
                                    messages()
                                            .get(
                                                    "results.group.median",
                                                    Numbers.decimal(figures.median()),
                                                    figures.n()),
                                    Styles.MUTED)));
        });
        words.suppressed(groups, name)
                .ifPresent(sentence -> box.getChildren().add(Nodes.wrapped(sentence, Styles.MUTED, Styles.SMALL)));
        return box;
    }

    private Node method(CellWords words) {
        var figures = words.cell().figures();
        var facts = new Facts()
                .add(messages().get("results.method.iqr"), Numbers.decimal(figures.interquartileRange()))
                .add(messages().get("results.method.ipr"), Numbers.decimal(figures.interpercentileRange()))
                .add(messages().get("results.method.ipras"), Numbers.decimal(figures.allowedRange()))
                .add(messages().get("results.method.index"), Numbers.decimal(figures.disagreementIndex()))
                .add(messages().get("results.method.mean"), Numbers.decimal(figures.mean()))
                .add(messages().get("results.method.sd"), Numbers.decimal(figures.standardDeviation()))
                .add(messages().get("results.method.band"), Numbers.decimal(figures.bandAgreement()));
        words.cell()
                .change()
                .ifPresent(change ->
                        facts.add(messages().get("results.method.change"), Numbers.decimal(change.medianChange())));
        var body = new VBox(6, facts.root(), Nodes.wrapped(messages().get("results.note"), Styles.MUTED, Styles.SMALL));
        var folds = new ArrayList<Fold>(1);
        var fold = new Fold("results-method", messages().get("results.method"), () -> turn(folds), body);
        folds.add(fold);
        fold.show(unfolded);
        return fold.root();
    }

    private void turn(List<Fold> folds) {
        unfolded = !unfolded;
        folds.forEach(fold -> fold.show(unfolded));
    }
}
