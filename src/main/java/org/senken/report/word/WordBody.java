package org.senken.report.word;

import java.io.IOException;
import java.util.List;
import org.senken.chart.FigureSize;
import org.senken.core.maths.Progress;
import org.senken.language.Dates;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.Callout;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Contents;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.HeadingKind;
import org.senken.report.document.NumberedList;
import org.senken.report.document.PageBreak;
import org.senken.report.document.PageNumbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.document.TableBlock;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeChart;
import org.senken.report.office.OfficeXml;
import org.senken.report.office.PartName;
import org.senken.report.office.Picture;
import org.senken.report.office.WordsTag;

/** The blocks of a document as paragraphs and tables of Word. */
final class WordBody {
    /** How much of a page a figure may take, so that its caption stands on the same one. */
    private static final double SHARE = 0.82;

    private final WordDraft draft;
    private final PageNumbers pages;
    private final Progress progress;
    private final Markup out = new Markup();
    private final WordText text;
    private HeadingKind part = HeadingKind.SECTION;
    private int drawn;

    WordBody(WordDraft draft, PageNumbers pages, Progress progress) {
        this.draft = draft;
        this.pages = pages;
        this.progress = progress;
        this.text = new WordText(out, draft, draft.main());
    }

    /** The whole part; the section must be complete. */
    String write() throws IOException {
        out.raw(WordNames.DECLARATION).open("w:document", WordNames.ROOT).open("w:body");
        front();
        for (var block : draft.document().blocks()) {
            add(block);
        }
        out.raw(OfficeXml.text(draft.paper().section())).close().close();
        return out.toString();
    }

    private void front() {
        var document = draft.document();
        line(WordStyle.TITLE, document.title());
        if (!document.subtitle().isBlank()) {
            line(WordStyle.SUBTITLE, document.subtitle());
        }
        line(WordStyle.DATE, Dates.day(document.date(), document.language()));
    }

    private void line(WordStyle style, String words) {
        open(style);
        text.run(words, "");
        out.close();
    }

