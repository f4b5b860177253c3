package org.senken.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a study to a file, the votes of its closed rounds as a table, or the empty ballots of its open round. The votes
 * of an open round stay behind unless they are asked for.
 */
@CommandLine.Command(name = "export")
final class ExportCommand implements Command {
    @Parameters(paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.export.out")
    private @Nullable Path out;

    @Option(names = "--ballots", paramLabel = "DIR", descriptionKey = "cli.export.ballots")
    private @Nullable Path ballots;

    @Mixin
    private FormOptions forms = new FormOptions();

    @Mixin
    private MatrixExport matrix = new MatrixExport();

    @Mixin
    private TranslationExport translations = new TranslationExport();

    @Option(names = "--format", paramLabel = "xlsx|csv", descriptionKey = "cli.export.format")
    private SheetFormat format = SheetFormat.XLSX;

    @Option(names = "--with-open-votes", descriptionKey = "cli.export.with-open-votes")
    private boolean withOpenVotes;

    @Mixin
    private RedactOptions redaction = new RedactOptions();

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if (Stream.of(out != null, ballots != null, forms.isAsked(), matrix.isAsked(), translations.isAsked())
                        .filter(asked -> asked)
                        .count()
                != 1) {
            throw Failure.usage("cli.export.one");
        }
        redaction.check(out != null && !isProject(out) && !withOpenVotes);
        if (matrix.isAsked()) {
            matrix.write(new NamedStudy(study).read(context), context);
        } else if (translations.isAsked()) {
            translations.write(new NamedStudy(study).read(context), context);
        } else if (out != null && isProject(out)) {
            MatrixExport.writeProject(new NamedStudy(study).read(context), out, context);
        } else if (out != null) {
            write(out, context);
        } else if (ballots != null) {
            writeBallots(ballots, context);
        } else {
            forms.write(new NamedStudy(study).read(context), context);
        }
    }

    private static boolean isProject(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.MATRIX_ENDING);
    }

    private void write(Path file, Context context) throws Failure, InvalidInputException, WorkspaceException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(NamedStudy.TABLE_ENDING) || name.endsWith(NamedStudy.BOOK_ENDING);
        if (!table && !name.endsWith(NamedStudy.STUDY_ENDING)) {
            throw Failure.usage("cli.export.ending", file);
        }
        if (table && withOpenVotes) {
            throw Failure.usage("cli.export.table-open", file);
        }
        var found = new NamedStudy(study).read(context);
        if (table && found.closedRounds().isEmpty()) {
            throw Failure.impossible("cli.no-results");
        }
        if (withOpenVotes) {
            found.openRound().ifPresent(round -> context.say("cli.export.full", round.number()));
        } else {
            context.sayOpenRound(found);
        }
        try {
            var given = redaction.applied(found, context);
            if (table) {
                context.ports().exchange().writeVotes(given, file);
            } else {
                var votes = withOpenVotes ? OpenVotes.INCLUDED : OpenVotes.LEFT_OUT;
                context.ports().exchange().write(given, file, votes);
            }
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.print("", json -> json.put("file", file.toString()));
        context.say("cli.wrote", file);
    }

    private void writeBallots(Path folder, Context context) throws Failure, InvalidInputException, WorkspaceException {
        var found = new NamedStudy(study).read(context);
        if (found.openRound().isEmpty()) {
            throw Failure.impossible("cli.export.no-open-round");
        }
        try {
            var files = context.ports().exchange().writeBallots(found, folder, format).stream()
                    .map(Path::toString)
                    .toList();
            context.print(
                    String.join(System.lineSeparator(), files),
                    json -> json.list("files", files, (each, file) -> each.put("file", file)));
        } catch (FileAlreadyExistsException there) {
            throw Failure.impossible("cli.export.there", there.getFile());
        } catch (IOException refused) {
            throw Failure.file(folder, refused);
        }
    }
}
