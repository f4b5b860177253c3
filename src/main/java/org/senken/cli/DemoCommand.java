package org.senken.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.StudyCharts;
import org.senken.core.delphi.VoteTable;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.files.WholeFile;
import org.senken.language.Messages;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;
import org.senken.report.ReportException;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Results;
import org.senken.report.output.ReportFiles;
import org.senken.report.output.ReportFormat;
import org.senken.report.output.ReportOrder;
import org.senken.report.output.Wanted;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Runs every analysis of the shipped sample study and writes all results into a folder, in both languages. */
@CommandLine.Command(name = "demo")
final class DemoCommand implements Command {
    /** How many portfolios that can be defended are listed. */
    private static final int LISTED = 100;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.demo.out")
    private Path out = Path.of("");

    @Override
    public void run(Context context) throws Failure, ReportException {
        createFolder();
        var sample = context.ports().shipped().sample();
        var results = Results.of(sample, EnumSet.allOf(ChartNeed.class), context.terminal()::progress);
        for (var language : Language.values()) {
            writeFigures(results.charts(), language, context);
        }
        writeReports(results, context);
        writeConsensus(sample, context);
        writeScenarios(sample, context);
        writeRanking(sample, context);
        writePortfolio(sample, context);
        context.print(out.toString(), json -> json.put("folder", out.toString()));
    }

    private void createFolder() throws Failure {
        try {
            Files.createDirectories(out);
        } catch (IOException refused) {
            throw Failure.file(out, refused);
        }
    }

    private void writeReports(Results results, Context context) throws ReportException {
        var edition =
                Edition.of(context.language(), LocalDate.now(context.ports().clock()), context.version());
        var files = Wanted.suitable(List.of(Language.values()), List.of(ReportFormat.values()));
        ReportFiles.write(
                results,
                ReportOrder.of(files, edition),
                out,
                file -> context.say("cli.wrote", file),
                context.terminal()::progress);
    }

    /** Every figure the sample has the rounds and scenarios for. */
    private void writeFigures(StudyCharts charts, Language language, Context context) throws ReportException {
        for (var kind : ChartKind.values()) {
            var wish = ChartWish.of(kind);
            if (charts.obstacle(wish).isEmpty()) {
                write(charts.figure(wish, language), context);
            }
        }
    }

    private void write(Figure figure, Context context) throws ReportException {
        for (var format : FigureFormat.values()) {
            var file = out.resolve(figure.kind() + "-" + figure.language().code() + format.ending());
            FigureFiles.write(figure, file, FigureOptions.of(figure.size()));
            context.say("cli.wrote", file);
        }
    }

    private void writeConsensus(Study sample, Context context) throws Failure {
        var rounds = VoteTable.of(sample.closedRounds()).statistics();
        writeText("consensus.json", Json.object(json -> ConsensusJson.write(json, rounds)), context);
    }

    /** The consistent scenarios with their basins, for programs and for people. */
    private void writeScenarios(Study sample, Context context) throws Failure {
        if (sample.scenarios().drivers().isEmpty()) {
            return;
        }
        var question = ScenarioQuestion.of(MatrixExport.withStates(sample));
        var found = ConsistentScenarios.find(question.matrix(), question.wanted(), Progress.NONE);
        var basins = Optional.of(question.matrix())
                .filter(Basins::canBeExact)
                .map(matrix -> Basins.exact(matrix, Progress.NONE));
        var answer = new ScenarioAnswer(question, found, basins, 0, Double.NaN);
        writeText(
                "scenarios.json", Json.object(json -> ScenariosJson.write(json, answer, context.language())), context);
        for (var language : Language.values()) {
            var table = new ScenariosTable(answer, Messages.in(language)).text();
            writeText("scenarios-" + language.code() + ".txt", table.stripTrailing(), context);
        }
    }

    /** The ranking under any weights and resampled votes, for programs and for people. */
    private void writeRanking(Study sample, Context context) throws Failure {
        var ranking = StudyRanking.of(sample, StudyRanking.Wish.USUAL, Progress.NONE);
        var json = Json.object(target -> RankJson.write(target, ranking.in(context.language())));
        writeText("rank.json", json, context);
        for (var language : Language.values()) {
            var table = new RankTable(ranking.in(language), Messages.in(language)).text();
            writeText("rank-" + language.code() + ".txt", table.stripTrailing(), context);
        }
    }

    /** What to fund under the sample's budget, for programs and for people. */
    private void writePortfolio(Study sample, Context context) throws Failure {
        var task = PortfolioTask.of(sample, Optional.empty());
        var answer = task.answer(Progress.NONE);
        writeText("portfolio.json", Json.object(json -> task.write(json, answer, LISTED)), context);
        for (var language : Language.values()) {
            var table = new PortfolioTable(answer, task.words(), Messages.in(language)).text();
            writeText("portfolio-" + language.code() + ".txt", table.stripTrailing(), context);
        }
    }

    private void writeText(String name, String text, Context context) throws Failure {
        var file = out.resolve(name);
        try {
            WholeFile.write(file, target -> target.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.say("cli.wrote", file);
    }
}
