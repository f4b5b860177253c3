package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.BallotDifference;
import org.senken.editing.BallotImport;
import org.senken.editing.IncomingBallot;
import org.senken.editing.InvalidInputException;
import org.senken.editing.OpenStudy;
import org.senken.editing.StoredStudy;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** Takes ballots into the studies they name: all of them, or none. What differs is named by question, never by value. */
final class BallotImportRun {
    /** So many changed questions are named in a refusal; the dry run names them all. */
    private static final int NAMED = 5;

    /** Ballots of one study, held against it. */
    private record Ready(StoredStudy stored, BallotImport ballots) {}

    private final Context context;
    private final boolean replace;
    private final boolean dryRun;

    BallotImportRun(Context context, boolean replace, boolean dryRun) {
        this.context = context;
        this.replace = replace;
        this.dryRun = dryRun;
    }

    void take(List<Path> files) throws Failure, InvalidInputException, WorkspaceException {
        Map<StudyId, List<IncomingBallot>> incoming = new LinkedHashMap<>();
        for (var file : files) {
            var ballot = read(file);
            incoming.computeIfAbsent(ballot.study(), study -> new ArrayList<>()).add(ballot);
        }
        try (var workspace = context.openWorkspace()) {
            var ready = new ArrayList<Ready>();
            for (var ballots : incoming.values()) {
                ready.add(ready(workspace, ballots));
            }
            if (!dryRun) {
                for (var each : ready) {
                    checkReplacing(each.ballots());
                }
                for (var each : ready) {
                    new OpenStudy(workspace, each.stored(), context.ports().clock(), () -> context.operator("import"))
                            .apply(each.ballots().edit());
                }
            }
            print(ready);
        }
        context.say(dryRun ? "cli.import.dry" : "cli.import.ballots", files.size());
    }

    private IncomingBallot read(Path file) throws Failure, InvalidInputException {
        try {
            return context.ports().exchange().readBallot(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static Ready ready(Workspace workspace, List<IncomingBallot> ballots)
            throws InvalidInputException, WorkspaceException {
        var first = ballots.getFirst();
        var stored = SheetStudy.of(workspace, first.study(), first.file(), first.key(), "cli.import.study");
        return new Ready(stored, BallotImport.of(stored.study(), ballots));
    }

    private void checkReplacing(BallotImport ballots) throws InvalidInputException {
        var replacing = ballots.replacing();
        if (!replace && !replacing.isEmpty()) {
            var first = replacing.getFirst();
            throw new InvalidInputException(
                    first.file(),
                    0,
                    0,
                    Sentence.of(
                            "cli.import.differs",
                            first.expert(),
                            changes(first, NAMED),
                            first.changes().size()));
        }
    }

    private String changes(BallotDifference ballot, long most) {
        return ballot.changes().stream()
                .limit(most)
                .map(each -> each.question().path() + " (" + context.messages().get(each.change()) + ")")
                .collect(Collectors.joining(", "));
    }

    private void print(List<Ready> ready) {
        var lines = ready.stream()
                .flatMap(each -> each.ballots().ballots().stream())
                .map(this::line)
                .collect(Collectors.joining(System.lineSeparator()));
        context.print(
                lines,
                json -> json.list(
                        "ballots",
                        ready.stream()
                                .flatMap(study ->
                                        study.ballots().ballots().stream().map(each -> new Row(study, each)))
                                .toList(),
                        BallotImportRun::write));
    }

    private String line(BallotDifference ballot) {
        var messages = context.messages();
        int answered = ballot.after().answers().answered();
        int asked = ballot.after().answers().size();
        var line = messages.get("cli.import.line", ballot.expert(), ballot.arrival(), answered, asked);
        return ballot.arrival() == BallotDifference.Arrival.CHANGED
                ? line + " · " + changes(ballot, Long.MAX_VALUE)
                : line;
    }

    private record Row(Ready study, BallotDifference ballot) {}

    private static void write(Json json, Row row) {
        var ballot = row.ballot();
        json.put("file", ballot.file())
                .put("study", row.study().stored().study().id().value())
                .put("round", row.study().ballots().round())
                .put("expert", ballot.expert().value())
                .put("state", ballot.arrival().name().toLowerCase(Locale.ROOT))
                .put("answered", ballot.after().answers().answered())
                .list(
                        "changes",
                        ballot.changes(),
                        (change, each) -> change.put("question", each.question().path())
                                .put("change", each.change().name().toLowerCase(Locale.ROOT)));
    }
}
