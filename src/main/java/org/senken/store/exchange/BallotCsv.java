package org.senken.store.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.store.exchange.sheet.BallotContent;

/** One expert's ballot as comma-separated text, with the same keys as the workbook. */
final class BallotCsv {
    private static final List<String> HEADER = List.of(
            "viewpoint_ja",
            "viewpoint_en",
            "subject_ja",
            "subject_en",
            "criterion_ja",
            "criterion_en",
            BallotPage.SCORE,
            BallotPage.CONFIDENCE,
            BallotPage.REASON,
            BallotPage.KEY);

    private BallotCsv() {}

    static void write(BallotContent content, OutputStream out) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var line : content.lines()) {
            var subject = line.subject().name();
            var criterion = line.criterion().name();
            rows.add(List.of(
                    FormulaStart.escaped(viewpoint(content, Language.JA)),
                    FormulaStart.escaped(viewpoint(content, Language.EN)),
                    FormulaStart.escaped(subject.ja()),
                    FormulaStart.escaped(subject.en()),
                    FormulaStart.escaped(criterion.ja()),
                    FormulaStart.escaped(criterion.en()),
                    "",
                    "",
                    "",
                    line.key()));
        }
        CsvWriter.write(rows, out);
    }

    private static String viewpoint(BallotContent content, Language language) {
        var round = content.round();
        return Messages.in(language).get("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf()));
    }
}
