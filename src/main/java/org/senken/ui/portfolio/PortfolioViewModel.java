package org.senken.ui.portfolio;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.FundingCase;
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
        /** The value model, the ranking, and what would have to be true. */
        SURE,
        /** What to fund under a budget. */
        BUDGET,
        /** Two portfolios side by side, and what was decided. */
        COMPARE,
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
    private final FundingViewModel funding;
    private final BudgetViewModel budget;
    private final AreasViewModel areas;
    private final RankingViewModel ranking;
    private final SureViewModel sure;
    private final CompareViewModel compare;
    private @Nullable Read read;

    /** What was read from a study. */
    private record Read(Study of, Optional<FundingCase> found) {}

    public PortfolioViewModel(Session session, Preferences preferences, Tools tools) {
        this.session = session;
        this.preferences = preferences;
        this.tools = tools;
        map = new MapViewModel(this);
        funding = new FundingViewModel(this);
        budget = new BudgetViewModel(this);
        ranking = new RankingViewModel(this);
        areas = new AreasViewModel(this);
        sure = new SureViewModel(this);
        compare = new CompareViewModel(this);
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public Study study() {
        return session.study();
    }

    /** What rankings and choices start from, read once for each state of the study; empty while there are no votes. */
    Optional<FundingCase> fundingCase() {
        var study = study();
        var known = read;
        if (known == null || !known.of.equals(study)) {
            known = new Read(study, study.fundingCase());
            read = known;
        }
        return known.found;
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

    /** The answer on funding that several pages show. */
    public FundingViewModel funding() {
        return funding;
    }

    /** The areas beside the map. */
    AreasViewModel areas() {
        return areas;
    }

    public BudgetViewModel budget() {
        return budget;
    }

    /** The ranking of the study as it is now, which all pages share. */
    RankingViewModel ranking() {
        return ranking;
    }

    public SureViewModel sure() {
        return sure;
    }

    public CompareViewModel compare() {
        return compare;
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
