package org.senken.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes studies, tables of votes, or ballots that came back, into the workspace: nothing of any file before every file has been found valid. */
@CommandLine.Command(name = "import")
final class ImportCommand implements Command {

    /** A study and the file it was found in. */
    private record Found(Path file, Study study) {}

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.import.files")
    private List<Path> files = List.of();

    @Mixin
    private MatrixImportRun matrix = new MatrixImportRun();

    @Option(names = "--replace", descriptionKey = "cli.import.replace")
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if (files.isEmpty() != matrix.isAsked()) {
            throw Failure.usage("cli.import.one");
        }
        if (matrix.isAsked()) {
            matrix.take(context, replace, dryRun);
            return;
        }
        switch (kind(context)) {
            case STUDY -> take(file -> NamedStudy.read(file, context.ports().exchange()), context);
            case BALLOT -> new BallotImportRun(context, replace, dryRun).take(files);
            case TRANSLATIONS -> new TranslationImportRun(context, replace, dryRun).take(files);
            case VOTE_TABLE -> take(file -> StudyFiles.ofVotes(file, context), context);
            case MATRIX -> take(file -> StudyFiles.ofCrossImpact(file, context), context);
        }
    }

    /** What the files are; all of one call are of one kind. */
    private ImportKind kind(Context context) throws Failure, InvalidInputException {
        var first = ImportKind.of(files.getFirst(), context.ports().exchange());
        for (var file : files) {
            if (ImportKind.of(file, context.ports().exchange()) != first) {
                throw Failure.usage("cli.import.mixed", files.getFirst(), file);
            }
        }
        return first;
    }

    /** Makes a study of a file. */
    interface Reading {
        Study read(Path file) throws Failure, InvalidInputException;
    }

    /** Takes in a study of each file: nothing of any before all have been read. */
    private void take(Reading reading, Context context) throws Failure, InvalidInputException, WorkspaceException {
        var found = new ArrayList<Found>();
        for (var file : files) {
            found.add(new Found(file, reading.read(file)));
        }
        if (dryRun) {
            context.say("cli.import.dry", files.size());
            return;
        }
        try (var workspace = context.openWorkspace()) {
            print(take(found, workspace, context), context);
        }
    }

    private static void print(List<String> ids, Context context) {
        context.print(
                String.join(System.lineSeparator(), ids),
                json -> json.list("studies", ids, (each, id) -> each.put("id", id)));
    }

    private static List<String> take(List<Found> found, Workspace workspace, Context context)
            throws WorkspaceException {
        Set<String> taken = new HashSet<>();
        workspace.studies().forEach(each -> taken.add(each.id().value()));
        var ids = new ArrayList<String>();
        for (var each : found) {
            var id = StudyId.free(each.study().id().value(), taken);
            workspace.add(
                    each.study().withId(id),
                    Sentence.of("edit.study.import", each.file().getFileName()),
                    context.ports().clock().instant(),
                    context.operator("import"));
            taken.add(id.value());
            ids.add(id.value());
        }
        return ids;
    }
}
