package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks alternatives whose weights and scores are not known exactly. */
@CommandLine.Command(name = "rank")
final class RankCommand implements Command {
    private static final int MOST_DRAWS = 100_000_000;

    @Parameters(paramLabel = "FILE|STUDY", descriptionKey = "cli.rank.study")
    private String study = "";

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "cli.rank.draws")
    private int draws = Acceptability.USUAL_DRAWS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.rank.seed")
    private long seed = 1;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "cli.rank.scenario")
    private @Nullable String scenario;

    @Option(names = "--items", descriptionKey = "cli.rank.items")
    private boolean items;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw Failure.usage("cli.rank.draws.wrong", String.valueOf(draws), MOST_DRAWS);
        }
        var answer = answer(context);
        context.terminal().progress(1);
        context.print(new RankTable(answer, context.messages()).text(), json -> RankJson.write(json, answer));
    }

    private RankAnswer answer(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var named = new NamedStudy(study);
        var file = named.file();
        if (file.isPresent() && !isStudy(file.get(), context)) {
            if (scenario != null || items) {
                throw Failure.usage("cli.rank.file", scenario == null ? "--items" : "--scenario");
            }
            return ofFile(file.get(), context);
        }
        var found = named.read(context);
        context.sayOpenRound(found);
        var kind = items ? Candidates.Kind.ITEMS : Candidates.Kind.SUBJECTS;
        var wish = new StudyRanking.Wish(kind, Optional.ofNullable(scenario), draws, seed);
        return StudyRanking.of(found, wish, context.terminal()::progress).in(context.language());
    }

    private static boolean isStudy(Path file, Context context) throws Failure, InvalidInputException {
        try {
            return context.ports().exchange().isStudy(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private RankAnswer ofFile(Path file, Context context) throws Failure, InvalidInputException {
        try {
            var task = context.ports().exchange().readRanking(file);
            var weights = StudyRanking.weights(
                    Admissible.of(task.criteria(), task.statements()), id -> Text.same(id.value()));
            var ranking = task.ranking(weights, draws, seed, context.terminal()::progress);
            return RankAnswer.of(task, weights, ranking);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }
}
