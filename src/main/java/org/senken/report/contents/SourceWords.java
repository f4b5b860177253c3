package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.SubjectId;
import org.senken.report.document.Link;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Run;

/** Entries of the evidence ledger as a report cites them. */
final class SourceWords {
    private final Writing writing;

    SourceWords(Writing writing) {
        this.writing = writing;
    }

    /** An entry in one line: what, when, where in it, how sure, and whether it is due to be looked at again. */
    String line(Evidence entry) {
        var parts = new ArrayList<String>();
        parts.add(entry.citation().isEmpty() ? writing.say("contents.source.nameless") : writing.in(entry.citation()));
        entry.published().map(writing.edition()::day).ifPresent(parts::add);
        if (!entry.page().isEmpty()) {
            parts.add(entry.page());
        }
        var words = writing.say(
                "contents.source.line",
                writing.names(parts),
                entry.grade().name(),
                writing.edition().day(entry.looked()));
        return isStale(entry) ? words + writing.say("contents.source.stale") : words;
    }

    private boolean isStale(Evidence entry) {
        return writing.study().ledger().isStale(entry, writing.edition().date());
    }

    /** The same with a link to where it can be read. */
    Paragraph linked(Evidence entry) {
        var runs = new ArrayList<Run>(List.of(new Plain(line(entry))));
        if (!entry.link().isEmpty()) {
            runs.add(new Plain(" "));
            runs.add(Link.to(entry.link(), entry.link()));
        }
        return new Paragraph(runs);
    }

    /** What the ledger has on a subject, for a footnote; blank if nothing. */
    String about(SubjectId subject) {
        return joined(writing.study().ledger().about(subject));
    }

    /** What the ledger has on a score, for a footnote; blank if nothing. */
    String on(SubjectId subject, CriterionId criterion) {
        return joined(writing.study().ledger().on(subject, criterion));
    }

    private String joined(List<Evidence> entries) {
        return entries.stream().map(this::line).collect(Collectors.joining(writing.say("contents.between.sources")));
    }
}
