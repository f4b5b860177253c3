package org.senken.ui.shell;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.senken.editing.Exchange;
import org.senken.editing.OpenStudy;
import org.senken.editing.Shipped;
import org.senken.editing.Workspace;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.FxDialogs;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Session;
import org.senken.ui.delphi.AddendaViewModel;
import org.senken.ui.delphi.BallotView;
import org.senken.ui.delphi.BallotViewModel;
import org.senken.ui.delphi.CriteriaViewModel;
import org.senken.ui.delphi.FormEntryView;
import org.senken.ui.delphi.FormEntryViewModel;
import org.senken.ui.delphi.PlanViewModel;
import org.senken.ui.delphi.ResultsViewModel;
import org.senken.ui.delphi.ScoringView;
import org.senken.ui.delphi.ScoringViewModel;
import org.senken.ui.delphi.SheetsViewModel;
import org.senken.ui.expert.ExpertsView;
import org.senken.ui.expert.ExpertsViewModel;
import org.senken.ui.minutes.MinutesView;
import org.senken.ui.minutes.MinutesViewModel;
import org.senken.ui.minutes.NotesViewModel;
import org.senken.ui.minutes.RunSheetViewModel;
import org.senken.ui.minutes.WordingsViewModel;
import org.senken.ui.overview.OverviewView;
import org.senken.ui.overview.OverviewViewModel;
import org.senken.ui.overview.StudiesViewModel;
import org.senken.ui.portfolio.PortfolioView;
import org.senken.ui.portfolio.PortfolioViewModel;
import org.senken.ui.projector.Page;
import org.senken.ui.projector.ProjectorViewModel;
import org.senken.ui.report.ReportView;
import org.senken.ui.report.ReportViewModel;
import org.senken.ui.scenario.ScenarioView;
import org.senken.ui.scenario.ScenarioViewModel;
import org.senken.ui.scenario.ToldModels;
import org.senken.ui.settings.SettingsView;
import org.senken.ui.settings.SettingsViewModel;
import org.senken.ui.technology.TechnologiesView;
import org.senken.ui.technology.TechnologiesViewModel;

/** Puts the window together: every view model once, every view when it is entered. */
public final class Workbench {
    /**
     * What the workbench stands on.
     *
     * @param version the version of the program, which stands in reports
     */
    public record Ground(
            Workspace workspace,
            Exchange exchange,
            Shipped shipped,
            Settings settings,
            SettingsFile settingsFile,
            Clock clock,
            String version) {}

    private final Preferences preferences;
    private final ShellViewModel shell;
    private final StudiesViewModel studies;
    private final OverviewViewModel overview;
    private final TechnologiesViewModel technologies;
    private final ExpertsViewModel experts;
    private final ScenarioViewModel scenarios;
    private final ToldModels told;
    private final ScoringViewModel scoring;
    private final PlanViewModel plan;
    private final CriteriaViewModel criteria;
    private final ResultsViewModel results;
    private final BallotViewModel ballot;
    private final FormEntryViewModel forms;
    private final AddendaViewModel addenda;
    private final SheetsViewModel sheets;
    private final PortfolioViewModel portfolio;
    private final ReportViewModel report;
    private final SettingsViewModel settings;
    private final ProjectorViewModel projector;
    private final MinutesViewModel minutes;

