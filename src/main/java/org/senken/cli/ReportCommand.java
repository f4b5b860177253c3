package org.senken.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Language;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.report.ReportException;
import org.senken.report.contents.Edition;
import org.senken.report.contents.Results;
import org.senken.report.output.ReportFiles;
import org.senken.report.output.ReportFormat;
import org.senken.report.output.ReportOrder;
import org.senken.report.output.Wanted;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the reports of a study. */
@CommandLine.Command(name = "report")
final class ReportCommand implements Command {
    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Option(names = "--out", paramLabel = "DIR|FILE", descriptionKey = "cli.report.out")
    private @Nullable Path out;

    @Mixin
    private ReportUpdate update = new ReportUpdate();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "cli.report.format")
    private List<String> formats = ReportFormat.ids();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "cli.report.kind")
    private List<String> kinds = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.report.date")
    private @Nullable String date;

    @Option(names = "--with-names", descriptionKey = "cli.report.with-names")
    private boolean withNames;

    @Option(names = "--era", descriptionKey = "cli.report.era")
    private boolean era;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.report.template")
    private List<Path> templates = List.of();

    @Override
    public boolean writesBothLanguages() {
        return true;
    }

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException {
        if (update.isAsked()) {
            var found = new NamedStudy(study).read(context);
            context.sayOpenRound(found);
            update.write(found, kinds(), edition(context), out, context);
        } else {
            write(context);
        }
    }

    private void write(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException {
        var folder = out;
        if (folder == null) {
            throw Failure.usage("cli.report.no-out");
        }
        var order = new ReportOrder(files(context.languages()), edition(context), templates());
        var found = new NamedStudy(study).read(context);
        context.sayOpenRound(found);
        var results = Results.of(found, order.needs(found), context.terminal()::progress);
        var files = ReportFiles.write(
                        results, order, folder, file -> context.say("cli.wrote", file), context.terminal()::progress)
                .stream()
                .map(Path::toString)
                .toList();
        context.print("", json -> json.texts("files", files.stream()));
    }

    private List<Wanted> files(List<Language> languages) throws Failure {
        var wantedFormats = new ArrayList<ReportFormat>();
        for (var each : formats) {
            wantedFormats.add(ReportFormat.of(each.strip())
                    .orElseThrow(
                            () -> Failure.usage("cli.report.no-format", each, String.join(", ", ReportFormat.ids()))));
        }
        var wantedKinds = kinds();
        return wantedKinds.isEmpty()
                ? Wanted.suitable(languages, wantedFormats)
                : Wanted.all(wantedKinds, languages, wantedFormats);
    }

    private List<ReportKind> kinds() throws Failure {
        var wanted = new ArrayList<ReportKind>();
        for (var each : kinds) {
            wanted.add(ReportKind.of(each.strip())
                    .orElseThrow(() -> Failure.usage("cli.report.no-kind", each, String.join(", ", ReportKind.ids()))));
        }
        return wanted;
    }

    private Edition edition(Context context) throws Failure {
        return Edition.of(context.language(), ReportDate.of(date, context), context.version())
                .withNames(withNames ? Edition.Names.SHOWN : Edition.Names.WITHHELD)
                .withYears(era ? Edition.Years.ERA : Edition.Years.WESTERN);
    }

    private Map<ReportFormat, Path> templates() throws Failure {
        var found = new EnumMap<ReportFormat, Path>(ReportFormat.class);
        for (var template : templates) {
            var name = template.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".docx")) {
                found.put(ReportFormat.DOCX, template);
            } else if (name.endsWith(".pptx")) {
                found.put(ReportFormat.PPTX, template);
            } else {
                throw Failure.usage("cli.report.no-template", template);
            }
        }
        return found;
    }
}
