package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Expert;
import org.senken.core.minutes.Wording;
import org.senken.core.study.Standing;

/** What can be said of a study whatever was voted: title, dates, who and what there is. */
final class StudyKeys {
    static final List<LiveKey> ALL = List.of(
            LiveKey.of("title", w -> Optional.of(w.in(w.study().title()))),
            LiveKey.of("date", w -> Optional.of(w.edition().day(w.edition().date()))),
            LiveKey.of("version", w -> Optional.of(w.edition().version())),
            LiveKey.of("horizon", w -> Optional.of(String.valueOf(w.study().horizon()))),
            LiveKey.count("areas", w -> (long) w.study().catalogue().areas().size()),
            LiveKey.count("technologies", w ->
                    (long) w.study().catalogue().technologies().size()),
            LiveKey.count("members", w -> Standing.voters(w.study()).count()),
            LiveKey.count(
                    "sectors",
                    w -> Standing.voters(w.study())
                            .map(Expert::sector)
                            .distinct()
                            .count()),
            LiveKey.count("evidence", w -> (long) w.study().ledger().entries().size()),
            LiveKey.count("evidence-stale", StudyKeys::stale),
            LiveKey.count("wordings-agreed", w -> wordings(w, Wording.Status.AGREED, Wording.Status.RESERVED)),
            LiveKey.count("wordings-open", w -> wordings(w, Wording.Status.OPEN, Wording.Status.PROPOSED)),
            LiveKey.count("notes", w -> (long) w.study().minutes().notes().size()),
            LiveKey.count(
                    "decisions", w -> (long) w.study().portfolio().decisions().size()));

    private StudyKeys() {}

    private static long stale(Writing writing) {
        var ledger = writing.study().ledger();
        return ledger.entries().stream()
                .filter(each -> ledger.isStale(each, writing.edition().date()))
                .count();
    }

    private static long wordings(Writing writing, Wording.Status one, Wording.Status other) {
        return writing.study().minutes().wordings().stream()
                .filter(each -> each.status() == one || each.status() == other)
                .count();
    }
}
