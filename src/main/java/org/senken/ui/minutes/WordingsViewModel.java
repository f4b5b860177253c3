package org.senken.ui.minutes;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.MinutesEdits;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The sentences the room works on. */
public final class WordingsViewModel {
    private final Session session;
    private final Preferences preferences;
    private final IntConsumer project;
    private final ObjectProperty<Optional<Integer>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Study study;

    /**
     * @param project puts the wording of a number on the projector
     */
    public WordingsViewModel(Session session, Preferences preferences, IntConsumer project) {
        this.session = session;
        this.preferences = preferences;
        this.project = project;
        study = session.study();
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study changed) {
        if (!changed.id().equals(study.id())) {
            selected.set(Optional.empty());
        }
        study = changed;
    }

    // Properties

    Messages messages() {
        return preferences.messages();
    }

    ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
        return selected;
    }

    /** The wording that is selected; the newest where none is. */
    Optional<Wording> selectedWording() {
        var all = study.minutes().wordings();
        return selected.get()
                .flatMap(number ->
                        all.stream().filter(each -> each.number() == number).findFirst())
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    // Commands

    void select(int number) {
        selected.set(Optional.of(number));
    }

    /** Begins a sentence about a place. */
    void add(Tie tie) {
        int number = study.minutes().nextWording();
        session.apply(MinutesEdits.wording(Wording.proposed(number, tie, Text.EMPTY)));
        select(number);
    }

    /** Adds a variant that begins with the words of the chosen one. */
    void addVariant(Wording wording) {
        if (wording.variants().size() < Wording.MOST_VARIANTS) {
            session.apply(MinutesEdits.wording(wording.withVariant(wording.sentence())));
        }
    }

    void write(Wording wording, int variant, Language language, String typed) {
        var sentence = wording.variants().get(variant).with(language, typed);
        session.apply(MinutesEdits.wording(wording.withSentence(variant, sentence)));
    }

    /** Makes a variant the one the status speaks of. */
    void choose(Wording wording, int variant) {
        session.apply(MinutesEdits.wording(wording.withStatus(variant, wording.status())));
    }

    void decide(Wording wording, Wording.Status status) {
        session.apply(MinutesEdits.wording(wording.withStatus(wording.chosen(), status)));
    }

    void reserve(Wording wording, Language language, String typed) {
        var reservation = wording.reservation().with(language, typed);
        session.apply(MinutesEdits.wording(wording.withReservation(reservation)));
    }

    void remove(Wording wording) {
        session.apply(MinutesEdits.remove(wording));
    }

    /** Puts the wording on the projector. */
    void project(Wording wording) {
        project.accept(wording.number());
    }
}
