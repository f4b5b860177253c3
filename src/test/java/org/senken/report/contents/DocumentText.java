package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Footnote;
import org.senken.report.document.Heading;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;

/** Everything a document says, as lines that can be compared: texts, footnotes, tables, and the data of its figures. */
public final class DocumentText {
    private DocumentText() {}

    public static String of(Document document) {
        var lines = new ArrayList<String>();
        lines.add(document.title() + " | " + document.subtitle() + " | " + document.handling());
        document.blocks().forEach(block -> lines.addAll(of(block)));
        return String.join("\n", lines);
    }

    private static List<String> of(Block block) {
        return switch (block) {
            case Heading heading -> List.of("#".repeat(heading.level()) + " " + heading.text());
            case FigureBlock figure ->
                List.of(
                        "[figure " + figure.id() + "] " + figure.caption(),
                        figure.source() + " " + figure.note() + " " + figure.altText(),
                        figure.figure().title() + " " + figure.figure().notes(),
                        figure.figure().data().toString());
            case TableBlock table -> {
                var lines = new ArrayList<String>();
                lines.add("[table " + table.id() + "] " + table.caption() + " " + table.source() + " " + table.note());
                table.rows()
                        .forEach(row ->
                                lines.add(row.stream().map(DocumentText::of).collect(Collectors.joining(" | "))));
                yield lines;
            }
            case Callout callout -> {
                var lines = new ArrayList<String>();
                lines.add("[" + callout.kind() + "] " + callout.title());
                callout.paragraphs().forEach(each -> lines.add(of(each)));
                yield lines;
            }
            default -> block.paragraphs().stream().map(DocumentText::of).toList();
        };
    }

    private static String of(Paragraph paragraph) {
        return paragraph.runs().stream()
                .map(run -> run instanceof Footnote note ? "{" + of(note.paragraph()) + "}" : run.text())
                .collect(Collectors.joining());
    }
}