    /** Opens a paragraph of a style; what else its properties hold stands between. */
    private void open(WordStyle style, String... more) {
        out.open("w:p");
        var id = draft.styles().id(style);
        if (!id.isEmpty() || more.length > 0) {
            out.open("w:pPr");
            if (!id.isEmpty()) {
                out.empty("w:pStyle", "w:val", id);
            }
            for (var each : more) {
                out.raw(each);
            }
            out.close();
        }
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(WordStyle.BODY, paragraph);
            case BulletList list ->
                list(WordStyle.BULLETS, list.items(), draft.numbering().bullets());
            case NumberedList list ->
                list(WordStyle.LIST, list.items(), draft.numbering().newList());
            case Callout callout -> callout(callout);
            case Contents contents -> new WordContents(out, draft, text, pages).write(contents);
            case FigureBlock figure -> figure(figure);
            case TableBlock table -> table(table);
            case PageBreak end -> out.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case SpeakerNotes unsaid -> {}
        }
    }

    private void paragraph(WordStyle style, Paragraph paragraph, String... more) {
        open(style, more);
        text.runs(paragraph);
        out.close();
    }

    private void list(WordStyle style, List<Paragraph> items, int number) {
        items.forEach(item -> paragraph(style, item, numbers(0, number)));
    }

    private static String numbers(int level, int number) {
        return new Markup()
                .open("w:numPr")
                .empty("w:ilvl", "w:val", Integer.toString(level))
                .empty("w:numId", "w:val", Integer.toString(number))
                .close()
                .toString();
    }

    private void heading(Heading heading) {
        if (heading.level() == 1 && heading.kind() != HeadingKind.UNNUMBERED) {
            part = heading.kind();
        }
        boolean unnumbered = heading.kind() == HeadingKind.UNNUMBERED;
        boolean byStyle = part == HeadingKind.SECTION && draft.styles().numbers(heading.level());
        int number = unnumbered ? WordNumbering.NONE : draft.numbering().heading(part);
        var style = WordStyle.heading(heading.level());
        if (byStyle && !unnumbered) {
            open(style);
        } else {
            open(style, numbers(heading.level() - 1, number));
        }
        var contents = draft.nextBookmark();
        var own = draft.nextBookmark();
        start(contents, WordContents.bookmark(draft.document(), heading));
        start(own, PartName.bookmark(heading.id()));
        text.run(heading.text(), "");
        end(own);
        end(contents);
        out.close();
    }

    private void start(String id, String name) {
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    }

    private void end(String id) {
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    private void callout(Callout callout) {
        var title = callout.title().isBlank() ? draft.messages().get(callout.kind()) : callout.title();
        open(WordStyle.CALLOUT_TITLE);
        text.run(title, "");
        out.close();
        callout.paragraphs().forEach(paragraph -> paragraph(WordStyle.CALLOUT, paragraph));
        out.raw("<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void figure(FigureBlock figure) throws IOException {
        var paper = draft.paper();
        var room = figure.within(paper.millimetresAcross(), SHARE * paper.millimetresDown());
        var size = Picture.size(figure, room.width());
        var drawing = drawing(figure, size);
        var caption = CaptionText.around(figure, draft.document(), draft.numbers());
        draft.control(out, figure.id(), caption.label(), () -> {
            open(WordStyle.FIGURE, "<w:keepNext/>");
            drawing.write(out, draft.nextDrawing());
            out.close();
        });
        caption(figure.id(), caption, !caption.below().isEmpty());
        below(figure.id(), caption);
        drawn++;
        progress.report((double) drawn / draft.document().figures().count());
    }

    private WordDrawing drawing(FigureBlock figure, FigureSize size) throws IOException {
        if (figure.chart().isPresent()) {
            var chart = OfficeChart.add(
                    figure.chart().get(), figure, draft.document(), draft.file(), draft.main(), WordNames.FOLDER);
            return WordDrawing.chart(figure, size, chart);
        }
        return WordDrawing.picture(Picture.of(figure, size, draft.file(), draft.main(), WordNames.FOLDER + "media"));
    }

    private void table(TableBlock table) {
        var caption = CaptionText.of(table, draft.document(), draft.numbers());
        caption(table.id(), caption, true);
        draft.control(out, table.id(), caption.label(), () -> new WordTable(out, draft, text, table, caption).write());
        below(table.id(), caption);
        if (caption.below().isEmpty()) {
            // two tables without a paragraph between them would become one
            out.raw("<w:p/>");
        }
    }

    /** The number is a field, so that figures moved in Word are counted anew, and a bookmark, so that text can name it. */
    private void caption(String id, CaptionText caption, boolean keepNext) {
        open(WordStyle.CAPTION, keepNext ? new String[] {"<w:keepNext/>"} : new String[0]);
        var bookmark = draft.nextBookmark();
        start(bookmark, PartName.bookmark(id));
        text.run(caption.word(), "");
        text.field(
                "SEQ " + caption.word().strip() + " \\* ARABIC",
                caption.label().substring(caption.word().length()),
                "");
        end(bookmark);
        if (!caption.caption().isEmpty()) {
            text.run(caption.between(), "");
            words(id, WordsTag.CAPTION, caption.label(), caption.caption());
        }
        out.close();
    }

    private void below(String id, CaptionText caption) {
        for (int i = 0; i < caption.below().size(); i++) {
            boolean last = i == caption.below().size() - 1;
            open(
                    WordStyle.SOURCE,
                    last ? new String[] {"<w:spacing w:after=\"240\"/>"} : new String[] {"<w:keepNext/>"});
            words(id, Integer.toString(i), caption.label(), caption.below().get(i));
            out.close();
        }
    }

    private void words(String id, String part, String label, String words) {
        draft.words(out, WordsTag.of(id, part, words), label, () -> text.run(words, ""));
    }
}