    /**
     * @param dialogs asks the questions; given the preferences for their language
     */
    public Workbench(
            Ground ground, OpenStudy open, Background background, BiFunction<Preferences, Notices, Dialogs> dialogs) {
        var notices = new Notices();
        preferences = new Preferences(ground.settings(), ground.settingsFile(), background, notices);
        var session = new Session(open, background, notices, ground.clock());
        var questions = dialogs.apply(preferences, notices);
        var tools = new StudiesViewModel.Tools(ground.workspace(), ground.exchange(), ground.shipped(), ground.clock());
        var work = new LongWork(background, notices);
        studies = new StudiesViewModel(tools, session, background, work, preferences, notices, questions);
        ballot = new BallotViewModel(session, preferences, notices, questions);
        projector = new ProjectorViewModel(session, preferences, ground.clock());
        var notes = new NotesViewModel(session, preferences, notices, ground.clock());
        forms = new FormEntryViewModel(session, preferences, notices, questions);
        var collecting = new SheetsViewModel.Tools(background, ground.exchange());
        addenda = new AddendaViewModel(session, preferences, notices, questions, collecting, forms, ground.clock());
        sheets = new SheetsViewModel(session, preferences, notices, questions, collecting, addenda);
        scenarios = new ScenarioViewModel(session, preferences, notices, questions, background);
        var figures = new FigureExport(preferences, notices, questions, background);
        portfolio = new PortfolioViewModel(
                session,
                preferences,
                new PortfolioViewModel.Tools(notices, questions, background, work, figures, ground.clock()));
        shell = new ShellViewModel(
                session,
                preferences,
                notices,
                studies,
                ballot,
                new ShellViewModel.Desk(notes, projector, this::searched),
                forms,
                work,
                ground.clock().getZone());
        minutes = new MinutesViewModel(
                notes,
                new WordingsViewModel(session, preferences, number -> projector.show(new Page.Sentence(number))),
                new RunSheetViewModel(
                        session,
                        preferences,
                        notices,
                        questions,
                        ground.clock(),
                        () -> projector.show(new Page.Step())));
        overview = new OverviewViewModel(session, preferences, studies, ground.clock(), shell::goTo);
        technologies = new TechnologiesViewModel(session, preferences, notices, questions);
        experts = new ExpertsViewModel(session, preferences, notices, questions);
        scoring = new ScoringViewModel(session, preferences, questions, ballot);
        plan = new PlanViewModel(session, preferences, notices, questions, ground.clock());
        criteria = new CriteriaViewModel(session, preferences);
        results = new ResultsViewModel(session, preferences, notices, background, figures);
        report = new ReportViewModel(
                session,
                preferences,
                new ReportViewModel.Tools(
                        notices,
                        questions,
                        background,
                        work,
                        figures,
                        ground.clock(),
                        ground.exchange(),
                        shell::goTo,
                        ground.version()));
        told = ToldModels.of(scenarios, ground.clock(), figures);
        settings = new SettingsViewModel(
                preferences, notices, ground.workspace().file().toString());
    }

    /** What the room's last search found, in words. */
    private ObservableValue<String> searched(Room room) {
        return room == Room.PORTFOLIO
                ? portfolio.funding().statusProperty()
                : scenarios.find().statusProperty();
    }

    /** The questions as windows that belong to the workbench's own. */
    public static BiFunction<Preferences, Notices, Dialogs> windows(Supplier<@Nullable Window> owner) {
        return (preferences, notices) -> new FxDialogs(preferences::messages, owner);
    }

    /** The content of the window. */
    public ShellView view() {
        return new ShellView(shell, this::room, model -> ballotOnScreenOrPaper());
    }

    public ShellViewModel shell() {
        return shell;
    }

    public Preferences preferences() {
        return preferences;
    }

    public ScenarioViewModel scenarios() {
        return scenarios;
    }

    /** What the chosen scenarios are told with. */
    public ToldModels told() {
        return told;
    }

    public ScoringViewModel scoring() {
        return scoring;
    }

    public PlanViewModel plan() {
        return plan;
    }

    public BallotViewModel ballot() {
        return ballot;
    }

    public FormEntryViewModel forms() {
        return forms;
    }

    public AddendaViewModel addenda() {
        return addenda;
    }

    public SheetsViewModel sheets() {
        return sheets;
    }

    public PortfolioViewModel portfolio() {
        return portfolio;
    }

    public ReportViewModel report() {
        return report;
    }

    public CriteriaViewModel criteria() {
        return criteria;
    }

    public ResultsViewModel results() {
        return results;
    }

    public StudiesViewModel studies() {
        return studies;
    }

    public ExpertsViewModel experts() {
        return experts;
    }

    /** What the second screen shows. */
    public ProjectorViewModel projector() {
        return projector;
    }

    public MinutesViewModel minutes() {
        return minutes;
    }

    private RoomView ballotOnScreenOrPaper() {
        return forms.activeProperty().get() ? new FormEntryView(forms) : new BallotView(ballot);
    }

    private RoomView room(Room room) {
        return switch (room) {
            case OVERVIEW -> new OverviewView(overview);
            case TECHNOLOGIES -> new TechnologiesView(technologies);
            case EXPERTS -> new ExpertsView(experts);
            case SCENARIOS -> new ScenarioView(scenarios, told);
            case SCORING ->
                new ScoringView(scoring, plan, criteria, results, new ScoringView.Collecting(sheets, forms, addenda));
            case PORTFOLIO -> new PortfolioView(portfolio);
            case REPORT -> new ReportView(report);
            case MINUTES -> new MinutesView(minutes, shell::goTo);
            case SETTINGS -> new SettingsView(settings);
        };
    }
}
