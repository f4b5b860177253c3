package org.senken.report.print;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Language;
import org.senken.language.Dates;
import org.senken.language.Messages;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.Callout;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Contents;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.NumberedList;
import org.senken.report.document.Numbers;
import org.senken.report.document.PageBreak;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.document.TableBlock;

/** The blocks of a document as pieces, one after the other, not yet on pages. */
final class Flow {
    private static final double BODY = 10.5;
    private static final double LEADING = 17;
    private static final double SMALL = 9;
    private static final double SMALL_LEADING = 13;
    private static final double MILLIMETRE = 72 / 25.4;
    /** How much of a page a figure may take, so that its caption stands on the same one. */
    private static final double SHARE = 0.82;

    private final Document document;
    private final Numbers numbers;
    private final Messages messages;
    private final PrintText text;
    private final List<Piece> pieces = new ArrayList<>();

    private Flow(Document document, PrintType type) {
        this.document = document;
        this.numbers = Numbers.of(document);
        this.messages = Messages.in(document.language());
        this.text = new PrintText(type, document.language(), numbers);
    }

    static List<Piece> of(Document document, PrintType type) {
        var flow = new Flow(document, type);
        flow.front();
        document.blocks().forEach(flow::add);
        return flow.pieces;
    }

    private void front() {
        lines(document.title(), Look.plain(20).inBold(), 28, 12, 6);
        if (!document.subtitle().isBlank()) {
            lines(document.subtitle(), Look.plain(12).muted(), 18, 0, 6);
        }
        lines(Dates.day(document.date(), document.language()), Look.plain(BODY).muted(), LEADING, 0, 18);
    }

    /** Lines that stand together, with space above the first and below the last. */
    private void lines(String words, Look look, double leading, double before, double after) {
        var found = text.lines(words, look, Sheet.TEXT_WIDTH);
        for (int i = 0; i < found.size(); i++) {
            boolean last = i == found.size() - 1;
            var piece = line(found.get(i), Sheet.MARGIN, leading).spaced(i == 0 ? before : 0, last ? after : 0);
            pieces.add(last ? piece : piece.keptWithNext());
        }
    }

