package org.senken.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.chart.DataTable;
import org.senken.core.technology.Language;

class DocumentTest {
    @Test
    void twoBlocksOfOneIdAreRefused() {
        var heading = Heading.section("same", 1, "A");
        assertThrows(IllegalArgumentException.class, () -> SampleDocument.of(Language.EN, heading, heading));
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefusedEvenInAFootnoteOfATable() {
        var cell = Paragraph.of(new Footnote(Paragraph.of(new Reference("gone"))));
        var table = new TableBlock("t", "T", List.of(Column.left("x")), List.of(List.of(cell)), "", "");
        assertThrows(IllegalArgumentException.class, () -> SampleDocument.of(Language.EN, table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "ア", "a/b", "x\u0000"})
    void anIdThatNoFormatCanKeepIsRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> LiveValue.current(id, "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "cao.go.jp", "https://a b", ""})
    void whatIsNoAddressOfTheWebStaysPlainText(String address) {
        assertEquals(new Plain("x"), Link.to("x", address));
    }

    @Test
    void aTableOfDataSetsNumbersToTheRight() {
        var data = new DataTable(
                List.of("name", "n", "yen"), List.of(List.of("a", "5.5", "¥500 bn"), List.of("b", "", "–")));
        var columns = TableBlock.of("t", "T", data, "", "").columns();
        assertEquals(List.of(Column.left("name"), Column.right("n"), Column.right("yen")), columns);
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TableBlock("t", "", List.of(Column.left("x")), List.of(List.of()), "", ""));
    }

    @Test
    void widthsFollowTheTextsAndSumToOne() {
        var data = new DataTable(List.of("no", "name"), List.of(List.of("1", "医療・公衆衛生技術（ゲノム学含む）")));
        var widths = ColumnWidths.of(TableBlock.of("t", "T", data, "", ""), 97);
        assertEquals(1, Arrays.stream(widths).sum(), 1e-9);
        assertTrue(widths[1] > 3 * widths[0], Arrays.toString(widths));
    }

    @Test
    void aFigureIsMadeSmallerInProportionAndNeverLarger() {
        var figure = FigureBlock.of("f", SampleDocument.map(Language.EN), "", "");
        var size = figure.within(95, 1000);
        assertEquals(95, size.width(), 1e-9);
        assertEquals(figure.size().height() / figure.size().width(), size.height() / size.width(), 1e-9);
        assertEquals(figure.size(), figure.within(5000, 5000));
    }
}
