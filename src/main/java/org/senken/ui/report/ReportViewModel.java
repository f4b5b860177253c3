package org.senken.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.report.Handling;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.Edit;
import org.senken.editing.Exchange;
import org.senken.editing.OpenStudy;
import org.senken.editing.ReportEdits;
import org.senken.language.Messages;
import org.senken.report.contents.Edition;
import org.senken.report.contents.ReportMap;
import org.senken.report.contents.ReportPlan;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Room;
import org.senken.ui.common.Session;

/** The report room: which report is worked on, in which edition, and what of it is chosen. */
public final class ReportViewModel {
    /** The pages of the room. */
    public enum Page {
        /** The sections, the printed pages, and what is chosen. */
        PAGES,
        /** What is to be mended before the report is handed in. */
        CHECK,
        /** The evidence ledger. */
        SOURCES,
        /** Files that come back: reports people went on writing in, and translations. */
        RETURNS
    }

    /**
     * What the room works with beside the study.
     *
     * @param exchange writes and reads sheets of translations
     * @param goTo enters another room
     * @param version the version of the program, which stands in reports
     */
    public record Tools(
            Notices notices,
            Dialogs dialogs,
            Background background,
            LongWork work,
            FigureExport figures,
            Clock clock,
            Exchange exchange,
            Consumer<Room> goTo,
            String version) {}

    private final Session session;
    private final Preferences preferences;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.PAGES);
    private final ReadOnlyObjectWrapper<ReportKind> kind = new ReadOnlyObjectWrapper<>(ReportKind.VISION);
    private final ReadOnlyObjectWrapper<Editions> editions;
    private final ReadOnlyObjectWrapper<Edition.Names> names = new ReadOnlyObjectWrapper<>(Edition.Names.WITHHELD);
    private final ReadOnlyObjectWrapper<Edition.Years> years = new ReadOnlyObjectWrapper<>(Edition.Years.WESTERN);
    private final ReadOnlyObjectWrapper<Optional<ReportMap.Place>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KeptResults kept = new KeptResults();
    private final PreviewViewModel preview;
    private final SectionsViewModel sections;
    private final ExportViewModel export;
    private final CheckViewModel check;
    private final SourcesViewModel sources;
    private final UpdateViewModel update;
    private final TranslationsViewModel translations;

    public ReportViewModel(Session session, Preferences preferences, Tools tools) {
        this.session = session;
        this.preferences = preferences;
        this.tools = tools;
        editions = new ReadOnlyObjectWrapper<>(Editions.of(preferences.language()));
        preview = new PreviewViewModel(this, kept);
        sections = new SectionsViewModel(this);
        export = new ExportViewModel(this, kept);
        check = new CheckViewModel(this, kept);
        sources = new SourcesViewModel(this);
        update = new UpdateViewModel(this, kept);
        translations = new TranslationsViewModel(this);
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    Preferences preferences() {
        return preferences;
    }

    Tools tools() {
        return tools;
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

    public ReadOnlyObjectProperty<ReportKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Editions> editionsProperty() {
        return editions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Edition.Names> namesProperty() {
        return names.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Edition.Years> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /** The section or piece whose fields are shown. */
    public ReadOnlyObjectProperty<Optional<ReportMap.Place>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The report that is worked on, as it stands now. */
    public Report report() {
        return ReportPlan.of(study(), kind.get());
    }

    /** Whether somebody has arranged the report; else it follows its template. */
    boolean isArranged() {
        return study().reports().report(kind.get()).isPresent();
    }

    /** What reports say that the study does not, in the language of the screens. */
    Edition edition() {
        return Edition.of(preferences.language(), today(), tools.version())
                .withNames(names.get())
                .withYears(years.get());
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public SectionsViewModel sections() {
        return sections;
    }

    public ExportViewModel export() {
        return export;
    }

    public CheckViewModel check() {
        return check;
    }

    public SourcesViewModel sources() {
        return sources;
    }

    public UpdateViewModel update() {
        return update;
    }

    public TranslationsViewModel translations() {
        return translations;
    }

    // Commands

    public void show(Page wanted) {
        page.set(wanted);
    }

    public void show(ReportKind wanted) {
        if (wanted != kind.get()) {
            chosen.set(Optional.empty());
            kind.set(wanted);
        }
    }

    public void show(Editions wanted) {
        editions.set(wanted);
    }

    public void name(Edition.Names wanted) {
        names.set(wanted);
    }

    public void count(Edition.Years wanted) {
        years.set(wanted);
    }

    /** Chooses a section or a piece of one; its pages come into sight. */
    public void choose(ReportMap.Place place) {
        chosen.set(Optional.of(place));
    }

    void chooseNothing() {
        chosen.set(Optional.empty());
    }

    public void handle(Handling handling) {
        if (handling != study().reports().handling()) {
            apply(ReportEdits.handling(handling));
        }
    }

    /** Takes the report back to its template, after a question. */
    public void reset() {
        if (isArranged()
                && tools.dialogs()
                        .confirm(
                                Sentence.of("report.reset"),
                                Sentence.of("report.reset.sure", Kinds.name(kind.get())),
                                Sentence.of("report.reset.verb"))) {
            chooseNothing();
            apply(ReportEdits.reset(kind.get()));
        }
    }

    /** Makes an edit of the study. */
    void apply(Edit edit) {
        session.apply(edit);
    }
}
