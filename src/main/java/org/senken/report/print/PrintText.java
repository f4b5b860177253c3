package org.senken.report.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.report.document.Footnote;
import org.senken.report.document.Link;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;
import org.senken.report.document.Strong;

/** Running text as lines; footnotes are counted through the whole report. */
final class PrintText {
    private static final double NOTE_SIZE = 9;
    private final LineBreaker breaker;
    private final Numbers numbers;
    private final Messages messages;
    private int notes;

    PrintText(PrintType type, Language language, Numbers numbers) {
        this.breaker = new LineBreaker(type, language);
        this.numbers = numbers;
        this.messages = Messages.in(language);
    }

    List<TextLine> lines(Paragraph paragraph, Look look, LineBreaker.Setting setting) {
        var spans = new ArrayList<Span>();
        Map<Integer, List<TextLine>> below = new HashMap<>();
        for (var run : paragraph.runs()) {
            if (run instanceof Footnote note) {
                notes++;
                below.put(spans.size(), note(note));
                spans.add(new Span(Integer.toString(notes), look.raised()));
            } else {
                spans.add(span(run, look));
            }
        }
        return breaker.lines(spans, below, setting);
    }

    List<TextLine> lines(String text, Look look, double width) {
        return breaker.lines(List.of(new Span(text, look)), Map.of(), LineBreaker.Setting.ragged(width));
    }

    private List<TextLine> note(Footnote note) {
        var look = Look.plain(NOTE_SIZE);
        var spans = new ArrayList<Span>();
        spans.add(new Span(Integer.toString(notes), look.raised()));
        spans.add(new Span(" ", look));
        note.paragraph().runs().forEach(run -> spans.add(span(run, look)));
        return breaker.lines(spans, Map.of(), LineBreaker.Setting.ragged(Sheet.TEXT_WIDTH));
    }

    private Span span(Run run, Look look) {
        return switch (run) {
            case Plain plain -> new Span(plain.text(), look);
            case Strong strong -> new Span(strong.text(), look.inBold());
            case LiveValue value -> live(value, look);
            case Link link -> new Span(link.text(), look.leadingTo(link.target().toASCIIString()));
            case Reference reference ->
                new Span(numbers.reference(reference.target()), look.leadingTo("#" + reference.target()));
            case Footnote note -> new Span("", look);
        };
    }

    private Span live(LiveValue value, Look look) {
        return value.isStale()
                ? new Span(value.text() + messages.get("document.stale"), look.outOfDate())
                : new Span(value.text(), look);
    }
}
