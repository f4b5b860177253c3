package org.senken.cli;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.senken.editing.StudyHeading;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;

/** Lists the studies of the workspace, the last changed first. */
@CommandLine.Command(name = "studies")
final class StudiesCommand implements Command {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Override
    public void run(Context context) throws Failure, WorkspaceException {
        var studies = studies(context);
        context.print(
                studies.isEmpty() ? "" : table(studies, context),
                json -> json.list("studies", studies, StudiesCommand::write));
        if (studies.isEmpty()) {
            context.say("cli.studies.none");
        }
    }

    private static List<StudyHeading> studies(Context context) throws Failure, WorkspaceException {
        try (var workspace = context.openWorkspace()) {
            return workspace.studies().stream().filter(each -> !each.deleted()).toList();
        }
    }

    private static String table(List<StudyHeading> studies, Context context) {
        var messages = context.messages();
        var zone = context.ports().clock().getZone();
        var table = new TextTable(List.of(
                TextTable.Column.left(messages.get("cli.column.id")),
                TextTable.Column.left(messages.get("cli.column.title")),
                TextTable.Column.left(messages.get("cli.column.changed"))));
        for (var study : studies) {
            table.add(
                    study.id().value(),
                    messages.get(study.title()),
                    MINUTE.format(study.changed().atZone(zone)));
        }
        return table.text();
    }

    private static void write(Json json, StudyHeading study) {
        json.put("id", study.id().value())
                .put(
                        "title",
                        title -> title.put("en", study.title().en())
                                .put("ja", study.title().ja()))
                .put("changed", study.changed().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
