package org.senken.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.language.Messages;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Contents;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.NumberedList;
import org.senken.report.document.Numbers;
import org.senken.report.document.PageBreak;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.document.Strong;
import org.senken.report.document.TableBlock;

/**
 * Which slides a document becomes. Every heading of level 1 or 2 begins one; its message is the callout of that kind or else
 * the first sentence; what is too long to be read is said.
 */
final class SlidePlan {
    private static final int DEEPEST = 2;
    private final Document document;
    private final SlideRoom room;
    private final Numbers numbers;
    private final Messages messages;
    private final List<Slide> slides = new ArrayList<>();
    private SlideDraft draft;

    private SlidePlan(Document document, SlideSize size) {
        this.room = SlideRoom.of(size);
        this.document = document;
        this.numbers = Numbers.of(document);
        this.messages = Messages.in(document.language());
        this.draft = new SlideDraft(document.title(), SlideDraft.Start.TEXT);
    }

    /** The slides after the one with the title. */
    static List<Slide> of(Document document, SlideSize size) {
        var plan = new SlidePlan(document, size);
        document.blocks().forEach(plan::add);
        plan.end();
        return plan.slides;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list.items().forEach(this::point);
            case NumberedList list -> list.items().forEach(this::point);
            case Callout callout -> callout(callout);
            case Contents contents -> contents();
            case FigureBlock figure -> figure(figure);
            case TableBlock table -> table(table);
            case PageBreak end -> goOn();
            case SpeakerNotes notes -> notes.paragraphs().forEach(draft::note);
        }
    }

    private void end() {
        if (!draft.isEmpty()) {
            slides.addAll(draft.finished(messages.get("document.continued"), room));
        }
    }

    private void begin(String title) {
        end();
        draft = new SlideDraft(title, SlideDraft.Start.TEXT);
    }

    /** Begins another slide of the same section, unless this one is still empty. */
    private void goOn() {
        if (!draft.isEmpty()) {
            begin(draft.continuedTitle(messages.get("document.continued")));
        }
    }

    private void heading(Heading heading) {
        var label = numbers.label(heading);
        var title = label.isEmpty() ? heading.text() : label + " " + heading.text();
        if (heading.level() <= DEEPEST) {
            end();
            draft = new SlideDraft(title, heading.level() == 1 ? SlideDraft.Start.PART : SlideDraft.Start.TEXT);
        } else {
            draft.point(Paragraph.of(new Strong(title)));
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (draft.isBare()) {
            message(paragraph);
        } else {
            point(paragraph);
        }
    }

    /** The first sentence is the message; the rest is shown below where there is room, and said where there is none. */
    private void message(Paragraph paragraph) {
        var words = words(paragraph).strip();
        var sentence = SlideRoom.firstSentence(words);
        if (sentence.equals(words)) {
            draft.message(paragraph);
            return;
        }
        draft.message(Paragraph.of(sentence));
        draft.footnotes(paragraph);
        if (words.startsWith(sentence)) {
            point(Paragraph.of(words.substring(sentence.length()).strip()));
        } else {
            draft.note(Paragraph.of(words));
        }
    }

    /** The words of a paragraph as they are read out, with the numbers that references stand for. */
    private String words(Paragraph paragraph) {
        return String.join("", paragraph.runs().stream().map(this::words).toList());
    }

    private String words(Run run) {
        return run instanceof Reference reference ? numbers.reference(reference.target()) : run.text();
    }

    private void point(Paragraph paragraph) {
        if (room.isTooLong(paragraph)) {
            draft.point(Paragraph.of(SlideRoom.firstSentence(words(paragraph))));
            draft.note(paragraph);
        } else {
            draft.point(paragraph);
        }
    }

    private void callout(Callout callout) {
        if (callout.kind() == CalloutKind.MESSAGE) {
            callout.paragraphs().stream().limit(1).forEach(this::message);
            callout.paragraphs().stream().skip(1).forEach(this::point);
            return;
        }
        var title = callout.title().isBlank() ? messages.get(callout.kind()) : callout.title();
        for (var paragraph : callout.paragraphs()) {
            boolean tooLong = room.isTooLong(paragraph);
            var shown = tooLong ? Paragraph.of(SlideRoom.firstSentence(words(paragraph))) : paragraph;
            draft.panel(titled(title, shown));
            if (tooLong) {
                draft.note(paragraph);
            }
        }
    }

    private Paragraph titled(String title, Paragraph paragraph) {
        var start = Stream.<Run>of(new Strong(title), new Plain(messages.get("document.between.title")));
        return new Paragraph(Stream.concat(start, paragraph.runs().stream()).toList());
    }

    private void contents() {
        begin(messages.get("document.contents"));
        document.headings().filter(heading -> heading.level() == 1).forEach(heading -> {
            var label = numbers.label(heading);
            draft.point(Paragraph.of(label.isEmpty() ? heading.text() : label + " " + heading.text()));
        });
        begin(document.title());
    }

    private void figure(FigureBlock figure) {
        if (draft.hasPicture()) {
            goOn();
        }
        draft.figure(figure);
        said(CaptionText.of(figure, document, numbers));
        figure.figure().notes().forEach(note -> draft.note(Paragraph.of(note)));
    }

    private void table(TableBlock table) {
        for (var part : room.parts(table)) {
            if (draft.hasPicture()) {
                goOn();
            }
            draft.table(part);
            said(CaptionText.of(part, document, numbers));
        }
    }

    private void said(CaptionText caption) {
        draft.note(Paragraph.of(caption.line()));
        caption.below().forEach(line -> draft.note(Paragraph.of(line)));
    }
}
