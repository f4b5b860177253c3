package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Identifier;
import picocli.CommandLine.Option;

/** The options of export that write the cross-impact matrix as a table, and the project file of another program. */
final class MatrixExport {
    /** The most states a table of text has room for. */
    private static final int MOST_STATES = 900;

    @Option(names = "--matrix", paramLabel = "FILE", descriptionKey = "cli.export.matrix")
    private @Nullable Path matrix;

    @Option(names = "--judge", paramLabel = "CODE", descriptionKey = "cli.export.judge")
    private @Nullable String judge;

    /** Whether any of the options is given. */
    boolean isAsked() {
        return matrix != null || judge != null;
    }

    /** Writes the table: what one judge said, or all judges together. */
    void write(Study study, Context context) throws Failure {
        if (matrix == null) {
            throw Failure.usage("cli.export.one");
        }
        var file = matrix;
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(NamedStudy.TABLE_ENDING) && !name.endsWith(NamedStudy.BOOK_ENDING)) {
            throw Failure.usage("cli.export.matrix.ending", file);
        }
        var scenarios = withStates(study);
        if (scenarios.states().count() > MOST_STATES) {
            throw Failure.impossible(
                    "cli.export.matrix.wide", scenarios.states().count(), MOST_STATES);
        }
        try {
            context.ports().exchange().writeMatrix(scenarios, judge(scenarios), context.language(), file);
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.print("", json -> json.put("file", file.toString()));
        context.say("cli.wrote", file);
    }

    private Optional<JudgeId> judge(Scenarios scenarios) throws Failure {
        var code = judge;
        if (code == null) {
            return Optional.empty();
        }
        var known = scenarios.judgements().judges();
        if (!Identifier.isValid(code) || !known.contains(new JudgeId(code))) {
            throw Failure.impossible("cli.export.judge.unknown", code);
        }
        return Optional.of(new JudgeId(code));
    }

    /** Writes drivers and matrix for ScenarioWizard. */
    static void writeProject(Study study, Path file, Context context) throws Failure {
        withStates(study);
        try {
            var remarks = context.ports().exchange().writeCrossImpact(study, context.language(), file);
            context.print("", json -> json.put("file", file.toString()));
            remarks.forEach(context::say);
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.say("cli.wrote", file);
    }

    /** The scenarios of a study, where each of at least one driver has states. */
    static Scenarios withStates(Study study) throws Failure {
        var scenarios = study.scenarios();
        if (scenarios.drivers().isEmpty()) {
            throw Failure.impossible("cli.scenarios.none");
        }
        var without = scenarios.drivers().stream()
                .filter(driver -> driver.states().isEmpty())
                .findFirst();
        if (without.isPresent()) {
            throw Failure.impossible("cli.scenarios.stateless", without.get().name());
        }
        return scenarios;
    }
}
