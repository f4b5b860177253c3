package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a study to a file; the votes of an open round stay behind unless they are asked for. */
@CommandLine.Command(name = "export")
final class ExportCommand implements Command {
    @Parameters(paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.export.out")
    private @Nullable Path out;

    @Mixin
    private FormOptions forms = new FormOptions();

    @Option(names = "--with-open-votes", descriptionKey = "cli.export.with-open-votes")
    private boolean withOpenVotes;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if ((out == null) != forms.isAsked()) {
            throw Failure.usage("cli.export.one");
        }
        if (out == null) {
            forms.write(new NamedStudy(study).read(context), context);
        } else {
            writeStudy(context, out);
        }
    }

    private void writeStudy(Context context, Path file) throws Failure, InvalidInputException, WorkspaceException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.STUDY_ENDING)) {
            throw Failure.usage("cli.export.ending", file);
        }
        var found = new NamedStudy(study).read(context);
        if (withOpenVotes) {
            found.openRound().ifPresent(round -> context.say("cli.export.full", round.number()));
        } else {
            context.sayOpenRound(found);
        }
        try {
            context.ports().exchange().write(found, file, withOpenVotes ? OpenVotes.INCLUDED : OpenVotes.LEFT_OUT);
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.print("", json -> json.put("file", file.toString()));
        context.say("cli.wrote", file);
    }
}
