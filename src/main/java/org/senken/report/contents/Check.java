package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.core.report.Report;

/**
 * Looks through a study and its reports before they are handed in: what is missing, out of date or hard to read. Says of an
 * open round which ballots are missing, never what is in one.
 */
public final class Check {
    private Check() {}

    /**
     * What there is to look at, the gravest first.
     *
     * @param reports those that are to be handed in
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<Finding> of(Results results, List<Report> reports, Edition edition, Progress progress) {
        var all = new ArrayList<Finding>();
        var study = results.study();
        all.addAll(VoteCheck.of(study));
        all.addAll(EvidenceCheck.of(results, edition));
        all.addAll(TranslationCheck.of(study, reports));
        all.addAll(MoneyCheck.of(study));
        all.addAll(NamesCheck.of(study, edition));
        for (int i = 0; i < reports.size(); i++) {
            progress.report((double) i / reports.size());
            all.addAll(TextCheck.of(results, reports.get(i), edition));
            all.addAll(PieceCheck.of(results, reports.get(i), edition));
        }
        progress.report(1);
        all.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::topic));
        return all;
    }
}
