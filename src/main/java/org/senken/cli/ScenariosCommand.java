package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.Wanted;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the consistent scenarios of a cross-impact matrix, found exactly. */
@CommandLine.Command(name = "scenarios")
final class ScenariosCommand implements Command {
    /** The largest influence in a file that is only looked at. */
    private static final int STRONGEST = 100_000;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MOST_STARTS = 1_000_000_000;

    /** How starting points are walked. */
    enum Walk {
        EXACT,
        SAMPLED
    }

    @Parameters(paramLabel = "FILE|STUDY", descriptionKey = "cli.scenarios.study")
    private String study = "";

    @Option(names = "--max-inconsistency", paramLabel = "K", descriptionKey = "cli.scenarios.max-inconsistency")
    private @Nullable Integer maxInconsistency;

    @Option(names = "--basins", paramLabel = "exact|sampled", descriptionKey = "cli.scenarios.basins")
    private @Nullable Walk walk;

    @Option(names = "--starts", paramLabel = "N", descriptionKey = "cli.scenarios.starts")
    private int starts = 100_000;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.scenarios.seed")
    private long seed = 1;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.scenarios.limit")
    private int limit = Wanted.MOST_LISTED;

    @Option(names = "--time", paramLabel = "SECONDS", descriptionKey = "cli.scenarios.time")
    private @Nullable Double seconds;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        checkOptions();
        var answer = answer(asked(question(context)), context);
        if (!answer.found().exact()) {
            context.say("cli.scenarios.unfinished");
        }
        if (answer.isCut()) {
            context.say("cli.scenarios.cut", answer.found().list().size());
        }
        context.print(
                new ScenariosTable(answer, context.messages()).text(),
                json -> ScenariosJson.write(json, answer, context.language()));
    }

    private void checkOptions() throws Failure {
        if (maxInconsistency != null && (maxInconsistency < 0 || maxInconsistency > Search.MOST)) {
            throw Failure.usage("cli.scenarios.max", String.valueOf(maxInconsistency), Search.MOST);
        }
        if (limit < 0) {
            throw Failure.usage("cli.scenarios.limit.wrong", String.valueOf(limit));
        }
        if (starts < 1 || starts > MOST_STARTS) {
            throw Failure.usage("cli.scenarios.starts.wrong", String.valueOf(starts), MOST_STARTS);
        }
        if (seconds != null && !(seconds > 0)) {
            throw Failure.usage("cli.scenarios.time.wrong", String.valueOf(seconds));
        }
    }

    private ScenarioQuestion question(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var named = new NamedStudy(study);
        var file = named.file().filter(ScenariosCommand::isMatrix);
        if (file.isPresent()) {
            return ofFile(file.get(), context);
        }
        var found = named.read(context);
        var question = ScenarioQuestion.of(MatrixExport.withStates(found));
        if (question.isProvisional()) {
            context.say("cli.scenarios.half");
        }
        return question;
    }

    private static boolean isMatrix(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(NamedStudy.MATRIX_ENDING);
    }

    private static ScenarioQuestion ofFile(Path file, Context context) throws Failure, InvalidInputException {
        try {
            var found = context.ports().exchange().readCrossImpact(file, STRONGEST);
            found.remarks().forEach(context::say);
            return ScenarioQuestion.of(found);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private ScenarioQuestion asked(ScenarioQuestion question) {
        var wanted = question.wanted().withLimit(limit);
        if (maxInconsistency != null) {
            wanted = wanted.withMaxInconsistency(
                    maxInconsistency * question.matrix().unit());
        }
        if (seconds != null) {
            long end = System.nanoTime() + (long) (seconds * NANOS_PER_SECOND);
            wanted = wanted.withOutOfTime(() -> System.nanoTime() - end > 0);
        }
        return question.withWanted(wanted);
    }

    private ScenarioAnswer answer(ScenarioQuestion question, Context context) throws Failure {
        if (walk == Walk.EXACT && !Basins.canBeExact(question.matrix())) {
            throw Failure.impossible(
                    "cli.scenarios.basins.large",
                    question.matrix().combinations().toString());
        }
        long began = System.nanoTime();
        var terminal = context.terminal();
        var found = ConsistentScenarios.find(question.matrix(), question.wanted(), terminal::progress);
        terminal.progress(1);
        var basins = basins(question, context);
        return new ScenarioAnswer(question, found, basins, seed, (System.nanoTime() - began) / NANOS_PER_MILLI);
    }

    private Optional<Basins> basins(ScenarioQuestion question, Context context) {
        if (walk == null) {
            return Optional.empty();
        }
        var matrix = question.matrix();
        var terminal = context.terminal();
        var walked = switch (walk) {
            case EXACT -> Basins.exact(matrix, terminal::progress);
            case SAMPLED -> Basins.sampled(matrix, starts, seed, terminal::progress);
        };
        terminal.progress(1);
        return Optional.of(walked);
    }
}
