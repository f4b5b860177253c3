package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Catalogue;
import org.senken.editing.StudyEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Background;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The results of a closed round: which part is read, which cell is looked at, and how votes are weighed. */
public final class ResultsViewModel {
    /** The parts of the results. */
    public enum Page {
        CELLS,
        DISCUSS,
        PANELS,
        CHARTS
    }

    /** Which subjects the table lists. */
    public enum Filter {
        ALL,
        DISPUTED
    }

    /** What a reading depends on; it is not counted again while this stays the same. */
    private record Source(
            StudyId study,
            Catalogue catalogue,
            List<Expert> experts,
            Register register,
            List<Round> rounds,
            Counting counting,
            int round) {
        static Source of(Study study, int round) {
            return new Source(
                    study.id(),
                    study.catalogue(),
                    study.experts(),
                    study.register(),
                    study.rounds(),
                    study.counting(),
                    round);
        }
    }

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Background background;
    private final FigureExport figures;
    private final ChartsViewModel charts;
    private final ReadOnlyObjectWrapper<Optional<RoundReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.CELLS);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Question>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Source> read = Optional.empty();

    public ResultsViewModel(
            Session session, Preferences preferences, Notices notices, Background background, FigureExport figures) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.background = background;
        this.figures = figures;
        charts = new ChartsViewModel(preferences, notices, background);
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    Preferences preferences() {
        return preferences;
    }

    /** What puts figures into files and on the clipboard. */
    FigureExport figures() {
        return figures;
    }

    /** The figures of the round that is read. */
    public ChartsViewModel charts() {
        return charts;
    }

    /** What is read; empty while it is being counted. */
    ReadOnlyObjectProperty<Optional<RoundReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The cell that is shown in full. */
    public ReadOnlyObjectProperty<Optional<Question>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The lines of the table under the filter. */
    List<RoundReading.Line> lines(RoundReading shown) {
        return switch (filter.get()) {
            case ALL -> shown.lines();
            case DISPUTED ->
                shown.lines().stream()
                        .filter(line ->
                                line.cells().stream().flatMap(Optional::stream).anyMatch(shown::isDisputed))
                        .toList();
        };
    }

    // Commands

    /** Counts a closed round in the background, unless that has been done. */
    public void read(Study study, int round) {
        var wanted = Source.of(study, round);
        if (read.equals(Optional.of(wanted))) {
            return;
        }
        if (read.stream().noneMatch(before -> before.study().equals(study.id()) && before.round() == round)) {
            reading.set(Optional.empty());
            chosen.set(Optional.empty());
        }
        read = Optional.of(wanted);
        background.aside("results", () -> RoundReading.of(study, round), this::take, notices::failed);
    }

    private void take(Optional<RoundReading> counted) {
        reading.set(counted);
        counted.ifPresent(found -> {
            if (chosen.get().isEmpty()) {
                chosen.set(first(found));
            }
        });
    }

    private Optional<Question> first(RoundReading found) {
        return page.get() == Page.DISCUSS
                ? found.discuss().stream().findFirst().map(CellStatistics::question)
                : found.closed().round().questions().asList().stream().findFirst();
    }

    /** Turns to a part of the results. What to discuss begins with the most pressing cell, unless a disputed one is chosen. */
    public void turnTo(Page wanted) {
        if (wanted == Page.DISCUSS) {
            reading.get()
                    .filter(found -> !isDisputedChosen(found))
                    .ifPresent(
                            found -> found.discuss().stream().findFirst().ifPresent(first -> choose(first.question())));
        }
        page.set(wanted);
    }

    private boolean isDisputedChosen(RoundReading found) {
        return chosen.get()
                .flatMap(question -> Optional.ofNullable(found.cells().get(question)))
                .filter(found::isDisputed)
                .isPresent();
    }

    public void list(Filter wanted) {
        filter.set(wanted);
    }

    public void choose(Question question) {
        chosen.set(Optional.of(question));
    }

    /** Chooses a cell and turns to the table. */
    public void jumpTo(Question question) {
        filter.set(Filter.ALL);
        choose(question);
        page.set(Page.CELLS);
    }

    /** Decides how much the vote of an expert counts, in every figure of the study. */
    public void weigh(ExpertWeights weights) {
        var counting = session.study().counting();
        if (counting.weights() != weights) {
            session.apply(StudyEdits.counting(counting.withWeights(weights)));
        }
    }
}
