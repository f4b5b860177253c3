package org.senken.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.report.ReportException;
import org.senken.report.contents.Contents;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportPlan;
import org.senken.report.update.DocumentUpdate;

/** Brings a file of Word or PowerPoint up to date that people went on writing in, after a look at what changes. */
public final class UpdateViewModel {
    private static final String[] ENDINGS = {"docx", "pptx"};

    /** A file held against the report; nothing is written yet. */
    public record Proposal(Path file, Study study, DocumentUpdate update) {
        /** What changes, what stays and what one side lacks. */
        public List<Sentence> changes() {
            return update.changes();
        }
    }

    private final ReportViewModel room;
    private final KeptResults kept;
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());

    UpdateViewModel(ReportViewModel room, KeptResults kept) {
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

    /** What would be written; empty while no file is chosen. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    // Commands

    /** Asks for a file of the report that is worked on, and holds it against the study. */
    public void choose() {
        room.tools().dialogs().open(Sentence.of("report.update.choose"), ENDINGS).stream()
                .findFirst()
                .ifPresent(this::compare);
    }

    private void compare(Path file) {
        proposal.set(Optional.empty());
        var study = room.study();
        var kind = room.kindProperty().get();
        var edition = room.edition();
        room.tools()
                .work()
                .start(
                        Sentence.of("report.update.work", file.getFileName()),
                        progress -> compared(file, study, kind, edition, progress),
                        found -> proposal.set(Optional.of(found)));
    }

    /** The file's own language is kept. */
    private Proposal compared(Path file, Study study, ReportKind kind, Edition edition, Progress progress)
            throws ReportException {
        var language = DocumentUpdate.language(file).orElse(edition.language());
        var report = ReportPlan.of(study, kind);
        var results = kept.of(study, Needs.of(report), progress);
        var now = Contents.document(results, report, edition.withLanguage(language));
        return new Proposal(file, study, DocumentUpdate.of(file, now, progress));
    }

    /** Writes the file where the user wants it; the old one may be chosen. */
    public void write() {
        proposal.get()
                .ifPresent(found -> room.tools()
                        .dialogs()
                        .save(
                                Sentence.of("report.save"),
                                String.valueOf(found.file().getFileName()))
                        .ifPresent(target -> write(found, target)));
    }

    private void write(Proposal found, Path target) {
        room.tools()
                .background()
                .aside(
                        "report update",
                        () -> {
                            found.update().write(target);
                            return target;
                        },
                        written -> {
                            proposal.set(Optional.empty());
                            room.tools().notices().done(Sentence.of("report.written", written));
                        },
                        room.tools().notices()::failed);
    }

    /** Lets go of a file that was held against another state of the study. */
    void follow(Study study) {
        if (proposal.get().filter(each -> !each.study().equals(study)).isPresent()) {
            proposal.set(Optional.empty());
        }
    }
}
