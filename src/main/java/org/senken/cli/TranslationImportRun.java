package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.IncomingTranslations;
import org.senken.editing.InvalidInputException;
import org.senken.editing.OpenStudy;
import org.senken.editing.StoredStudy;
import org.senken.editing.TranslationChange;
import org.senken.editing.TranslationChange.Outcome;
import org.senken.editing.TranslationImport;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.files.Excerpt;

/** Takes translations into the studies they name: all of every file, or nothing; each file is one edit. */
final class TranslationImportRun {
    private final Context context;
    private final boolean replace;
    private final boolean dryRun;

    /** Sheets of one study, each held against the study as the sheets before leave it. */
    private record Ready(StoredStudy stored, List<TranslationImport> sheets) {}

    TranslationImportRun(Context context, boolean replace, boolean dryRun) {
        this.context = context;
        this.replace = replace;
        this.dryRun = dryRun;
    }

    void take(List<Path> files) throws Failure, InvalidInputException, WorkspaceException {
        Map<StudyId, List<IncomingTranslations>> incoming = new LinkedHashMap<>();
        for (var file : files) {
            var sheet = read(file);
            incoming.computeIfAbsent(sheet.study(), study -> new ArrayList<>()).add(sheet);
        }
        try (var workspace = context.openWorkspace()) {
            var ready = new ArrayList<Ready>();
            for (var sheets : incoming.values()) {
                ready.add(ready(workspace, sheets));
            }
            if (!dryRun) {
                store(ready, workspace);
            }
            print(ready.stream().flatMap(each -> each.sheets().stream()).toList());
        }
        context.say(dryRun ? "cli.import.dry" : "cli.import.translations", files.size());
    }

    private IncomingTranslations read(Path file) throws Failure, InvalidInputException {
        try {
            return context.ports().exchange().readTranslations(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static Ready ready(Workspace workspace, List<IncomingTranslations> incoming)
            throws InvalidInputException, WorkspaceException {
        var first = incoming.getFirst();
        var stored =
                SheetStudy.of(workspace, first.study(), first.file(), first.key(), "cli.import.translations.study");
        var sheets = new ArrayList<TranslationImport>();
        Study study = stored.study();
        for (var each : incoming) {
            var sheet = TranslationImport.of(study, each);
            study = sheet.edit().change().apply(study);
            sheets.add(sheet);
        }
        return new Ready(stored, sheets);
    }

    private void store(List<Ready> ready, Workspace workspace) throws InvalidInputException, WorkspaceException {
        for (var each : ready) {
            for (var sheet : each.sheets()) {
                checkReplacing(sheet);
            }
        }
        for (var each : ready) {
            var open =
                    new OpenStudy(workspace, each.stored(), context.ports().clock(), () -> context.operator("import"));
            for (var sheet : each.sheets()) {
                open.apply(sheet.edit());
            }
        }
    }

    private void checkReplacing(TranslationImport sheet) throws InvalidInputException {
        var clashes = sheet.in(Outcome.CLASH);
        if (!replace && !clashes.isEmpty()) {
            var first = clashes.getFirst();
            throw new InvalidInputException(
                    sheet.file(),
                    first.given().row(),
                    first.given().column(),
                    Sentence.of(
                            "cli.import.translations.clash",
                            first.given().address(),
                            first.place().path(),
                            Excerpt.of(first.old()),
                            clashes.size()));
        }
    }

    private void print(List<TranslationImport> sheets) {
        var lines = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.changes().forEach(each -> lines.add(line(each)));
            sheet.gone()
                    .forEach(each -> lines.add(context.messages()
                            .get("cli.import.translations.gone", each.given().address(), each.path())));
            lines.add(total(sheet));
        }
        context.print(
                String.join(System.lineSeparator(), lines),
                json -> json.list(
                                "changes",
                                sheets.stream()
                                        .flatMap(sheet ->
                                                sheet.changes().stream().map(each -> new Row(sheet, each)))
                                        .toList(),
                                TranslationImportRun::write)
                        .texts(
                                "gone",
                                sheets.stream()
                                        .flatMap(sheet -> sheet.gone().stream())
                                        .map(IncomingTranslations.Row::path)));
    }

    private String line(TranslationChange change) {
        var outcome = context.messages().get(change.outcome());
        return context.messages()
                .get(
                        change.old().isEmpty() ? "cli.import.translations.new" : "cli.import.translations.line",
                        change.given().address(),
                        change.place().path(),
                        change.to().code(),
                        outcome,
                        Excerpt.of(change.words()),
                        Excerpt.of(change.old()));
    }

    private String total(TranslationImport sheet) {
        int marked = sheet.in(Outcome.CHECK).size();
        return context.messages()
                .get(
                        "cli.import.translations.total",
                        sheet.file(),
                        sheet.changes().size(),
                        sheet.unchanged(),
                        sheet.gone().size(),
                        marked);
    }

    private record Row(TranslationImport sheet, TranslationChange change) {}

    private static void write(Json json, Row row) {
        var change = row.change();
        json.put("file", row.sheet().file())
                .put("cell", change.given().address())
                .put("text", change.place().path())
                .put("language", change.to().code())
                .put("outcome", change.outcome().name().toLowerCase(Locale.ROOT))
                .put("before", change.old())
                .put("after", change.words());
    }
}
