package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.report.Section;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Live values that are out of date or that no study has, in texts and captions of a report. */
final class TextCheck {
    private final Results results;
    private final Report report;
    private final Edition edition;
    private final List<Finding> all = new ArrayList<>();

    private TextCheck(Results results, Report report, Edition edition) {
        this.results = results;
        this.report = report;
        this.edition = edition;
    }

    static List<Finding> of(Results results, Report report, Edition edition) {
        var check = new TextCheck(results, report, edition);
        for (var language : Language.values()) {
            check.look(language);
        }
        return check.all;
    }

    private void look(Language language) {
        var values = LiveValues.of(results, edition.withLanguage(language));
        var pieces = report.pieces().map(each -> each.id().value()).collect(Collectors.toSet());
        LiveText.parse(report.title().exactly(language))
                .stale(values)
                .forEach(each -> add(
                        SomeTexts.of(report.kind()),
                        Sentence.of("check.live.stale", SomeTexts.of(language), each.written(), each.now())));
        for (var section : report.sections()) {
            look(section, section.title(), language, values, pieces);
            look(section, section.text(), language, values, pieces);
            section.pieces().forEach(each -> look(section, each, language, values));
        }
    }

    private void look(Section section, Text text, Language language, LiveValues values, Set<String> pieces) {
        var live = LiveText.parse(text.exactly(language));
        live.stale(values)
                .forEach(each -> add(
                        section,
                        each.now().isEmpty()
                                ? Sentence.of("check.live.gone", SomeTexts.of(language), each.key(), each.written())
                                : Sentence.of("check.live.stale", SomeTexts.of(language), each.written(), each.now())));
        live.keys().stream()
                .filter(key -> !isKnown(key, pieces))
                .forEach(key -> add(section, Sentence.of("check.live.unknown", SomeTexts.of(language), key)));
    }

    private static boolean isKnown(String key, Set<String> pieces) {
        return key.startsWith(LiveValues.SEE)
                ? pieces.contains(key.substring(LiveValues.SEE.length()))
                : LiveValues.isKnown(key);
    }

    /** A caption with a value that has changed belongs to a figure as it was before. */
    private void look(Section section, Piece piece, Language language, LiveValues values) {
        var words = piece instanceof Piece.FigurePiece figure
                ? figure.caption().exactly(language) + " " + figure.altText().exactly(language)
                : piece.caption().exactly(language);
        LiveText.parse(words)
                .stale(values)
                .forEach(each -> add(
                        section,
                        Sentence.of(
                                "check.live.caption", SomeTexts.of(language), piece.id(), each.written(), each.now())));
    }

    private void add(Section section, Sentence sentence) {
        var title = section.title().isEmpty() ? Text.same(section.id().value()) : section.title();
        add(Messages.inBoth("check.where", SomeTexts.of(report.kind()), title), sentence);
    }

    private void add(Text where, Sentence sentence) {
        all.add(new Finding(Severity.FAULT, Topic.REPORT, where, sentence));
    }
}
