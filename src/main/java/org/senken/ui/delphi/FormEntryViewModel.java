package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.form.FormComparison;
import org.senken.core.delphi.form.FormConfirmed;
import org.senken.core.delphi.form.FormEntry;
import org.senken.core.delphi.form.FormKey;
import org.senken.core.delphi.form.FormOrder;
import org.senken.core.delphi.form.FormPick;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.RoundEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/**
 * Typing printed forms on the numeric keypad, one after the other. While it is active the window shows the one form in
 * the typist's hands and nothing else. What is typed is stored when the whole form has been read back.
 */
public final class FormEntryViewModel {
    /**
     * What is being typed in.
     *
     * @param single whether the screen ends with the first form
     */
    private record Task(int round, List<ExpertCode> experts, boolean single, Consumer<Ballot> destination) {}

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty twice = new SimpleBooleanProperty();
    private final BooleanProperty confidences = new SimpleBooleanProperty();
    private final BooleanProperty wrongKey = new SimpleBooleanProperty();
    private final ObjectProperty<FormScreen> screen = new SimpleObjectProperty<>(picking(List.of(), Optional.empty()));
    private @Nullable Task task;

    public FormEntryViewModel(Session session, Preferences preferences, Notices notices, Dialogs dialogs) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    /** Whether the typing of forms has the window for itself. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active;
    }

    public ReadOnlyObjectProperty<FormScreen> screenProperty() {
        return screen;
    }

    /** Whether every form is typed twice and the two entries are compared. */
    public ReadOnlyBooleanProperty twiceProperty() {
        return twice;
    }

    /** Whether a confidence is asked for after every score. */
    public ReadOnlyBooleanProperty confidencesProperty() {
        return confidences;
    }

    /** Whether the last key meant nothing where it was pressed. */
    public ReadOnlyBooleanProperty wrongKeyProperty() {
        return wrongKey;
    }

    /** The round whose forms are typed. */
    public Round round() {
        return study().round(task().round()).orElseThrow();
    }

    Study study() {
        return session.study();
    }

    /** Those whose form is still to come. */
    public List<ExpertCode> missing() {
        return round().isOpen() ? Standing.missing(study(), round()) : List.of();
    }

    private Task task() {
        if (task == null) {
            throw new IllegalStateException("no forms are typed");
        }
        return task;
    }

    // Commands

    /** Begins with the forms of the open round; each is stored as handed in. */
    public void open() {
        var round = study().openRound().orElseThrow();
        var experts = Standing.voters(study(), round).map(Expert::code).toList();
        begin(new Task(
                round.number(),
                experts,
                false,
                ballot -> session.apply(RoundEdits.ballots(round.number(), List.of(ballot)))));
        screen.set(picking(experts, Optional.empty()));
    }

    /**
     * Types one form of one expert and hands the ballot over.
     *
     * @param destination is called once the form has been read back, after the window has been given back
     */
    public void openFor(int round, ExpertCode expert, Consumer<Ballot> destination) {
        begin(new Task(round, List.of(expert), true, destination));
        type(expert, Optional.empty());
    }

    private void begin(Task wanted) {
        task = wanted;
        wrongKey.set(false);
        notices.dismiss();
        active.set(true);
    }

    public void typeTwice(boolean wanted) {
        twice.set(wanted);
    }

    /** Asks for confidences from the next form on. */
    public void askConfidences(boolean wanted) {
        confidences.set(wanted);
    }

    /** Takes a key of the keypad. */
    public void press(FormKey key) {
        var before = screen.get();
        switch (before) {
            case FormScreen.Picking picking -> press(picking, key);
            case FormScreen.Present present -> press(present, key);
            case FormScreen.Typing typing -> press(typing, key);
            case FormScreen.Settling settling -> press(settling, key);
        }
        wrongKey.set(screen.get().equals(before));
    }

