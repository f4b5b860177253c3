package org.senken.report.office;

import java.util.List;
import java.util.stream.Collectors;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Reference;
import org.senken.report.document.TableBlock;
import org.w3c.dom.Element;

/** A table that is there already, whose cells take other words and keep their look. */
public final class RefreshedTable {
    private final Element table;
    private final String namespace;
    private final Cell cell;

    /** How the words of a cell are read and replaced. */
    public interface Cell {
        String text(Element cell);

        void replace(Element cell, String words);
    }

    /** A table whose rows and cells are called "tr" and "tc" in a namespace. */
    public RefreshedTable(Element table, String namespace, Cell cell) {
        this.table = table;
        this.namespace = namespace;
        this.cell = cell;
    }

    /** How many rows it has below its header. */
    public int size() {
        return Math.max(0, rows().size() - 1);
    }

    /** All words, cells apart by tabs and rows by line ends. */
    public String text() {
        return rows().stream()
                .map(row -> cells(row).stream()
                        .map(each -> cell.text(each).replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** Takes the words of another table: only cells that differ are touched, rows are added or taken away at the end. */
    public void become(TableBlock block, Numbers numbers) {
        fit(rows().size(), block.rows().size() + 1);
        var rows = rows();
        fill(
                rows.getFirst(),
                block.columns().stream().map(column -> column.header()).toList());
        for (int i = 0; i < block.rows().size(); i++) {
            fill(
                    rows.get(i + 1),
                    block.rows().get(i).stream()
                            .map(cell -> words(cell, numbers))
                            .toList());
        }
    }

    private static String words(Paragraph cell, Numbers numbers) {
        return cell.runs().stream()
                .map(run -> run instanceof Reference reference ? numbers.reference(reference.target()) : run.text())
                .collect(Collectors.joining());
    }

    private void fit(int there, int wanted) {
        for (int i = there; i > Math.max(1, wanted); i--) {
            table.removeChild(rows().getLast());
        }
        for (int i = there; i < wanted; i++) {
            table.appendChild(rows().getLast().cloneNode(true));
        }
    }

    private void fill(Element row, List<String> words) {
        var cells = cells(row);
        for (int i = cells.size(); i > words.size(); i--) {
            row.removeChild(cells(row).getLast());
        }
        for (int i = cells.size(); i < words.size(); i++) {
            row.appendChild(cells(row).getLast().cloneNode(true));
        }
        var fitting = cells(row);
        for (int i = 0; i < words.size(); i++) {
            if (!cell.text(fitting.get(i)).equals(words.get(i))) {
                cell.replace(fitting.get(i), words.get(i));
            }
        }
    }

    private List<Element> rows() {
        return OfficeXml.children(table, namespace, "tr");
    }

    private List<Element> cells(Element row) {
        return OfficeXml.children(row, namespace, "tc");
    }
}
