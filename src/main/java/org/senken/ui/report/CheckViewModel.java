package org.senken.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Check;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Finding;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportMap;
import org.senken.report.contents.ReportPlan;
import org.senken.ui.common.Room;

/** What is to be mended before the report is handed in, and the way to where it is mended. */
public final class CheckViewModel {
    private static final String EVIDENCE = "check.evidence.";

    /** What was looked through. */
    private record Looked(Study study, ReportKind kind, Edition edition) {}

    private final ReportViewModel room;
    private final KeptResults kept;
    private final ReadOnlyObjectWrapper<Optional<List<Finding>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Looked> looked = Optional.empty();

    CheckViewModel(ReportViewModel room, KeptResults kept) {
        this.room = room;
        this.kept = kept;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReportViewModel room() {
        return room;
    }

    /** What was found, the gravest first; empty while it is looked for. */
    public ReadOnlyObjectProperty<Optional<List<Finding>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether a finding goes away when new values are accepted. */
    boolean isStale(Finding finding) {
        return finding.sentence().key().equals("check.live.stale");
    }

    // Commands

    /** Brings every value in the texts of the report up to date. */
    public void acceptAll() {
        room.sections().acceptAll();
    }

    /** Looks through the study and the report, unless that was done since the last change. */
    public void refresh() {
        var wanted = new Looked(room.study(), room.kindProperty().get(), room.edition());
        if (looked.equals(Optional.of(wanted))) {
            return;
        }
        looked = Optional.of(wanted);
        found.set(Optional.empty());
        room.tools().background().aside("report check", () -> look(wanted), this::show, this::failed);
    }

    private List<Finding> look(Looked wanted) {
        var report = ReportPlan.of(wanted.study(), wanted.kind());
        var results = kept.of(wanted.study(), Needs.of(report), Progress.NONE);
        return Check.of(results, List.of(report), wanted.edition(), Progress.NONE);
    }

    private void show(List<Finding> all) {
        found.set(Optional.of(all));
    }

    private void failed(Exception failure) {
        looked = Optional.empty();
        found.set(Optional.of(List.of()));
        room.tools().notices().failed(failure);
    }

    /** Goes to where a finding is mended. */
    public void goTo(Finding finding) {
        if (finding.sentence().key().startsWith(EVIDENCE)) {
            room.sources().read(finding.where());
            room.show(ReportViewModel.Page.SOURCES);
            return;
        }
        switch (finding.topic()) {
            case TECHNOLOGIES -> room.tools().goTo().accept(Room.TECHNOLOGIES);
            case EXPERTS -> room.tools().goTo().accept(Room.EXPERTS);
            case SCENARIOS -> room.tools().goTo().accept(Room.SCENARIOS);
            case SCORING -> room.tools().goTo().accept(Room.SCORING);
            case PORTFOLIO -> room.tools().goTo().accept(Room.PORTFOLIO);
            case MINUTES -> room.tools().goTo().accept(Room.MINUTES);
            case REPORT -> {
                place(room.report(), finding).ifPresent(room::choose);
                room.show(ReportViewModel.Page.PAGES);
            }
        }
    }

    /** The section a finding names, or the first piece its sentence begins with. */
    private static Optional<ReportMap.Place> place(Report report, Finding finding) {
        var section = report.sections().stream()
                .filter(each -> finding.where().equals(where(report, each.title())))
                .findFirst()
                .map(each -> ReportMap.Place.of(each.id()));
        return section.or(() -> piece(report, finding));
    }

    private static Text where(Report report, Text title) {
        return Messages.inBoth("check.where", Kinds.name(report.kind()), title);
    }

    private static Optional<ReportMap.Place> piece(Report report, Finding finding) {
        return finding.sentence().arguments().stream()
                .findFirst()
                .flatMap(named -> report.sections().stream()
                        .flatMap(section -> section.pieces().stream()
                                .filter(piece ->
                                        named.en().contains(Kinds.name(piece).en()))
                                .map(piece -> new ReportMap.Place(section.id(), Optional.of(piece.id()))))
                        .findFirst());
    }
}
