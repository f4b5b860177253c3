package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Identifier;
import org.senken.editing.InvalidInputException;
import org.senken.editing.JudgedMatrix;
import org.senken.editing.MatrixImport;
import org.senken.editing.OpenStudy;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine.Option;

/** The options of import that take a table of the cross-impact matrix for what one judge says: all of it, or nothing. */
final class MatrixImportRun {
    @Option(names = "--matrix", paramLabel = "FILE", descriptionKey = "cli.import.matrix")
    private @Nullable Path matrix;

    @Option(names = "--study", paramLabel = "STUDY", descriptionKey = "cli.import.matrix.study")
    private @Nullable String study;

    @Option(names = "--judge", paramLabel = "CODE", descriptionKey = "cli.import.judge")
    private @Nullable String judge;

    /** Whether any of the options is given. */
    boolean isAsked() {
        return matrix != null || study != null || judge != null;
    }

    /**
     * Reads the table and stores what it says.
     *
     * @param replace whether other judgements of the same judge give way
     * @param dryRun whether nothing is stored
     */
    void take(Context context, boolean replace, boolean dryRun)
            throws Failure, InvalidInputException, WorkspaceException {
        if (matrix == null || study == null || judge == null) {
            throw Failure.usage("cli.import.matrix.all");
        }
        try (var workspace = context.openWorkspace()) {
            var stored = workspace.load(new NamedStudy(study).in(workspace));
            var by = known(stored.study(), judge);
            var taken = MatrixImport.of(
                    stored.study().scenarios(), by, read(matrix, MatrixExport.withStates(stored.study()), context));
            if (!taken.changed().isEmpty() && !replace && !dryRun) {
                throw Failure.impossible(
                        "cli.import.matrix.differs", by, taken.changed().size());
            }
            if (!dryRun) {
                new OpenStudy(workspace, stored, context.ports().clock(), () -> context.operator("import"))
                        .apply(taken.edit());
            }
            print(stored.study(), taken, context);
        }
        context.say(dryRun ? "cli.import.dry" : "cli.import.matrix.done", 1);
    }

    private static JudgeId known(Study study, String code) throws Failure {
        if (!Identifier.isValid(code)) {
            throw Failure.impossible("cli.set.expert", code);
        }
        var judge = new JudgeId(code);
        if (judge.equals(JudgeId.GROUP)) {
            return judge;
        }
        var expert = study.expert(new ExpertCode(code)).orElseThrow(() -> Failure.impossible("cli.set.expert", code));
        if (!expert.role().votes()) {
            throw Failure.impossible("cli.import.judge.role", code);
        }
        return judge;
    }

    private static JudgedMatrix read(Path file, Scenarios scenarios, Context context)
            throws Failure, InvalidInputException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(NamedStudy.TABLE_ENDING) && !name.endsWith(NamedStudy.BOOK_ENDING)) {
            throw Failure.usage("cli.export.matrix.ending", file);
        }
        try {
            var read = context.ports().exchange().readMatrix(file, scenarios);
            read.remarks().forEach(context::say);
            return read;
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static void print(Study study, MatrixImport taken, Context context) {
        long judged = taken.matrix().judged();
        int cells = taken.matrix().scores().size();
        int changed = taken.changed().size();
        context.print(
                context.messages().get("cli.import.matrix.line", taken.judge(), judged, cells, changed),
                json -> json.put("study", study.id().value())
                        .put("judge", taken.judge().value())
                        .put("judged", judged)
                        .put("cells", cells)
                        .put("changed", changed));
    }
}
