package org.senken.report.web;

import java.io.IOException;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.language.Messages;
import org.senken.report.SvgDrawing;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.Callout;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Column;
import org.senken.report.document.ColumnWidths;
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
import org.senken.report.markup.Markup;

/** The blocks of a document as HTML. */
final class WebBody {
    private static final double WIDTH = 170;
    private static final double HEIGHT = 230;
    /** Latin letters across a table. */
    private static final double LETTERS = 100;

    private final Document document;
    private final Numbers numbers;
    private final Messages messages;
    private final Markup page = new Markup();
    private final WebText text;
    private final int figures;
    private int drawn;

    WebBody(Document document, Progress progress) throws IOException {
        this.document = document;
        this.numbers = Numbers.of(document);
        this.messages = Messages.in(document.language());
        this.text = new WebText(page, numbers, messages);
        this.figures = Math.max(1, (int) document.figures().count());
        for (var block : document.blocks()) {
            add(block);
            progress.report((double) drawn / figures);
        }
        text.notes();
    }

    String markup() {
        return page.toString();
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text.paragraph("p", paragraph);
            case BulletList list -> list("ul", list.items());
            case NumberedList list -> list("ol", list.items());
            case Callout callout -> callout(callout);
            case Contents contents -> contents(contents);
            case FigureBlock figure -> figure(figure);
            case TableBlock table -> table(table);
            case PageBreak end -> page.open("div", "class", "page").close();
            case SpeakerNotes unsaid -> {}
        }
    }

    private void heading(Heading heading) {
        page.open("h" + (heading.level() + 1), "id", heading.id());
        numbered(heading);
        page.close();
    }

    private void numbered(Heading heading) {
        var label = numbers.label(heading);
        if (!label.isEmpty()) {
            page.leaf("span", label, "class", "number").text(" ");
        }
        page.text(heading.text());
    }

    private void list(String name, List<Paragraph> items) {
        page.open(name);
        items.forEach(item -> text.paragraph("li", item));
        page.close();
    }

    private void callout(Callout callout) {
        var title = callout.title().isBlank() ? messages.get(callout.kind()) : callout.title();
        page.open("aside", "class", "callout").leaf("p", title, "class", "callout-title");
        callout.paragraphs().forEach(paragraph -> text.paragraph("p", paragraph));
        page.close();
    }

    private void contents(Contents contents) {
        var title = messages.get("document.contents");
        page.open("nav", "aria-label", title)
                .leaf("p", title, "class", "contents-title")
                .open("ul");
        document.headings()
                .filter(heading -> heading.level() <= contents.depth())
                .forEach(heading -> {
                    page.open("li", "class", "level" + heading.level()).open("a", "href", "#" + heading.id());
                    numbered(heading);
                    page.close().close();
                });
        page.close().close();
    }

    private void figure(FigureBlock figure) throws IOException {
        var drawing = SvgDrawing.of(
                figure.figure(),
                figure.within(WIDTH, HEIGHT),
                SvgDrawing.Words.TEXT,
                "_" + figure.id() + "-",
                figure.altText());
        var caption = CaptionText.of(figure, document, numbers);
        page.open("figure", "id", figure.id()).raw(drawing).open("figcaption");
        caption(caption);
        caption.below().forEach(line -> page.leaf("p", line, "class", "below"));
        page.close().close();
        drawn++;
    }

    private void caption(CaptionText caption) {
        page.leaf("b", caption.label());
        if (!caption.caption().isEmpty()) {
            page.text(caption.between() + caption.caption());
        }
    }

    private void table(TableBlock table) {
        var caption = CaptionText.of(table, document, numbers);
        page.open("div", "class", "table", "id", table.id(), "tabindex", "0", "role", "group");
        page.open("table").open("caption");
        caption(caption);
        page.close().open("colgroup");
        for (double share : ColumnWidths.of(table, LETTERS)) {
            page.empty("col", "width", Math.round(100 * share) + "%");
        }
        page.close().open("thead").open("tr");
        for (var column : table.columns()) {
            page.leaf("th", column.header(), "scope", "col", "class", side(column));
        }
        page.close().close().open("tbody");
        table.rows().forEach(row -> row(table, row));
        page.close().close();
        caption.below().forEach(line -> page.leaf("p", line, "class", "below"));
        page.close();
    }

    private void row(TableBlock table, List<Paragraph> row) {
        page.open("tr");
        for (int i = 0; i < row.size(); i++) {
            text.paragraph("td", row.get(i), "class", side(table.columns().get(i)));
        }
        page.close();
    }

    private static String side(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "left";
            case CENTRE -> "centre";
            case RIGHT -> "right";
        };
    }
}
