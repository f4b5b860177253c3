package org.senken.cli;

import org.senken.core.study.Study;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.editing.StudyEdits;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Makes one edit of a study in the workspace; ends only when the edit is durable. */
@CommandLine.Command(name = "set")
final class SetCommand implements Command {
    private static final String TITLE = "title";
    private static final int LONGEST_TITLE = 500;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.set.study")
    private String study = "";

    @Parameters(index = "1", paramLabel = "PATH", descriptionKey = "cli.set.path")
    private String path = "";

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "cli.set.value")
    private String value = "";

    @Override
    public void run(Context context) throws Failure, WorkspaceException {
        var named = new NamedStudy(study);
        if (named.file().isPresent()) {
            throw Failure.usage("cli.set.file", study);
        }
        try (var workspace = context.openWorkspace()) {
            var stored = workspace.load(named.in(workspace));
            var edit = edit(stored.study(), context);
            var open = new OpenStudy(workspace, stored, context.ports().clock(), () -> context.operator("set"));
            open.apply(edit);
            context.print(
                    "", json -> json.put("study", stored.study().id().value()).put("path", path));
        }
        context.say("cli.set.done", path);
    }

    private Edit edit(Study found, Context context) throws Failure {
        if (path.equals(TITLE)) {
            return StudyEdits.title(context.language(), title());
        }
        return VotePath.parse(path).edit(found, VotePath.answer(value));
    }

    private String title() throws Failure {
        if (value.isBlank() || value.length() > LONGEST_TITLE || value.chars().anyMatch(Character::isISOControl)) {
            throw Failure.usage("cli.set.title", LONGEST_TITLE);
        }
        return value;
    }
}
