package org.senken.report.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;
import org.senken.report.ReportException;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Figures in a folder that show other numbers than the study now has. Their files of data are compared. */
public final class FigureAge {
    private FigureAge() {}

    /**
     * The figures of the folder that are older than their data.
     *
     * @throws IOException if a file cannot be read
     * @throws ReportException if the data of a figure cannot be written down
     */
    public static List<Finding> of(Results results, Path folder) throws IOException, ReportException {
        var older = new ArrayList<Finding>();
        for (var kind : ChartKind.values()) {
            for (var language : Language.values()) {
                var name = kind.id() + "-" + language.code() + FigureFormat.CSV.ending();
                var file = folder.resolve(name);
                var wish = ChartWish.of(kind);
                boolean comparable = Files.isRegularFile(file)
                        && results.charts().obstacle(wish).isEmpty();
                if (comparable) {
                    var figure = results.charts().figure(wish, language);
                    var now = FigureFiles.bytes(figure, FigureFormat.CSV, FigureOptions.of(figure.size()));
                    if (!Arrays.equals(now, Files.readAllBytes(file))) {
                        older.add(finding(name));
                    }
                }
            }
        }
        return older;
    }

    private static Finding finding(String name) {
        return new Finding(Severity.FAULT, Topic.REPORT, Text.same(name), Sentence.of("check.figure.older", name));
    }
}
