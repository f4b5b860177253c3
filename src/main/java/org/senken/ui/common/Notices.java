package org.senken.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.files.FileTrouble;
import org.senken.language.Messages;
import org.senken.report.ReportException;

/** What the program has to say to the user: one sentence at a time, in the bar above the room. */
public final class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class.getName());

    /** How much a notice matters. */
    public enum Kind {
        DONE,
        FAILED
    }

    /** An action offered with a notice. */
    public record Offer(Sentence label, Runnable action) {}

    /** A sentence to show until it is dismissed or replaced. */
    public record Notice(Kind kind, Sentence sentence, Optional<Offer> offer) {}

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says that something was done. */
    public void done(Sentence sentence) {
        notice.set(Optional.of(new Notice(Kind.DONE, sentence, Optional.empty())));
    }

    /** Says that something was done and offers to take it back or go on. */
    public void done(Sentence sentence, Offer offer) {
        notice.set(Optional.of(new Notice(Kind.DONE, sentence, Optional.of(offer))));
    }

    /** Says in a sentence what failed; the log keeps the rest. */
    public void failed(Exception failure) {
        LOG.log(Level.INFO, "told the user", failure);
        refused(sentence(failure));
    }

    /** Says that something cannot be done. */
    public void refused(Sentence sentence) {
        notice.set(Optional.of(new Notice(Kind.FAILED, sentence, Optional.empty())));
    }

    /** Says that something cannot be done, and offers what can. */
    public void refused(Sentence sentence, Offer offer) {
        notice.set(Optional.of(new Notice(Kind.FAILED, sentence, Optional.of(offer))));
    }

    public void dismiss() {
        notice.set(Optional.empty());
    }

    private static Sentence sentence(Exception failure) {
        return switch (failure) {
            case WorkspaceException workspace -> workspace.sentence();
            case ReportException report -> report.sentence();
            case InvalidInputException input ->
                Sentence.of("notice.input", input.place(), new Text(words(input, false), words(input, true)));
            case InvalidStudyException invalid -> invalid.problems().getFirst().sentence();
            case IOException trouble -> FileTrouble.sentence(Path.of(""), trouble);
            default -> {
                LOG.log(Level.SEVERE, "unexpected", failure);
                yield Sentence.of("notice.unexpected");
            }
        };
    }

    private static String words(InvalidInputException input, boolean japanese) {
        var language = japanese ? Language.JA : Language.EN;
        return Messages.in(language).get(input.sentence());
    }
}
