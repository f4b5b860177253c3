package org.senken.cli;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.senken.core.delphi.Question;
import org.senken.core.study.Redaction;
import org.senken.core.study.RedactionChoice;
import org.senken.core.study.Study;
import org.senken.language.Messages;
import picocli.CommandLine.Option;

/** The options of export that make a redacted copy, to be handed on. */
final class RedactOptions {
    @Option(names = "--redact", descriptionKey = "cli.export.redact")
    private boolean asked;

    @Option(names = "--redact-cell", paramLabel = "CELL", descriptionKey = "cli.export.redact-cell")
    private List<String> cells = List.of();

    @Option(names = "--keep-reasons", descriptionKey = "cli.export.keep-reasons")
    private boolean keepReasons;

    /**
     * Refuses what cannot be meant.
     *
     * @param possible whether what is written can be redacted at all
     */
    void check(boolean possible) throws Failure {
        if ((asked && !possible) || (!asked && (keepReasons || !cells.isEmpty()))) {
            throw Failure.usage("cli.export.redact.alone");
        }
    }

    /** The study as it is written; what is left out of a redacted copy is said. */
    Study applied(Study study, Context context) throws Failure {
        if (!asked) {
            return study;
        }
        var choice = RedactionChoice.usual(new SecureRandom().nextLong()).withCells(marked(study));
        var redacted = Redaction.of(
                study, keepReasons ? choice.withReasons(RedactionChoice.Reasons.OF_CELLS) : choice, Messages::inBoth);
        redacted.leftOut().forEach(context::say);
        return redacted.study();
    }

    private Set<Question> marked(Study study) throws Failure {
        var marked = new HashSet<Question>();
        for (var cell : cells) {
            marked.add(study.cell(cell).orElseThrow(() -> Failure.impossible("redaction.cell.unknown", cell)));
        }
        return marked;
    }
}
