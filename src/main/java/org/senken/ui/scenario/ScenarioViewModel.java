package org.senken.ui.scenario;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.ScenarioId;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The scenario room: which page is shown and which scenario is looked at. The view models of its pages stand on it. */
public final class ScenarioViewModel {
    /** The pages of the room, in the order of the work. */
    public enum Page {
        DRIVERS,
        BOX,
        MATRIX,
        NARRATIVES,
        ROADMAP,
        WILDCARDS,
        EFFECTS,
        CHARTS
    }

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.DRIVERS);
    private final ReadOnlyObjectWrapper<Optional<Selected>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DriversViewModel drivers;
    private final BoxViewModel box;
    private final MatrixViewModel matrix;
    private final FindViewModel find;
    private StudyId followed;

    public ScenarioViewModel(
            Session session, Preferences preferences, Notices notices, Dialogs dialogs, Background background) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.background = background;
        followed = session.study().id();
        session.stateProperty().subscribe(state -> follow(state.study()));
        drivers = new DriversViewModel(this);
        box = new BoxViewModel(this);
        matrix = new MatrixViewModel(this);
        find = new FindViewModel(this);
    }

    private void follow(Study study) {
        boolean other = !study.id().equals(followed);
        followed = study.id();
        if (other
                || selected.get()
                        .filter(each -> isGone(each, study.scenarios()))
                        .isPresent()) {
            selected.set(Optional.empty());
        }
    }

    private static boolean isGone(Selected selected, Scenarios scenarios) {
        return switch (selected) {
            case Selected.Chosen chosen -> scenarios.scenario(chosen.id()).isEmpty();
            case Selected.Found found -> found.states(scenarios).isEmpty();
        };
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public Study study() {
        return session.study();
    }

    public Scenarios scenarios() {
        return study().scenarios();
    }

    /** The study now and after each change. */
    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** What the study holds on the futures, now and after each change. */
    public ObservableValue<Scenarios> scenariosProperty() {
        return studyProperty().map(Study::scenarios);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The scenario that is looked at; empty if none is. */
    public ReadOnlyObjectProperty<Optional<Selected>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The scenario of the chosen set that is looked at; empty where it is none of these. */
    public Optional<Scenario> selectedScenario() {
        return selected.get().flatMap(each -> switch (each) {
            case Selected.Chosen chosen -> scenarios().scenario(chosen.id());
            case Selected.Found found -> Optional.empty();
        });
    }

    /** The states of what is looked at, chosen or found; empty if nothing is. */
    public SortedMap<DriverId, StateId> selectedStates() {
        return selected.get().map(each -> each.states(scenarios())).orElseGet(TreeMap::new);
    }

    public DriversViewModel drivers() {
        return drivers;
    }

    public BoxViewModel box() {
        return box;
    }

    public MatrixViewModel matrix() {
        return matrix;
    }

    public FindViewModel find() {
        return find;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Notices notices() {
        return notices;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Background background() {
        return background;
    }

    // Commands

    public void show(Page wanted) {
        page.set(wanted);
    }

    /** Looks at one of the chosen scenarios. */
    public void select(ScenarioId id) {
        selected.set(Optional.of(new Selected.Chosen(id)));
    }

    /** Looks at a combination that is not kept. */
    public void select(SortedMap<DriverId, StateId> combination) {
        selected.set(Optional.of(new Selected.Found(combination)));
    }

    public void selectNothing() {
        selected.set(Optional.empty());
    }

    /** Makes an edit of the study. */
    public void apply(Edit edit) {
        session.apply(edit);
    }
}
