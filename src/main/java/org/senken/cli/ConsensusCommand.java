package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.VoteTable;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints the group statistics of ballots. */
@CommandLine.Command(name = "consensus")
final class ConsensusCommand implements Command {
    @Parameters(paramLabel = "FILE|STUDY", descriptionKey = "cli.consensus.study")
    private String study = "";

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var named = new NamedStudy(study);
        var file = named.file().filter(ConsensusCommand::isTable);
        if (file.isPresent()) {
            print(readVotes(file.get(), context), CellNames.ids(), context);
        } else {
            var found = named.read(context);
            context.sayOpenRound(found);
            Basis.weights(found.counting()).map(Sentence::key).ifPresent(context::say);
            print(VoteTable.of(found.closedRounds()), CellNames.of(found, context.language()), context);
        }
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.TABLE_ENDING);
    }

    private static VoteTable readVotes(Path file, Context context) throws Failure, InvalidInputException {
        try {
            return context.ports().exchange().readVotes(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static void print(VoteTable votes, CellNames names, Context context) {
        var rounds = votes.statistics();
        if (rounds.isEmpty()) {
            context.say("cli.consensus.none");
        }
        context.print(
                rounds.isEmpty() ? "" : new ConsensusTable(names, context.messages()).text(rounds),
                json -> ConsensusJson.write(json, rounds));
    }
}
