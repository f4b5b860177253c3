package org.senken.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.report.ReportException;
import org.senken.report.contents.Contents;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportPlan;
import org.senken.report.contents.Results;
import org.senken.report.office.Refreshed;
import org.senken.report.update.DocumentUpdate;
import picocli.CommandLine.Option;

/** The option of report that brings an existing file up to date instead of writing a new one. */
final class ReportUpdate {
    @Option(names = "--update", paramLabel = "FILE", descriptionKey = "cli.report.update")
    private @Nullable Path file;

    /** Whether a file is to be brought up to date. */
    boolean isAsked() {
        return file != null;
    }

    /**
     * Brings the file up to date and says what changed.
     *
     * @param kinds what the file is; where nothing is said its name must tell
     * @param edition date, names and years; the file's own language is kept
     * @param out where it goes; null puts it in the place of the old one
     */
    void write(Study study, List<ReportKind> kinds, Edition edition, @Nullable Path out, Context context)
            throws Failure, ReportException {
        var old = file;
        if (old == null || !DocumentUpdate.suits(old)) {
            throw Failure.usage("cli.report.update.ending", String.valueOf(old));
        }
        var report = ReportPlan.of(study, kind(old, kinds));
        var language = DocumentUpdate.language(old).orElse(edition.language());
        var results = Results.of(study, Needs.of(report), context.terminal()::progress);
        var now = Contents.document(results, report, edition.withLanguage(language));
        var update = DocumentUpdate.of(old, now, context.terminal()::progress);
        var target = out == null ? old : out;
        update.write(target);
        print(update, target, context);
        context.say("cli.wrote", target);
    }

    private static ReportKind kind(Path file, List<ReportKind> kinds) throws Failure {
        if (kinds.size() == 1) {
            return kinds.getFirst();
        }
        var named = kinds.isEmpty() ? byName(file) : Optional.<ReportKind>empty();
        return named.orElseThrow(
                () -> Failure.usage("cli.report.update.kind", file, String.join(", ", ReportKind.ids())));
    }

    /** Our files are called by their kind; slides are of one kind only. */
    private static Optional<ReportKind> byName(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (var kind : ReportKind.values()) {
            if (name.startsWith(kind.id() + "-")) {
                return Optional.of(kind);
            }
        }
        return DocumentUpdate.isSlides(file) ? Optional.of(ReportKind.SLIDES) : Optional.empty();
    }

    private static void print(DocumentUpdate update, Path target, Context context) {
        var words = update.changes().stream()
                .map(context.messages()::get)
                .collect(Collectors.joining(System.lineSeparator()));
        var refreshed = update.refreshed();
        context.print(
                words,
                json -> json.put("file", target.toString())
                        .list("changes", refreshed.changes(), ReportUpdate::write)
                        .list("kept", refreshed.kept(), ReportUpdate::write)
                        .texts("unchanged", refreshed.unchanged().stream())
                        .texts("unknown", refreshed.unknown().stream())
                        .texts("missing", refreshed.missing().stream()));
    }

    private static void write(Json json, Refreshed.Change change) {
        json.put("id", change.id())
                .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .put("before", change.before())
                .put("after", change.after());
    }
}
