package org.senken.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Takes studies into the workspace: nothing of any file before every file has been found valid. */
@CommandLine.Command(name = "import")
final class ImportCommand implements Command {
    private static final int LONGEST_ID = 64;

    private record Found(Path file, Study study) {}

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.files")
    private List<Path> files = List.of();

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var found = new ArrayList<Found>();
        for (var file : files) {
            found.add(new Found(file, read(file, context)));
        }
        try (var workspace = context.openWorkspace()) {
            var ids = take(found, workspace, context);
            context.print(
                    String.join(System.lineSeparator(), ids),
                    json -> json.list("studies", ids, (each, id) -> each.put("id", id)));
        }
    }

    private static Study read(Path file, Context context) throws Failure, InvalidInputException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.STUDY_ENDING)) {
            throw Failure.usage("cli.import.ending", file);
        }
        return NamedStudy.read(file, context.ports().exchange());
    }

    private static List<String> take(List<Found> found, Workspace workspace, Context context)
            throws WorkspaceException {
        Set<String> taken = new HashSet<>();
        workspace.studies().forEach(each -> taken.add(each.id().value()));
        var ids = new ArrayList<String>();
        for (var each : found) {
            var id = freeId(each.study().id().value(), taken);
            workspace.add(
                    each.study().withId(new StudyId(id)),
                    Sentence.of("edit.study.import", each.file().getFileName()),
                    context.ports().clock().instant(),
                    context.operator("import"));
            taken.add(id);
            ids.add(id);
        }
        return ids;
    }

    /** The id itself, or with the first number that makes it new. */
    private static String freeId(String wanted, Set<String> taken) {
        var id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            var ending = "-" + number;
            id = wanted.substring(0, Math.min(wanted.length(), LONGEST_ID - ending.length())) + ending;
        }
        return id;
    }
}
