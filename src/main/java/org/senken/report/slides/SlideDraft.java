package org.senken.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Footnote;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;

/** A slide in the making. */
final class SlideDraft {
    /** Whether a slide stands even where it holds nothing but its title. */
    enum Start {
        /** The title of a part. */
        PART,
        /** Any other title. */
        TEXT
    }

    private final String title;
    private final Start start;
    private final List<Paragraph> points = new ArrayList<>();
    private final List<Paragraph> panels = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private Paragraph message = Paragraph.EMPTY;

    @Nullable
    private FigureBlock figure;

    @Nullable
    private TableBlock table;

    SlideDraft(String title, Start start) {
        this.title = title;
        this.start = start;
    }

    /** The title of a further slide of the same section. */
    String continuedTitle(String continued) {
        return title.endsWith(continued) ? title : title + continued;
    }

    boolean hasPicture() {
        return figure != null || table != null;
    }

    boolean hasMessage() {
        return !message.runs().isEmpty();
    }

    boolean isEmpty() {
        return start == Start.TEXT && isBare();
    }

    /** Whether it holds nothing but its title. */
    boolean isBare() {
        return !hasPicture() && !hasMessage() && points.isEmpty() && panels.isEmpty() && notes.isEmpty();
    }

    /** Takes a message; one that was there becomes a point. */
    void message(Paragraph paragraph) {
        if (hasMessage()) {
            points.addFirst(message);
        }
        message = paragraph;
        footnotes(paragraph);
    }

    void figure(FigureBlock block) {
        figure = block;
    }

    void table(TableBlock block) {
        table = block;
    }

    void point(Paragraph paragraph) {
        points.add(paragraph);
        footnotes(paragraph);
    }

    void panel(Paragraph paragraph) {
        panels.add(paragraph);
        footnotes(paragraph);
    }

    void note(Paragraph paragraph) {
        notes.add(paragraph);
    }

    /** A slide has no foot for notes: they are said. */
    void footnotes(Paragraph paragraph) {
        paragraph.runs().stream()
                .filter(Footnote.class::isInstance)
                .map(note -> ((Footnote) note).paragraph())
                .forEach(notes::add);
    }

    /** The finished slides: beside a picture the points are said; without one they are shown, on as many as they need. */
    List<Slide> finished(String continued, SlideRoom room) {
        if (hasPicture()) {
            var said = new ArrayList<>(points);
            said.addAll(notes);
            return List.of(slide(title, message, List.of(), panels, said));
        }
        var slides = new ArrayList<Slide>();
        for (var part : room.parts(points)) {
            boolean first = slides.isEmpty();
            slides.add(
                    first
                            ? slide(title, message, part, panels, notes)
                            : slide(continuedTitle(continued), Paragraph.EMPTY, part, List.of(), List.of()));
        }
        return slides;
    }

    private Slide slide(
            String words, Paragraph main, List<Paragraph> shown, List<Paragraph> setOff, List<Paragraph> said) {
        return new Slide(words, main, Optional.ofNullable(figure), Optional.ofNullable(table), shown, setOff, said);
    }
}
