package org.senken.ui.overview;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.delphi.Question;
import org.senken.core.study.Redacted;
import org.senken.core.study.Redaction;
import org.senken.core.study.RedactionChoice;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Exchange;
import org.senken.language.Messages;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;

/** Makes redacted copies of a study. */
final class RedactedExport {
    private static final String ENDING = "-redacted.senken.json";

    private final Exchange exchange;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;

    RedactedExport(Exchange exchange, Background background, Notices notices, Dialogs dialogs) {
        this.exchange = exchange;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /** Asks for cells and a file, writes a copy that can be handed on, and says what is not in it. */
    void write(Study study) {
        dialogs.lines(Sentence.of("studies.redact"), Sentence.of("studies.redact.cells"))
                .flatMap(typed -> cells(study, typed))
                .ifPresent(cells -> dialogs.save(Sentence.of("studies.redact"), study.id() + ENDING)
                        .ifPresent(file -> redact(
                                study,
                                RedactionChoice.usual(new SecureRandom().nextLong())
                                        .withCells(cells),
                                file)));
    }

    /** The cells that were typed, one in a line; empty if one of them is none, which is then said. */
    private Optional<Set<Question>> cells(Study study, String typed) {
        var cells = new HashSet<Question>();
        for (var line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var cell = study.cell(line);
            if (cell.isEmpty()) {
                dialogs.tell(Sentence.of("studies.redact"), Sentence.of("redaction.cell.unknown", line));
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(cells);
    }

    private void redact(Study study, RedactionChoice choice, Path file) {
        background.aside(
                "export",
                () -> {
                    var redacted = Redaction.of(study, choice, Messages::inBoth);
                    exchange.write(redacted.study(), file, Exchange.OpenVotes.LEFT_OUT);
                    return redacted;
                },
                redacted -> {
                    notices.done(Sentence.of("studies.exported", file));
                    dialogs.tell(Sentence.of("studies.redacted"), Sentence.of("studies.redacted.list", told(redacted)));
                },
                notices::failed);
    }

    private static Text told(Redacted redacted) {
        return new Text(told(redacted, Language.EN), told(redacted, Language.JA));
    }

    private static String told(Redacted redacted, Language language) {
        return redacted.leftOut().stream().map(Messages.in(language)::get).collect(Collectors.joining("\n"));
    }
}
