package org.senken.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.TranslationChange;
import org.senken.editing.TranslationImport;
import org.senken.language.Messages;

/** Sends out missing and outdated translations as a sheet, and takes them in after a look at the differences. */
public final class TranslationsViewModel {
    private static final String ENDING = "xlsx";

    /** A sheet held against the study; nothing is taken in yet. */
    public record Proposal(Study study, TranslationImport sheet) {}

    private final ReportViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());

    TranslationsViewModel(ReportViewModel room) {
        this.room = room;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReportViewModel room() {
        return room;
    }

    /** The translations that would be taken in; empty while no sheet is chosen. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    // Commands

    /** Writes the sheet. */
    public void write() {
        var study = room.study();
        room.tools()
                .dialogs()
                .save(Sentence.of("report.translations.save"), "translations." + ENDING)
                .ifPresent(file -> room.tools()
                        .background()
                        .aside(
                                "translations",
                                () -> room.tools().exchange().writeTranslations(study, file),
                                remarks -> written(file, remarks),
                                room.tools().notices()::failed));
    }

    private void written(Path file, List<Sentence> remarks) {
        var done = Sentence.of("report.written", file);
        room.tools().notices().done(remarks.isEmpty() ? done : remarks.getFirst());
    }

    /** Asks for a sheet that came back. */
    public void read() {
        var study = room.study();
        room.tools().dialogs().open(Sentence.of("report.translations.read"), ENDING).stream()
                .findFirst()
                .ifPresent(file -> room.tools()
                        .background()
                        .aside(
                                "translations",
                                () -> TranslationImport.of(
                                        study, room.tools().exchange().readTranslations(file)),
                                sheet -> proposal.set(Optional.of(new Proposal(study, sheet))),
                                room.tools().notices()::failed));
    }

    /** Takes the translations in; those that somebody has translated otherwise since are asked about first. */
    public void take() {
        var found = proposal.get();
        if (found.isEmpty()) {
            return;
        }
        var sheet = found.get().sheet();
        int clashes = sheet.in(TranslationChange.Outcome.CLASH).size();
        if (clashes == 0
                || room.tools()
                        .dialogs()
                        .confirm(
                                Sentence.of("report.translations.clash"),
                                Sentence.of("report.translations.clash.text", clashes),
                                Sentence.of("report.translations.take"))) {
            proposal.set(Optional.empty());
            room.apply(sheet.edit());
        }
    }

    /** Lets go of a sheet that was held against another state of the study. */
    void follow(Study study) {
        if (proposal.get().filter(each -> !each.study().equals(study)).isPresent()) {
            proposal.set(Optional.empty());
        }
    }
}