    /** One line, set in the middle of its leading. */
    static Piece line(TextLine line, double left, double leading) {
        double size = line.spans().stream()
                .mapToDouble(span -> span.look().size())
                .max()
                .orElse(BODY);
        return Piece.of(leading, (pen, top) -> pen.line(line, left, top + leading / 2 + size * 0.36))
                .with(line.notes());
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list(list.items(), at -> "•");
            case NumberedList list -> list(list.items(), at -> at + ".");
            case Callout callout -> callout(callout);
            case Contents contents -> contents(contents);
            case FigureBlock figure -> figure(figure);
            case TableBlock table -> table(table);
            case PageBreak end -> pieces.add(Piece.pageBreak());
            case SpeakerNotes unsaid -> {}
        }
    }

    private void heading(Heading heading) {
        double size = List.of(15.0, 12.5, 11.0, BODY).get(heading.level() - 1);
        double before = List.of(24.0, 16.0, 12.0, 10.0).get(heading.level() - 1);
        var label = numbers.label(heading);
        var words = label.isEmpty() ? heading.text() : label + " " + heading.text();
        var look = Look.plain(size).inBold();
        int first = pieces.size();
        lines(words, heading.level() == Heading.DEEPEST ? look.muted() : look, size * 1.47, before, 6);
        pieces.set(first, pieces.get(first).anchored(heading.id()));
        pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
    }

    private void paragraph(Paragraph paragraph) {
        boolean japanese = document.language() == Language.JA;
        var setting = new LineBreaker.Setting(Sheet.TEXT_WIDTH, japanese ? BODY : 0, japanese);
        var found = text.lines(paragraph, Look.plain(BODY), setting);
        text(found, at -> Sheet.MARGIN + (at == 0 ? setting.indent() : 0), 6);
    }

    /** Neither the first nor the last line of a paragraph stands alone on a page. */
    private void text(List<TextLine> lines, Indent left, double after) {
        for (int i = 0; i < lines.size(); i++) {
            var piece = line(lines.get(i), left.of(i), LEADING);
            boolean keeps = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            pieces.add(keeps ? piece.keptWithNext() : piece.spaced(0, i == lines.size() - 1 ? after : 0));
        }
    }

    /** Where a line of a paragraph begins. */
    private interface Indent {
        double of(int line);
    }

    /** What stands before an item of a list. */
    private interface Sign {
        String of(int item);
    }

    private void list(List<Paragraph> items, Sign sign) {
        double indent = 2 * BODY;
        for (int i = 0; i < items.size(); i++) {
            var found =
                    text.lines(items.get(i), Look.plain(BODY), LineBreaker.Setting.ragged(Sheet.TEXT_WIDTH - indent));
            int first = pieces.size();
            text(found, at -> Sheet.MARGIN + indent, 3);
            var words = new TextLine(List.of(new Span(sign.of(i + 1), Look.plain(BODY))), 0, 0, List.of());
            pieces.set(first, beside(pieces.get(first), line(words, Sheet.MARGIN + BODY / 2, LEADING)));
        }
    }

    /** A piece with the ink of another over it. */
    private static Piece beside(Piece piece, Piece other) {
        Ink both = (pen, top) -> {
            other.ink().draw(pen, top);
            piece.ink().draw(pen, top);
        };
        return new Piece(
                piece.height(),
                piece.before(),
                piece.after(),
                piece.keepsWithNext(),
                piece.breaks(),
                piece.notes(),
                piece.repeated(),
                piece.anchor(),
                both);
    }

    private void callout(Callout callout) {
        var title = callout.title().isBlank() ? messages.get(callout.kind()) : callout.title();
        int first = pieces.size();
        double width = Sheet.TEXT_WIDTH - 3 * BODY;
        text(text.lines(title, Look.plain(BODY).inBold(), width), at -> Sheet.MARGIN + 1.5 * BODY, 0);
        pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
        callout.paragraphs()
                .forEach(paragraph -> text(
                        text.lines(paragraph, Look.plain(BODY), LineBreaker.Setting.ragged(width)),
                        at -> Sheet.MARGIN + 1.5 * BODY,
                        0));
        for (int i = first; i < pieces.size(); i++) {
            pieces.set(i, beside(pieces.get(i), Piece.of(LEADING, Flow::panel)));
        }
        pieces.set(first, pieces.get(first).spaced(8, 0));
        pieces.set(pieces.size() - 1, pieces.getLast().spaced(pieces.size() - 1 == first ? 8 : 0, 14));
    }

    private static void panel(PrintPen pen, double top) {
        pen.fill(Sheet.MARGIN, top, Sheet.TEXT_WIDTH, LEADING + 0.3, PrintTable.SOFT);
        pen.fill(Sheet.MARGIN, top, 3, LEADING + 0.3, Look.ACCENT);
    }

    private void contents(Contents contents) {
        lines(messages.get("document.contents"), Look.plain(13).inBold(), 19, 12, 6);
        pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
        document.headings()
                .filter(heading -> heading.level() <= contents.depth())
                .forEach(heading -> pieces.addAll(ContentsEntry.of(heading, numbers.label(heading), text)));
    }

    private void figure(FigureBlock figure) {
        var size = figure.within(Sheet.TEXT_WIDTH / MILLIMETRE, SHARE * Sheet.TEXT_HEIGHT / MILLIMETRE);
        double left = Sheet.MARGIN + (Sheet.TEXT_WIDTH - size.width() * MILLIMETRE) / 2;
        var drawing = Piece.of(size.height() * MILLIMETRE, (pen, top) -> pen.figure(figure.figure(), size, left, top));
        pieces.add(drawing.spaced(12, 0).keptWithNext().anchored(figure.id()));
        var caption = CaptionText.of(figure, document, numbers);
        caption(caption);
        below(caption);
    }

    private void table(TableBlock table) {
        var caption = CaptionText.of(table, document, numbers);
        int first = pieces.size();
        caption(caption);
        pieces.set(first, pieces.get(first).anchored(table.id()));
        pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
        pieces.addAll(new PrintTable(table, text, !caption.below().isEmpty()).pieces());
        below(caption);
    }

    private void caption(CaptionText caption) {
        lines(caption.line(), Look.plain(9.5).inBold(), 15, 8, 4);
        if (!caption.below().isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
        }
    }

    private void below(CaptionText caption) {
        for (int i = 0; i < caption.below().size(); i++) {
            lines(caption.below().get(i), Look.plain(SMALL).muted(), SMALL_LEADING, i == 0 ? 4 : 1, 1);
            if (i < caption.below().size() - 1) {
                pieces.set(pieces.size() - 1, pieces.getLast().keptWithNext());
            }
        }
        pieces.set(pieces.size() - 1, pieces.getLast().spaced(pieces.getLast().before(), 14));
    }
}
