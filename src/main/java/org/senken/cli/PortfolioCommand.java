package org.senken.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses what to fund under a budget. */
@CommandLine.Command(name = "portfolio")
final class PortfolioCommand implements Command {
    @Parameters(paramLabel = "FILE|STUDY", descriptionKey = "cli.portfolio.study")
    private String study = "";

    @Option(names = "--budget", paramLabel = "B", descriptionKey = "cli.portfolio.budget")
    private @Nullable String budget;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.portfolio.limit")
    private int limit = Integer.MAX_VALUE;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if (limit < 0) {
            throw Failure.usage("cli.portfolio.limit.wrong", String.valueOf(limit));
        }
        var task = task(context);
        var answer = task.answer(context.terminal()::progress);
        if (!answer.isFinished()) {
            context.say("cli.portfolio.unfinished");
        }
        if (!answer.question().hasAllExtremePoints()) {
            context.say("cli.portfolio.points");
        }
        context.print(
                new PortfolioTable(answer, task.words(), context.messages()).text(),
                json -> task.write(json, answer, limit));
    }

    private PortfolioTask task(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var most = most();
        var named = new NamedStudy(study);
        var file = named.file();
        if (file.isPresent() && !isStudy(file.get(), context)) {
            return ofFile(file.get(), most, context);
        }
        var found = named.read(context);
        context.sayOpenRound(found);
        return PortfolioTask.of(found, most);
    }

    private static boolean isStudy(Path file, Context context) throws Failure, InvalidInputException {
        try {
            return context.ports().exchange().isStudy(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static PortfolioTask ofFile(Path file, Optional<BigDecimal> most, Context context)
            throws Failure, InvalidInputException {
        try {
            var found = context.ports().exchange().readFunding(file);
            return PortfolioTask.of(found, most, context.terminal()::progress);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    /** The budget that was typed, if one was. */
    private Optional<BigDecimal> most() throws Failure {
        if (budget == null) {
            return Optional.empty();
        }
        try {
            var most = new BigDecimal(budget.strip());
            if (most.signum() >= 0 && Math.abs(most.scale()) <= Long.SIZE && most.precision() <= Long.SIZE) {
                return Optional.of(most);
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw Failure.usage("cli.portfolio.budget.wrong", budget);
    }
}
