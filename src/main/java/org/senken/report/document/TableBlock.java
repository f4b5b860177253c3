package org.senken.report.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.chart.DataTable;

/**
 * A table with what stands around it; the caption stands above.
 *
 * @param caption one line without its number
 * @param rows each as wide as the columns
 * @param source where the content comes from (出典); may be blank
 * @param note what a reader must know (注); may be blank
 */
public record TableBlock(
        String id, String caption, List<Column> columns, List<List<Paragraph>> rows, String source, String note)
        implements Numbered {

    /**
     * @throws IllegalArgumentException if the id is none, there is no column, or a row is not as wide as the columns
     */
    public TableBlock {
        StableId.check(id);
        caption = CleanText.line(caption);
        source = CleanText.line(source);
        note = CleanText.lines(note);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row is not as wide as the columns: " + id);
        }
    }

    /** The numbers of a figure as a table: columns of nothing but numbers are set to the right. */
    public static TableBlock of(String id, String caption, DataTable data, String source, String note) {
        var columns = IntStream.range(0, data.header().size())
                .mapToObj(at -> new Column(data.header().get(at), Column.alignment(values(data, at))))
                .toList();
        var rows = data.rows().stream()
                .map(row -> row.stream().map(Paragraph::of).toList())
                .toList();
        return new TableBlock(id, caption, columns, rows, source, note);
    }

    private static Stream<String> values(DataTable data, int column) {
        return data.rows().stream().map(row -> row.get(column));
    }

    @Override
    public List<Paragraph> paragraphs() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