    private void press(FormScreen.Picking picking, FormKey key) {
        if (key == FormKey.Sign.ENTER) {
            picking.pick().chosen().ifPresent(this::choose);
            return;
        }
        var next = picking.pick().press(key);
        if (!next.equals(picking.pick())) {
            screen.set(new FormScreen.Picking(next, Optional.empty()));
        }
    }

    private void choose(ExpertCode expert) {
        if (round().hasBallotOf(expert)) {
            screen.set(new FormScreen.Present(expert));
        } else {
            type(expert, Optional.empty());
        }
    }

    private void press(FormScreen.Present present, FormKey key) {
        if (key == FormKey.Sign.ENTER) {
            type(present.expert(), Optional.empty());
        } else if (key == FormKey.Sign.BACK) {
            screen.set(picking(task().experts(), Optional.empty()));
        }
    }

    private void type(ExpertCode expert, Optional<FormConfirmed> first) {
        var order = FormOrder.of(round(), study().catalogue(), expert);
        screen.set(new FormScreen.Typing(expert, FormEntry.of(order, confidences.get()), first));
    }

    private void press(FormScreen.Typing typing, FormKey key) {
        var next = typing.step().press(key);
        if (next instanceof FormConfirmed confirmed) {
            confirm(typing, confirmed);
        } else if (!next.equals(typing.step())) {
            screen.set(new FormScreen.Typing(typing.expert(), next, typing.first()));
        }
    }

    private void confirm(FormScreen.Typing typing, FormConfirmed confirmed) {
        if (typing.first().isPresent()) {
            compare(typing.expert(), FormComparison.of(typing.first().get(), confirmed));
        } else if (twice.get()) {
            type(typing.expert(), Optional.of(confirmed));
        } else {
            store(typing.expert(), confirmed);
        }
    }

    private void compare(ExpertCode expert, FormComparison comparison) {
        if (comparison.differences().isEmpty()) {
            store(expert, comparison.first());
        } else {
            screen.set(new FormScreen.Settling(expert, comparison));
        }
    }

    private void press(FormScreen.Settling settling, FormKey key) {
        var settled = settling.comparison().settled();
        if (key == FormKey.Sign.ENTER) {
            settled.ifPresent(form -> store(settling.expert(), form));
            return;
        }
        var next = settling.comparison().press(key);
        if (!next.equals(settling.comparison())) {
            screen.set(new FormScreen.Settling(settling.expert(), next));
        }
    }

    private void store(ExpertCode expert, FormConfirmed form) {
        var ballot = form.onto(start(expert), preferences.settings().operator()).withHandedIn(true);
        var finished = task();
        if (finished.single()) {
            finish();
        } else {
            screen.set(picking(finished.experts(), Optional.of(expert)));
        }
        finished.destination().accept(ballot);
    }

    /** What the form is laid onto: the reasons that are there stay, and a proxy is a proxy on paper too. */
    private Ballot start(ExpertCode expert) {
        var ballot = round().ballotOf(expert);
        boolean proxy = study().expert(expert)
                .map(Expert::role)
                .filter(Role.PROXY::equals)
                .isPresent();
        return ballot.withOrigin(ballot.origin().withProxy(proxy));
    }

    private static FormScreen picking(List<ExpertCode> experts, Optional<ExpertCode> stored) {
        return new FormScreen.Picking(FormPick.of(experts), stored);
    }

    /** Gives the window back; a form that is not read back to its end is asked about and thrown away. */
    public void leave() {
        boolean unfinished = switch (screen.get()) {
            case FormScreen.Picking picking -> false;
            case FormScreen.Present present -> false;
            case FormScreen.Typing typing -> true;
            case FormScreen.Settling settling -> true;
        };
        if (!unfinished
                || dialogs.confirm(
                        Sentence.of("typing.leave.title"),
                        Sentence.of("typing.leave.text"),
                        Sentence.of("typing.leave.verb"))) {
            finish();
        }
    }

    private void finish() {
        active.set(false);
        wrongKey.set(false);
        screen.set(picking(List.of(), Optional.empty()));
        task = null;
    }
}
