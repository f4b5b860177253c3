package org.senken.ui.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.CrossImpactStudy;
import org.senken.editing.Exchange;
import org.senken.editing.InvalidInputException;
import org.senken.editing.OpenStudy;
import org.senken.editing.Shipped;
import org.senken.editing.StudyHeading;
import org.senken.editing.VotesFile;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.LongWork;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The studies of the workspace: opening, making, copying, deleting, and files in and out. */
public final class StudiesViewModel {
    private static final int YEARS_AHEAD = 9;
    private static final String ENDING = ".senken.json";

    private final Workspace workspace;
    private final Exchange exchange;
    private final Shipped shipped;
    private final Clock clock;
    private final Session session;
    private final Background background;
    private final LongWork work;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final AtomicReference<Optional<Path>> dragged = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<StudyHeading>> studies = new ReadOnlyObjectWrapper<>(List.of());

    /** What the shelf of studies works with. */
    public record Tools(Workspace workspace, Exchange exchange, Shipped shipped, Clock clock) {}

    public StudiesViewModel(
            Tools tools,
            Session session,
            Background background,
            LongWork work,
            Preferences preferences,
            Notices notices,
            Dialogs dialogs) {
        workspace = tools.workspace();
        exchange = tools.exchange();
        shipped = tools.shipped();
        clock = tools.clock();
        this.session = session;
        this.background = background;
        this.work = work;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        session.stateProperty().subscribe(state -> refresh());
    }

    // Properties

    /** All studies, the last changed first; those in the bin are among them. */
    public ReadOnlyObjectProperty<List<StudyHeading>> studiesProperty() {
        return studies.getReadOnlyProperty();
    }

    // Commands

    /** Opens a study of the workspace. */
    public void open(StudyId id) {
        background.inOrder(() -> opened(id), this::turnTo, notices::failed);
    }

    /** Makes a new study from the template and opens it. */
    public void create() {
        var title = preferences.messages().get("studies.new.title");
        dialogs.line(Sentence.of("studies.new"), Sentence.of("studies.title"), title)
                .filter(typed -> !typed.isBlank())
                .ifPresent(typed -> add(
                        () -> shipped.twentyAreas(
                                freeId("study"),
                                Text.only(preferences.language(), typed),
                                Year.now(clock).getValue() + YEARS_AHEAD),
                        Sentence.of("edit.study.create")));
    }

    /** Copies a study and opens the copy. */
    public void duplicate(StudyId id) {
        add(
                () -> {
                    var study = workspace.load(id).study();
                    return study.withId(freeId(id.value())).withTitle(copyOf(study.title()));
                },
                Sentence.of("edit.study.duplicate"));
    }

    /** Puts a study into the bin; another one is opened in its place. */
    public void delete(StudyId id, Text title) {
        background.inOrder(
                () -> {
                    workspace.setDeleted(id, true);
                    return remaining(id);
                },
                next -> {
                    refresh();
                    var undo = new Notices.Offer(Sentence.of("studies.restore"), () -> restore(id));
                    notices.done(Sentence.of("studies.deleted", title), undo);
                    if (session.study().id().equals(id)) {
                        next.ifPresentOrElse(this::open, this::addSample);
                    }
                },
                notices::failed);
    }

    /** Brings a study back from the bin and opens it. */
    public void restore(StudyId id) {
        background.inOrder(
                () -> {
                    workspace.setDeleted(id, false);
                    return opened(id);
                },
                restored -> {
                    notices.dismiss();
                    turnTo(restored);
                },
                notices::failed);
    }

    /** Takes studies in from files the user chooses. */
    public void importFiles() {
        importFiles(dialogs.open(Sentence.of("studies.import"), "senken.json", "csv", "scw"));
    }

