package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Scores without evidence, evidence that is stale or cannot be found again, agreement without evidence. */
final class EvidenceCheck {
    private final Results results;
    private final Edition edition;
    private final Ledger ledger;
    private final List<Finding> all = new ArrayList<>();

    private EvidenceCheck(Results results, Edition edition) {
        this.results = results;
        this.edition = edition;
        this.ledger = results.study().ledger();
    }

    static List<Finding> of(Results results, Edition edition) {
        var check = new EvidenceCheck(results, edition);
        results.study()
                .latestVotes()
                .map(votes -> new VoteCells(results.study(), votes))
                .ifPresent(check::scores);
        check.ledger.entries().forEach(check::entry);
        check.places();
        return check.all;
    }

    private void scores(VoteCells cells) {
        for (var criterion : cells.criteria()) {
            var bare = bare(cells, criterion);
            if (!bare.isEmpty()) {
                add(
                        Severity.GAP,
                        criterion.name(),
                        SomeTexts.counted(
                                "check.evidence.none", bare.size(), bare.size(), criterion.name(), SomeTexts.of(bare)));
            }
        }
        var agreed = cells.all().stream()
                .filter(cells::isBare)
                .map(each -> each.subject().label())
                .distinct()
                .toList();
        if (!agreed.isEmpty()) {
            add(
                    Severity.HINT,
                    Text.EMPTY,
                    SomeTexts.counted("check.evidence.unanimous", agreed.size(), agreed.size(), SomeTexts.of(agreed)));
        }
    }

    private List<Text> bare(VoteCells cells, Criterion criterion) {
        return cells.all().stream()
                .filter(each -> each.criterion().id().equals(criterion.id()))
                .filter(each -> ledger.on(each.subject().id(), criterion.id()).isEmpty())
                .map(each -> each.subject().label())
                .toList();
    }

    private void entry(Evidence entry) {
        var where = name(entry.subject());
        var cited = entry.citation().isEmpty() ? Text.same(entry.id().value()) : entry.citation();
        if (ledger.isStale(entry, edition.date())) {
            add(
                    Severity.GAP,
                    where,
                    Sentence.of("check.evidence.stale", cited, entry.looked().toString(), ledger.staleAfter()));
        }
        if (entry.citation().isEmpty()) {
            add(Severity.GAP, where, Sentence.of("check.evidence.citation", cited));
        }
    }

    private void places() {
        var lost = ledger.entries().stream()
                .filter(each -> each.link().isEmpty() && each.page().isEmpty())
                .map(Evidence::citation)
                .toList();
        if (!lost.isEmpty()) {
            add(
                    Severity.HINT,
                    Text.EMPTY,
                    SomeTexts.counted("check.evidence.place", lost.size(), lost.size(), SomeTexts.of(lost)));
        }
    }

    private Text name(SubjectId id) {
        Optional<Subject> subject = results.study().catalogue().subject(id);
        return subject.map(Subject::label).orElseGet(() -> Text.same(id.value()));
    }

    private void add(Severity severity, Text where, Sentence sentence) {
        all.add(new Finding(severity, Topic.TECHNOLOGIES, where, sentence));
    }
}
