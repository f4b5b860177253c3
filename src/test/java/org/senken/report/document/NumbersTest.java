package org.senken.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Language;

class NumbersTest {
    private static List<String> labels(Document document) {
        var numbers = Numbers.of(document);
        return document.headings().map(numbers::label).toList();
    }

    @Test
    void japaneseReportsAreNumberedAsMinistriesDo() {
        assertEquals(List.of("第1", "1", "(1)", "ア", "第2", "別紙1", "1"), labels(SampleDocument.in(Language.JA)));
    }

    @Test
    void westernReportsAreNumberedByPoints() {
        assertEquals(
                List.of("1", "1.1", "1.1.1", "1.1.1.1", "2", "Annex A", "A.1"), labels(SampleDocument.in(Language.EN)));
    }

    @Test
    void countsBelowStartAgainAndUnnumberedHeadingsCountForNothing() {
        var document = SampleDocument.of(
                Language.EN,
                new Heading("fore", 1, HeadingKind.UNNUMBERED, "Foreword"),
                Heading.section("a", 1, "A"),
                Heading.section("b", 2, "B"),
                new Heading("c", 2, HeadingKind.UNNUMBERED, "C"),
                Heading.section("d", 2, "D"),
                Heading.section("e", 1, "E"),
                Heading.section("f", 2, "F"),
                new Heading("m", 1, HeadingKind.MATERIAL, "M"),
                Heading.section("n", 2, "N"));
        assertEquals(List.of("", "1", "1.1", "", "1.2", "2", "2.1", "Reference 1", "R1.1"), labels(document));
    }

    @Test
    void afterTheLastSignSignsAreDoubled() {
        assertEquals("ア", Signs.KANA.of(1));
        assertEquals("ン", Signs.KANA.of(46));
        assertEquals("アア", Signs.KANA.of(47));
        assertEquals("AA", Signs.LETTERS.of(27));
    }

    @Test
    void figuresAndTablesAreCountedApartAndKeepTheirIds() {
        var first = TableBlock.of("t1", "One", SampleDocument.map(Language.EN).data(), "", "");
        var second = TableBlock.of("t2", "Two", SampleDocument.map(Language.EN).data(), "", "");
        var figure = FigureBlock.of("f1", SampleDocument.map(Language.EN), "", "");
        var document = SampleDocument.of(Language.EN, first, figure, second);
        assertEquals("Table 2", Numbers.of(document).label(second));
        assertEquals("Figure 1", Numbers.of(document).label(figure));
        var moved = SampleDocument.of(Language.JA, second, first);
        assertEquals("表1", Numbers.of(moved).label(second));
        assertEquals("t2", moved.tables().findFirst().orElseThrow().id());
    }

    @Test
    void aReferenceNamesItsTargetAsReadersDo() {
        var japanese = Numbers.of(SampleDocument.in(Language.JA));
        assertEquals("第1の1の(1)", japanese.reference("rounds"));
        assertEquals("図1", japanese.reference("fig-map"));
        assertEquals("別紙1", japanese.reference("annex"));
        var english = Numbers.of(SampleDocument.in(Language.EN));
        assertEquals("Section 1.1", english.reference("panel"));
        assertEquals("Annex A", english.reference("annex"));
        assertEquals("Section A.1", english.reference("annex-rule"));
        assertEquals("Table 1", english.reference("tab-scores"));
    }
}