    /**
     * Takes studies in from files, for example dropped on the window; each is taken in whole or not at all. A table of
     * votes becomes a study of its own, and so do drivers and matrix of a ScenarioWizard project.
     */
    public void importFiles(List<Path> files) {
        for (var file : files) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv")) {
                importVotes(file);
            } else if (name.endsWith(".scw")) {
                importCrossImpact(file);
            } else {
                importStudy(file);
            }
        }
    }

    private void importStudy(Path file) {
        add(
                () -> {
                    var study = exchange.read(file);
                    return study.withId(freeId(study.id().value()));
                },
                Sentence.of("edit.study.import", file.getFileName()));
    }

    private void importVotes(Path file) {
        var votes = new VotesFile(
                exchange,
                shipped,
                new VotesFile.Words(Messages.inBoth("round.viewpoint.default"), Messages.inBoth("votes.imported")),
                Year.now(clock).getValue());
        work.start(
                Sentence.of("votes.reading", file.getFileName()),
                progress -> votes.read(file, progress),
                study -> add(
                        () -> study.withId(freeId(study.id().value())),
                        Sentence.of("edit.study.import", file.getFileName())));
    }

    private void importCrossImpact(Path file) {
        var drivers = new CrossImpactStudy(exchange, shipped, Year.now(clock).getValue());
        background.inOrder(() -> drivers.read(file), made -> takeIn(made, file), notices::failed);
    }

    private void takeIn(CrossImpactStudy.Made made, Path file) {
        add(
                () -> made.study().withId(freeId(made.study().id().value())),
                Sentence.of("edit.study.import", file.getFileName()));
        if (!made.remarks().isEmpty()) {
            notices.done(Sentence.of("studies.remarks", file.getFileName(), inBoth(made.remarks())));
        }
    }

    private static Text inBoth(List<Sentence> remarks) {
        return new Text(joined(remarks, Language.EN, " "), joined(remarks, Language.JA, ""));
    }

    private static String joined(List<Sentence> remarks, Language language, String between) {
        return remarks.stream().map(Messages.in(language)::get).collect(Collectors.joining(between));
    }

    /** Writes the open study to a file the user chooses. */
    public void export() {
        var study = session.study();
        boolean open = study.openRound().isPresent();
        var votes = open ? dialogs.openVotes() : Optional.of(Exchange.OpenVotes.LEFT_OUT);
        votes.ifPresent(choice -> dialogs.save(Sentence.of("studies.export"), study.id() + ENDING)
                .ifPresent(file -> background.aside(
                        "export",
                        () -> {
                            exchange.write(study, file, choice);
                            return file;
                        },
                        written -> notices.done(Sentence.of("studies.exported", written)),
                        notices::failed)));
    }

    /** Writes a copy of the open study that can be handed on, and says what is not in it. */
    public void exportRedacted() {
        new RedactedExport(exchange, background, notices, dialogs).write(session.study());
    }

    /** Writes a copy of the open study that can be dragged out of the window, without the votes of an open round. */
    public void prepareDrag() {
        var study = session.study();
        dragged.set(Optional.empty());
        background.aside(
                "drag",
                () -> {
                    var folder = Files.createTempDirectory("senken");
                    var file = folder.resolve(study.id() + ENDING);
                    exchange.write(study, file, Exchange.OpenVotes.LEFT_OUT);
                    file.toFile().deleteOnExit();
                    folder.toFile().deleteOnExit();
                    return Optional.of(file);
                },
                dragged::set,
                notices::failed);
    }

    /** The copy that {@link #prepareDrag} has written, once it is there. */
    public Optional<Path> dragged() {
        return dragged.get();
    }

    private interface Making {
        Study make() throws WorkspaceException, InvalidInputException, IOException;
    }

    private void add(Making making, Sentence origin) {
        background.inOrder(
                () -> {
                    var study = making.make();
                    workspace.add(
                            study,
                            origin,
                            clock.instant(),
                            preferences.settings().operator());
                    return opened(study.id());
                },
                this::turnTo,
                notices::failed);
    }

    private void addSample() {
        add(
                () -> {
                    var sample = shipped.sample();
                    return sample.withId(freeId(sample.id().value()));
                },
                Sentence.of("edit.study.sample"));
    }

    private OpenStudy opened(StudyId id) throws WorkspaceException {
        return new OpenStudy(
                workspace,
                workspace.load(id),
                clock,
                () -> preferences.settings().operator());
    }

    private void turnTo(OpenStudy study) {
        session.turnTo(study);
        var id = study.state().study().id().value();
        if (!preferences.settings().lastStudy().equals(id)) {
            preferences.change(settings -> settings.withLastStudy(id));
        }
    }

    private void refresh() {
        background.inOrder(workspace::studies, studies::set, notices::failed);
    }

    private Optional<StudyId> remaining(StudyId without) throws WorkspaceException {
        return workspace.studies().stream()
                .filter(each -> !each.deleted() && !each.id().equals(without))
                .map(StudyHeading::id)
                .findFirst();
    }

    private static Text copyOf(Text title) {
        return new Text(copyOf(title, Language.EN), copyOf(title, Language.JA));
    }

    private static String copyOf(Text title, Language language) {
        var name = title.exactly(language);
        return name.isEmpty() ? "" : Messages.in(language).get("studies.copy", name);
    }

    /** The id itself, or with the first number that makes it new in this workspace. */
    private StudyId freeId(String wanted) throws WorkspaceException {
        Set<String> taken =
                workspace.studies().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        return StudyId.free(wanted, taken);
    }
}
