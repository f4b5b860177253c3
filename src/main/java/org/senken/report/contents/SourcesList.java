package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.SubjectId;
import org.senken.report.document.Block;
import org.senken.report.document.NumberedList;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;

/** The evidence ledger, subject by subject, and what the grades mean. */
final class SourcesList {
    private final Writing writing;
    private final SourceWords words;

    private SourcesList(Writing writing) {
        this.writing = writing;
        this.words = new SourceWords(writing);
    }

    static Made of(Writing writing) {
        return writing.study().ledger().entries().isEmpty()
                ? Made.Missing.of("contents.missing.sources")
                : new Made.Words(new SourcesList(writing).blocks());
    }

    private List<Block> blocks() {
        var entries = writing.study()
                .catalogue()
                .subjects()
                .flatMap(each -> writing.study().ledger().about(each.id()).stream())
                .map(this::entry)
                .toList();
        return List.of(new NumberedList(entries), Paragraph.of(writing.say("contents.sources.grades")));
    }

    private Paragraph entry(Evidence entry) {
        var about = entry.criterion()
                .map(this::criterion)
                .map(each -> writing.say("round.cell", writing.subject(entry.subject()), each))
                .orElseGet(() -> subject(entry.subject()));
        var runs = new ArrayList<>(words.linked(entry).runs());
        runs.addFirst(new Plain(about + writing.say("contents.between.name")));
        return new Paragraph(runs);
    }

    private String subject(SubjectId id) {
        return writing.subject(id);
    }

    private String criterion(CriterionId id) {
        return writing.study().measures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> writing.in(each.name()))
                .findFirst()
                .orElseGet(id::value);
    }
}
