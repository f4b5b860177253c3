package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.study.Study;
import org.senken.editing.InvalidInputException;
import org.senken.editing.VotesFile;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;

/** Takes tables of votes in, each as a study of its own: nothing of any table before all have been read. */
final class VotesImportRun {
    private final Context context;
    private final boolean dryRun;

    VotesImportRun(Context context, boolean dryRun) {
        this.context = context;
        this.dryRun = dryRun;
    }

    void take(List<Path> files) throws Failure, InvalidInputException, WorkspaceException {
        var found = new ArrayList<ImportCommand.Found>();
        for (var file : files) {
            found.add(new ImportCommand.Found(file, read(file)));
        }
        if (dryRun) {
            context.say("cli.import.dry", files.size());
            return;
        }
        try (var workspace = context.openWorkspace()) {
            ImportCommand.print(ImportCommand.take(found, workspace, context), context);
        }
    }

    private Study read(Path file) throws Failure, InvalidInputException {
        var ports = context.ports();
        var words = new VotesFile.Words(Messages.inBoth("round.viewpoint.default"), Messages.inBoth("votes.imported"));
        var votes = new VotesFile(
                ports.exchange(),
                ports.shipped(),
                words,
                Year.now(ports.clock()).getValue());
        try {
            return votes.read(file, context.terminal()::progress);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }
}
