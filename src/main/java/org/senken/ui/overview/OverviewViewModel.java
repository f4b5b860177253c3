package org.senken.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Entry;
import org.senken.editing.StudyEdits;
import org.senken.editing.StudyHeading;
import org.senken.language.Messages;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Room;
import org.senken.ui.common.Session;
import org.senken.ui.common.Times;

/** What the study holds, what is missing, what changed, and the other studies. */
public final class OverviewViewModel {
    private static final int CHANGES_SHOWN = 8;

    /**
     * A line of the list of studies.
     *
     * @param deleted whether it lies in the bin
     */
    public record Shelved(StudyId id, Text title, boolean deleted, String when, boolean isOpen) {}

    /** A row of the table of areas: medians in the order of the criteria; NaN where there are too few votes. */
    public record Glance(Text area, List<Double> medians) {}

    /**
     * The table of areas.
     *
     * @param round 0 while no round is closed
     */
    public record Table(int round, List<Criterion> criteria, List<Glance> rows) {}

    private final Session session;
    private final Preferences preferences;
    private final StudiesViewModel studies;
    private final Clock clock;
    private final Consumer<Room> goTo;
    private final ObservableValue<Standing> standing;

    public OverviewViewModel(
            Session session, Preferences preferences, StudiesViewModel studies, Clock clock, Consumer<Room> goTo) {
        this.session = session;
        this.preferences = preferences;
        this.studies = studies;
        this.clock = clock;
        this.goTo = goTo;
        standing = session.stateProperty().map(state -> Standing.of(state.study()));
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(state -> state.study());
    }

    public ObservableValue<Standing> standingProperty() {
        return standing;
    }

    /** The medians of the newest closed round. */
    public Table table(Study study) {
        var results = study.latestVotes();
        var criteria = results.map(LatestVotes::criteria).orElse(study.criteria());
        var areas = study.catalogue().areas().stream().filter(area -> !area.retired());
        return new Table(
                results.map(votes -> votes.basis().round()).orElse(0),
                criteria,
                areas.map(area -> new Glance(
                                area.label(),
                                criteria.stream()
                                        .map(criterion -> median(results, new Question(area.id(), criterion.id())))
                                        .toList()))
                        .toList());
    }

    private static double median(Optional<LatestVotes> results, Question question) {
        return results.map(votes -> votes.statistics(question).median()).orElse(Double.NaN);
    }

    /** The newest changes, each with the time. */
    public ObservableValue<List<String>> changesProperty() {
        return session.stateProperty().map(state -> latest(state.history()));
    }

    private List<String> latest(List<Entry> history) {
        var lines = new ArrayList<String>();
        for (var entry : history.reversed().stream().limit(CHANGES_SHOWN).toList()) {
            lines.add(when(entry) + "  " + messages().get(description(entry)));
        }
        return lines;
    }

    private static Sentence description(Entry entry) {
        return switch (entry.kind()) {
            case EDIT -> entry.name();
            case UNDO -> Sentence.of("history.undo", told(entry.name()));
            case REDO -> Sentence.of("history.redo", told(entry.name()));
        };
    }

    private static Text told(Sentence name) {
        return new Text(
                Messages.in(Language.EN).get(name), Messages.in(Language.JA).get(name));
    }

    private String when(Entry entry) {
        return Times.shortly(entry.at(), LocalDate.now(clock), clock.getZone(), preferences.language());
    }

    /** The studies of the workspace. */
    public ObservableValue<List<Shelved>> studiesProperty() {
        return Bindings.createObjectBinding(
                () -> studies.studiesProperty().get().stream()
                        .map(this::shelved)
                        .toList(),
                studies.studiesProperty(),
                session.stateProperty());
    }

    private Shelved shelved(StudyHeading heading) {
        return new Shelved(
                heading.id(),
                heading.title(),
                heading.deleted(),
                Times.shortly(heading.changed(), LocalDate.now(clock), clock.getZone(), preferences.language()),
                heading.id().equals(session.study().id()));
    }

    // Commands

    /** The shelf of studies and its commands. */
    public StudiesViewModel studies() {
        return studies;
    }

    public void rename(String title) {
        if (!title.isBlank()) {
            session.apply(StudyEdits.title(preferences.language(), title));
        }
    }

    /** Goes to the room where the work of a topic is done. */
    public void goTo(Standing.Topic topic) {
        goTo.accept(
                switch (topic) {
                    case TECHNOLOGIES -> Room.TECHNOLOGIES;
                    case EXPERTS -> Room.EXPERTS;
                    case SCENARIOS -> Room.SCENARIOS;
                    case SCORING -> Room.SCORING;
                    case PORTFOLIO -> Room.PORTFOLIO;
                    case REPORT -> Room.REPORT;
                });
    }
}
