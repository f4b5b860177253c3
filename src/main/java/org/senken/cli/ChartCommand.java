package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.senken.chart.Figure;
import org.senken.chart.MapChart;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.files.WholeFile;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;
import org.senken.report.ReportException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one figure of a closed round to a file. */
@CommandLine.Command(name = "chart")
final class ChartCommand implements Command {
    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "cli.chart.kind")
    private String kind = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.chart.out")
    private Path out = Path.of("");

    @Option(names = "--round", paramLabel = "N", descriptionKey = "cli.chart.round")
    private @Nullable Integer round;

    @Option(names = "--width", paramLabel = "MM", descriptionKey = "cli.chart.width")
    private @Nullable Double width;

    @Option(names = "--height", paramLabel = "MM", descriptionKey = "cli.chart.height")
    private @Nullable Double height;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "cli.chart.dpi")
    private int dpi = FigureOptions.DEFAULT_DPI;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException {
        if (!kind.equals(MapChart.KIND)) {
            throw Failure.usage("cli.chart.unknown", kind, MapChart.KIND);
        }
        var format = format();
        var found = new NamedStudy(study).read(context);
        context.sayOpenRound(found);
        var figure = map(found, results(found), context.language());
        write(bytes(figure, format));
        context.print("", json -> json.put("file", out.toString()));
        context.say("cli.wrote", out);
    }

    /** The map of the newest votes. */
    static Figure map(Study study, LatestVotes votes, Language language) throws Failure {
        if (!PortfolioMap.isPossible(votes)) {
            throw Failure.impossible("cli.chart.axes", votes.basis().round());
        }
        return MapChart.figure(PortfolioMap.of(votes, study.catalogue(), study.allocation()), language);
    }

    private LatestVotes results(Study found) throws Failure {
        if (round == null) {
            return found.latestVotes().orElseThrow(() -> Failure.impossible("cli.no-results"));
        }
        int number = round;
        return found.votesUpTo(number).orElseThrow(() -> Failure.impossible("cli.chart.no-round", number));
    }

    private FigureFormat format() throws Failure {
        try {
            return FigureFormat.of(out);
        } catch (ReportException unknown) {
            throw Failure.usage(unknown.sentence(), unknown);
        }
    }

    /** Drawn before anything is written, so that an impossible size is told from an impossible file. */
    private byte[] bytes(Figure figure, FigureFormat format) throws Failure {
        try {
            return FigureFiles.bytes(figure, format, options(figure));
        } catch (ReportException outOfRange) {
            throw Failure.usage(outOfRange.sentence(), outOfRange);
        }
    }

    private void write(byte[] content) throws Failure {
        try {
            WholeFile.write(out, target -> target.write(content));
        } catch (IOException refused) {
            throw Failure.file(out, refused);
        }
    }

    private FigureOptions options(Figure figure) {
        var options = FigureOptions.of(figure.size()).withDpi(dpi);
        options = width == null ? options : options.withWidth(width);
        return height == null ? options : options.withHeight(height);
    }
}
