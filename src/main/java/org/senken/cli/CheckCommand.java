package org.senken.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.senken.chart.ChartNeed;
import org.senken.core.report.ReportKind;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.report.ReportException;
import org.senken.report.contents.Check;
import org.senken.report.contents.Edition;
import org.senken.report.contents.FigureAge;
import org.senken.report.contents.Finding;
import org.senken.report.contents.ReportPlan;
import org.senken.report.contents.Results;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the open questions of a study: what is missing, out of date or hard to read before its reports are handed in. */
@CommandLine.Command(name = "check")
final class CheckCommand implements Command {
    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.check.date")
    private @Nullable String date;

    @Option(names = "--figures", paramLabel = "DIR", descriptionKey = "cli.check.figures")
    private @Nullable Path figures;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException {
        var edition = Edition.of(context.language(), ReportDate.of(date, context), context.version());
        var found = new NamedStudy(study).read(context);
        context.sayOpenRound(found);
        var results = Results.of(found, EnumSet.allOf(ChartNeed.class), context.terminal()::progress);
        var reports = Stream.of(ReportKind.values())
                .map(kind -> ReportPlan.of(found, kind))
                .toList();
        var findings = new ArrayList<>(Check.of(results, reports, edition, context.terminal()::progress));
        findings.addAll(older(results));
        print(findings, context);
    }

    private List<Finding> older(Results results) throws Failure, ReportException {
        if (figures == null) {
            return List.of();
        }
        try {
            if (!Files.isDirectory(figures)) {
                throw new NoSuchFileException(figures.toString());
            }
            return FigureAge.of(results, figures);
        } catch (IOException unreadable) {
            throw Failure.file(figures, unreadable);
        }
    }

    private static void print(List<Finding> findings, Context context) {
        context.print(
                table(findings, context),
                json -> json.put("count", findings.size())
                        .list(
                                "findings",
                                findings,
                                (each, finding) -> each.put("severity", id(finding.severity()))
                                        .put("topic", id(finding.topic()))
                                        .put("where", context.messages().get(finding.where()))
                                        .put("text", context.messages().get(finding.sentence()))));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String table(List<Finding> findings, Context context) {
        var messages = context.messages();
        if (findings.isEmpty()) {
            return messages.get("cli.check.none");
        }
        var table = new TextTable(List.of(
                TextTable.Column.left(messages.get("cli.column.severity")),
                TextTable.Column.left(messages.get("cli.column.topic")),
                TextTable.Column.left(messages.get("cli.column.where")),
                TextTable.Column.left(messages.get("cli.column.finding"))));
        findings.forEach(each -> table.add(
                messages.get(each.severity()),
                messages.get(each.topic()),
                messages.get(each.where()),
                messages.get(each.sentence())));
        return table.text();
    }
}
