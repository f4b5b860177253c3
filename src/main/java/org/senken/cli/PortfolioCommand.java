package org.senken.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.choice.Clash;
import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.technology.Sentence;
import org.senken.editing.FundingFile;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses what to fund under a budget. */
@CommandLine.Command(name = "portfolio")
final class PortfolioCommand implements Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.portfolio.study")
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
        var answer = answer(context);
        if (!answer.isFinished()) {
            context.say("cli.portfolio.unfinished");
        }
        if (!answer.question().hasAllExtremePoints()) {
            context.say("cli.portfolio.points");
        }
        context.print(
                new PortfolioTable(answer, context.messages()).text(),
                json -> PortfolioJson.write(json, answer, limit));
    }

    private PortfolioAnswer answer(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var named = new NamedStudy(study);
        var file = named.file();
        if (file.isEmpty()) {
            throw Failure.impossible(
                    "cli.portfolio.study.none",
                    context.messages().get(named.read(context).title()));
        }
        var found = read(file.get(), context);
        var question = limited(found.question());
        checkPossible(found, question, context);
        return PortfolioAnswer.of(question, context.terminal()::progress);
    }

    private static FundingFile read(Path file, Context context) throws Failure, InvalidInputException {
        var exchange = context.ports().exchange();
        try {
            if (exchange.isStudy(file)) {
                var title = exchange.read(file).title();
                throw Failure.impossible(
                        "cli.portfolio.study.none", context.messages().get(title));
            }
            return exchange.readFunding(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private FundingQuestion limited(FundingQuestion question) throws Failure {
        if (budget == null) {
            return question;
        }
        try {
            var most = new BigDecimal(budget.strip());
            if (most.signum() >= 0 && Math.abs(most.scale()) <= Long.SIZE && most.precision() <= Long.SIZE) {
                return question.withBudget(most);
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw Failure.usage("cli.portfolio.budget.wrong", budget);
    }

    private static void checkPossible(FundingFile file, FundingQuestion question, Context context)
            throws InvalidInputException {
        var clash = Clash.of(question.central(), context.terminal()::progress);
        if (!clash.isEmpty()) {
            var limits = clash.stream()
                    .map(each -> Messages.inBoth(LimitSentence.of(each, question)))
                    .toList();
            throw file.refused(Sentence.of("funding.clash", LimitSentence.joined(limits)));
        }
    }
}
