package org.senken.ui.minutes;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Schedule;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Template;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.MinutesEdits;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The run sheet: its steps, and the timer while the session is held. */
public final class RunSheetViewModel {
    private static final int NEW_STEP_MINUTES = 15;

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Runnable project;
    private final ObjectProperty<Integer> selected = new SimpleObjectProperty<>(0);

    /**
     * @param project puts the step that is on on the projector
     */
    public RunSheetViewModel(
            Session session, Preferences preferences, Notices notices, Dialogs dialogs, Clock clock, Runnable project) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.clock = clock;
        this.project = project;
    }

    // Properties

    Messages messages() {
        return preferences.messages();
    }

    ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    ReadOnlyObjectProperty<Integer> selectedProperty() {
        return selected;
    }

    RunSheet sheet() {
        return session.study().minutes().sheet();
    }

    /** The sheet against the clock, as of now. */
    Schedule schedule() {
        return Schedule.of(sheet(), clock.instant(), clock.getZone());
    }

    Optional<Step> selectedStep() {
        var steps = sheet().steps();
        int place = selected.get();
        return place < steps.size() ? Optional.of(steps.get(place)) : Optional.empty();
    }

    // Commands

    void select(int place) {
        selected.set(place);
    }

    /** Begins the sheet anew from a template; asks before steps are lost. */
    void begin(Template template) {
        boolean agreed = sheet().steps().isEmpty()
                || dialogs.confirm(
                        Sentence.of("runsheet.replace"),
                        Sentence.of("runsheet.replace.text"),
                        Sentence.of("runsheet.replace.verb"));
        if (agreed) {
            selected.set(0);
            session.apply(MinutesEdits.sheet(old -> Templates.sheet(template)));
        }
    }

    /** Sets when the day begins, typed as 13:00 or 9:30. */
    void beginsAt(String typed) {
        time(typed)
                .ifPresentOrElse(
                        time -> session.apply(MinutesEdits.sheet(sheet -> sheet.withBegins(time))),
                        () -> notices.refused(Sentence.of("runsheet.begins.wrong", typed)));
    }

    private static Optional<LocalTime> time(String typed) {
        var plain = typed.strip().replace('：', ':');
        try {
            return Optional.of(LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** Begins the next step, or the first. */
    void next() {
        var running = sheet().running();
        int place = running == null ? 0 : running.step() + 1;
        if (place < sheet().steps().size()) {
            start(place);
        } else {
            stop();
        }
    }

    /** Begins a step: the timer runs from now. */
    void start(int place) {
        selected.set(place);
        session.apply(MinutesEdits.begin(place, clock.instant()));
    }

    void stop() {
        session.apply(MinutesEdits.stop());
    }

    /** Changes the step that is selected. */
    void change(UnaryOperator<Step> change) {
        int place = selected.get();
        selectedStep()
                .ifPresent(
                        step -> session.apply(MinutesEdits.sheet(sheet -> sheet.withStep(place, change.apply(step)))));
    }

    /** Sets the minutes of the selected step. */
    void minutes(String typed) {
        whole(typed).ifPresent(minutes -> change(step -> step.withMinutes(minutes)));
    }

    /** Sets how short the selected step may become. */
    void shortest(String typed) {
        whole(typed).ifPresent(minutes -> change(step -> step.withShortest(minutes)));
    }

    private Optional<Integer> whole(String typed) {
        var found = Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes <= Step.LONGEST);
        if (found.isEmpty()) {
            notices.refused(Sentence.of("runsheet.minutes.wrong", typed, Step.LONGEST));
        }
        return found;
    }

    /** Puts a new step below the selected one. */
    void add() {
        int place = Math.min(selected.get() + 1, sheet().steps().size());
        if (sheet().steps().size() >= RunSheet.MOST_STEPS) {
            notices.refused(Sentence.of("input.json.sheet", RunSheet.MOST_STEPS));
            return;
        }
        var step = new Step(
                Templates.text("runsheet.new"),
                NEW_STEP_MINUTES,
                NEW_STEP_MINUTES,
                Step.Kind.WORK,
                "",
                Text.EMPTY,
                Text.EMPTY,
                Text.EMPTY);
        session.apply(MinutesEdits.sheet(sheet -> sheet.withNew(place, step)));
        selected.set(place);
    }

    void remove() {
        int place = selected.get();
        session.apply(MinutesEdits.sheet(sheet -> sheet.without(place)));
        selected.set(Math.max(0, place - 1));
    }

    /** Moves the selected step up or down; the step that is on stays on. */
    void move(int by) {
        int place = selected.get();
        int target = place + by;
        if (target < 0 || target >= sheet().steps().size()) {
            return;
        }
        session.apply(MinutesEdits.sheet(sheet -> sheet.swapped(place, target)));
        selected.set(target);
    }

    /** Puts the step that is on on the projector. */
    void project() {
        project.run();
    }
}
