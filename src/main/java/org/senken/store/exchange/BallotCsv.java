package org.senken.store.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.store.exchange.sheet.BallotContent;

/** One expert's ballot as comma-separated text, with the same keys as the workbook. */
final class BallotCsv {
    private static final List<String> ABOUT =
            List.of("viewpoint_ja", "viewpoint_en", "subject_ja", "subject_en", "criterion_ja", "criterion_en");
    /** Only where the round asks under scenarios. */
    private static final List<String> UNDER = List.of("scenario_ja", "scenario_en");

    private static final List<String> TYPED =
            List.of(BallotPage.SCORE, BallotPage.CONFIDENCE, BallotPage.REASON, BallotPage.KEY);

    private BallotCsv() {}

    static void write(BallotContent content, OutputStream out) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(joined(ABOUT, content.isUnderScenarios() ? UNDER : List.of(), TYPED));
        for (var line : content.lines()) {
            var subject = line.subject().name();
            var criterion = line.criterion().name();
            rows.add(joined(
                    List.of(
                            FormulaStart.escaped(viewpoint(content, Language.JA)),
                            FormulaStart.escaped(viewpoint(content, Language.EN)),
                            FormulaStart.escaped(subject.ja()),
                            FormulaStart.escaped(subject.en()),
                            FormulaStart.escaped(criterion.ja()),
                            FormulaStart.escaped(criterion.en())),
                    content.isUnderScenarios() ? scenario(line) : List.of(),
                    List.of("", "", "", line.key())));
        }
        CsvWriter.write(rows, out);
    }

    private static List<String> scenario(BallotContent.Line line) {
        var title = line.scenario().orElse(Text.EMPTY);
        return List.of(FormulaStart.escaped(title.ja()), FormulaStart.escaped(title.en()));
    }

    private static List<String> joined(List<String> about, List<String> under, List<String> typed) {
        return Stream.of(about, under, typed).flatMap(List::stream).toList();
    }

    private static String viewpoint(BallotContent content, Language language) {
        var round = content.round();
        return Messages.in(language).get("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf()));
    }
}
