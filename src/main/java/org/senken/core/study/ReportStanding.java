package org.senken.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.study.Standing.Line;
import org.senken.core.study.Standing.Topic;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/** Where the reports of a study stand: how many of the subjects that were asked about have a source. */
final class ReportStanding {
    private final Study study;

    ReportStanding(Study study) {
        this.study = study;
    }

    Line line() {
        var entries = study.ledger().entries();
        if (entries.isEmpty()) {
            return new Line(Topic.REPORT, List.of(Sentence.of("standing.no-sources")), 0);
        }
        var holds = new ArrayList<Sentence>();
        holds.add(Standing.counted("standing.sources", entries.size()));
        long asked = asked().count();
        long sourced = asked().filter(entries.stream().map(Evidence::subject).toList()::contains)
                .count();
        if (asked > 0) {
            holds.add(Sentence.of("standing.sourced", sourced, asked));
        }
        return new Line(Topic.REPORT, holds, asked == 0 ? 1 : (double) sourced / asked);
    }

    private Stream<SubjectId> asked() {
        return study.catalogue().subjects().map(Subject::id).filter(study::isAskedAbout);
    }
}
