package org.senken.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.minutes.Tie;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Room;
import org.senken.ui.common.Session;
import org.senken.ui.common.Times;
import org.senken.ui.delphi.BallotViewModel;
import org.senken.ui.delphi.FormEntryViewModel;
import org.senken.ui.minutes.NotesViewModel;
import org.senken.ui.overview.StudiesViewModel;
import org.senken.ui.projector.ProjectorViewModel;

/** The window around the rooms: where we are, what can be undone, whether everything is saved. */
public final class ShellViewModel {
    /**
     * What is at hand in every room: notes, the second screen, and what the last search for scenarios came to.
     *
     * @param searched in words, for each room; blank before the first search
     */
    public record Desk(
            NotesViewModel notes, ProjectorViewModel projector, Function<Room, ObservableValue<String>> searched) {}

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final StudiesViewModel studies;
    private final BallotViewModel ballot;
    private final Desk desk;
    private final FormEntryViewModel forms;
    /** Held here: a binding that nobody holds is forgotten together with whoever follows it. */
    private final BooleanBinding ballotOpen;

    private final LongWork work;
    private final ZoneId zone;
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.OVERVIEW);

    public ShellViewModel(
            Session session,
            Preferences preferences,
            Notices notices,
            StudiesViewModel studies,
            BallotViewModel ballot,
            Desk desk,
            FormEntryViewModel forms,
            LongWork work,
            ZoneId zone) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.studies = studies;
        this.ballot = ballot;
        this.desk = desk;
        this.forms = forms;
        ballotOpen = Bindings.or(ballot.activeProperty(), forms.activeProperty());
        this.work = work;
        this.zone = zone;
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public ObservableValue<Room> roomProperty() {
        return room;
    }

    public ObservableValue<Settings> settingsProperty() {
        return preferences.settingsProperty();
    }

    public ObservableValue<Optional<Notices.Notice>> noticeProperty() {
        return notices.noticeProperty();
    }

    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** What undo would take back, in words; empty if nothing. */
    public ObservableValue<Optional<Sentence>> undoableProperty() {
        return unlessTyping(OpenStudy.State::undoable);
    }

    /** What redo would make again; empty if nothing. */
    public ObservableValue<Optional<Sentence>> redoableProperty() {
        return unlessTyping(OpenStudy.State::redoable);
    }

    /** Whoever types forms must not take back what others did; what they type they correct by typing. */
    private ObservableValue<Optional<Sentence>> unlessTyping(Function<OpenStudy.State, Optional<Sentence>> name) {
        return session.stateProperty()
                .flatMap(state -> forms.activeProperty().map(typing -> typing ? Optional.empty() : name.apply(state)));
    }

    /** Long work under way, if there is any. */
    public ObservableValue<Optional<LongWork.Running>> workProperty() {
        return work.runningProperty();
    }

    /** Whether a ballot, on screen or on paper, has the window for itself. */
    public ObservableValue<Boolean> ballotOpenProperty() {
        return ballotOpen;
    }

    /** Whether nothing but the ballot may be within reach. */
    public boolean isLocked() {
        return ballot.isSecret() || forms.activeProperty().get();
    }

    /** "Saved 14:32:07", "Saving…" or what went wrong. */
    public ObservableValue<String> savedProperty() {
        return Bindings.createStringBinding(
                () -> switch (session.savingProperty().get()) {
                    case SAVED ->
                        messages()
                                .get(
                                        "status.saved",
                                        Times.clock(session.savedAtProperty().get(), zone));
                    case SAVING -> messages().get("status.saving");
                    case FAILED -> messages().get("status.failed");
                },
                session.savingProperty(),
                session.savedAtProperty());
    }

    /** How far the round is, without a word about votes. */
    public ObservableValue<String> roundProperty() {
        return studyProperty().map(this::round);
    }

    private String round(Study study) {
        if (study.rounds().isEmpty()) {
            return messages().get("standing.no-round");
        }
        var round = study.rounds().getLast();
        if (!round.isOpen()) {
            return messages().get("standing.round.closed", round.number());
        }
        long voters = Standing.voters(study, round).count();
        long in = voters - Standing.missing(study, round).size();
        return messages().get("status.round.open", round.number(), in, voters);
    }

    /** Which list of areas the study works with. */
    public ObservableValue<String> catalogueProperty() {
        return studyProperty()
                .map(study -> study.catalogue().taxonomies().stream()
                        .findFirst()
                        .map(list -> messages().get("status.list", list.version()))
                        .orElse(""));
    }

    /** What the last search for scenarios came to; blank before the first. */
    public ObservableValue<String> searchedProperty() {
        return room.flatMap(desk.searched());
    }

    NotesViewModel notes() {
        return desk.notes();
    }

    ProjectorViewModel projector() {
        return desk.projector();
    }

    // Commands

    /** Opens a note on what is on screen; the one that is open is put away, its text is kept. */
    public void note(Tie tie) {
        if (desk.notes().draftProperty().get().isPresent()) {
            desk.notes().endDraft();
        } else {
            desk.notes().begin(tie);
        }
    }

    /** Goes to a room; a ballot that leaves the rooms within reach is left as it is. */
    public void goTo(Room target) {
        if (ballot.activeProperty().get()) {
            ballot.leave();
        }
        if (forms.activeProperty().get()) {
            forms.leave();
        }
        room.set(target);
    }

    public void speak(Language language) {
        if (preferences.language() != language) {
            preferences.change(settings -> settings.withLanguage(language));
        }
    }

    /** Changes between light and dark. */
    public void turnTheme() {
        preferences.change(settings -> settings.withTheme(
                settings.theme() == Settings.Theme.LIGHT ? Settings.Theme.DARK : Settings.Theme.LIGHT));
    }

    public void undo() {
        if (!forms.activeProperty().get()) {
            session.undo();
        }
    }

    public void redo() {
        if (!forms.activeProperty().get()) {
            session.redo();
        }
    }

    public void dismissNotice() {
        notices.dismiss();
    }

    /** Takes in files that were dropped on the window. */
    public void drop(List<Path> files) {
        studies.importFiles(files);
    }

    /** Ends the long work that is under way. */
    public void cancelWork() {
        work.cancel();
    }

    /** Leaves the ballot, or the forms, that have the window. */
    public void leaveBallot() {
        if (forms.activeProperty().get()) {
            forms.leave();
        } else {
            ballot.leave();
        }
    }
}
