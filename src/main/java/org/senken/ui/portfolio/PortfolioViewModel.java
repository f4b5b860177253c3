package org.senken.ui.portfolio;

import java.time.Clock;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.study.Study;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The portfolio room: which page is shown. The view models of its pages stand on it. */
public final class PortfolioViewModel {
    /** The pages of the room, in the order of the work. */
    public enum Page {
        /** The map, in the world as it is or under a scenario. */
        MAP,
        /** All subjects in all scenarios. */
        STRESS
    }

    /** What the pages work with beside the study. */
    public record Tools(
            Notices notices,
            Dialogs dialogs,
            Background background,
            LongWork work,
            FigureExport figures,
            Clock clock) {}

    private final Session session;
    private final Preferences preferences;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.MAP);
    private final MapViewModel map;

    public PortfolioViewModel(Session session, Preferences preferences, Tools tools) {
        this.session = session;
        this.preferences = preferences;
        this.tools = tools;
        map = new MapViewModel(this);
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public Study study() {
        return session.study();
    }

    /** The study now and after each change. */
    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public MapViewModel map() {
        return map;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Tools tools() {
        return tools;
    }

    // Commands

    public void show(Page wanted) {
        page.set(wanted);
    }

    /** Makes an edit of the study. */
    public void apply(Edit edit) {
        session.apply(edit);
    }
}
