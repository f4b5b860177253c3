package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.senken.core.study.Study;
import org.senken.editing.DueTranslation;
import picocli.CommandLine.Option;

/** The option of export that writes the translations that are due as a sheet. */
final class TranslationExport {
    @Option(names = "--translations", paramLabel = "FILE", descriptionKey = "cli.export.translations")
    private @Nullable Path file;

    /** Whether the option is given. */
    boolean isAsked() {
        return file != null;
    }

    /** Writes the sheet. */
    void write(Study study, Context context) throws Failure {
        var target = file;
        if (target == null || !target.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.BOOK_ENDING)) {
            throw Failure.usage("cli.export.translations.ending", String.valueOf(target));
        }
        int due = DueTranslation.of(study).size();
        if (due == 0) {
            throw Failure.impossible("cli.export.translations.nothing");
        }
        try {
            var remarks = context.ports().exchange().writeTranslations(study, target);
            context.print("", json -> json.put("file", target.toString()).put("texts", due - remarks.size()));
            remarks.forEach(context::say);
            context.say("cli.export.translations.done", target, due - remarks.size());
        } catch (IOException refused) {
            throw Failure.file(target, refused);
        }
    }
}
