package org.senken.report.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Block;
import org.senken.report.document.Column;
import org.senken.report.document.Contents;
import org.senken.report.document.Document;
import org.senken.report.document.Footnote;
import org.senken.report.document.Heading;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.SampleDocument;
import org.senken.report.document.TableBlock;

class PrintReportTest {
    @TempDir
    private Path folder;

    private static PDDocument printed(Document document) throws ReportException, IOException {
        return Loader.loadPDF(PrintReport.bytes(document, Path.of("report.pdf"), Progress.NONE));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<PDOutlineItem> flat(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false)
                .flatMap(item -> java.util.stream.Stream.concat(java.util.stream.Stream.of(item), flat(item).stream()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysItsTitleAndLanguageAndHoldsItsTypefaces(Language language) throws Exception {
        var document = SampleDocument.in(language);
        try (var pdf = printed(document)) {
            assertEquals(document.title(), pdf.getDocumentInformation().getTitle());
            assertEquals(language.code(), pdf.getDocumentCatalog().getLanguage());
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().charAt(6) == '+', font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bookmarksAreTheNumberedHeadingsOnTheirPages(Language language) throws Exception {
        var document = SampleDocument.in(language);
        var numbers = Numbers.of(document);
        try (var pdf = printed(document)) {
            var items = flat(pdf.getDocumentCatalog().getDocumentOutline());
            assertEquals(
                    document.headings()
                            .map(heading -> numbers.label(heading) + " " + heading.text())
                            .toList(),
                    items.stream().map(PDOutlineItem::getTitle).toList());
            var pages = PrintReport.pages(document);
            var headings = document.headings().toList();
            for (int i = 0; i < headings.size(); i++) {
                var page = items.get(i).findDestinationPage(pdf);
                assertEquals(pages.of(headings.get(i)), pdf.getPages().indexOf(page) + 1);
            }
        }
    }

    @Test
    void theContentsNameThePagesOnWhichHeadingsReallyStand() throws Exception {
        try (var pdf = printed(SampleDocument.in(Language.EN))) {
            var entry = text(pdf, 1)
                    .lines()
                    .filter(line -> line.startsWith("2 Strategic position"))
                    .findFirst();
            var number = entry.orElseThrow().replaceAll(".* ", "");
            assertTrue(text(pdf, Integer.parseInt(number)).contains("2 Strategic position"));
        }
    }

    @Test
    void namesCanBeSearchedAndStandInEveryHeaderAndFooter() throws Exception {
        try (var pdf = printed(SampleDocument.in(Language.JA))) {
            assertTrue(text(pdf, 2).contains("﨑山 髙子（𠮷野家）・ﾊﾝｶｸ ｶﾀｶﾅ・<b>A & B</b>。"), text(pdf, 2));
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                assertEquals(3, text.split("取扱区分：構成員限り", -1).length, text);
                assertTrue(text.strip().endsWith("取扱区分：構成員限り " + page), text);
            }
        }
    }

    @Test
    void figuresAreShapesWithRealTextAndStandOnThePageOfTheirCaption() throws Exception {
        try (var pdf = printed(SampleDocument.in(Language.JA))) {
            var page = text(pdf, 3);
            assertTrue(page.contains("図1　20の技術領域の位置づけ"), page);
            assertTrue(page.contains("2026年時点の我が国について・専門家16名の判断であり、測定値ではない"), page);
            assertTrue(page.contains("出典：第2ラウンドの評価票（令和8年11月22日）"), page);
        }
    }

    @Test
    void tablesRepeatTheirHeaderOnEveryPage() throws Exception {
        var rows = IntStream.range(0, 150)
                .mapToObj(i -> List.of(Paragraph.of("row " + i), Paragraph.of("" + i)))
                .toList();
        var columns = List.of(Column.left("Name of it"), Column.right("Value"));
        try (var pdf =
                printed(SampleDocument.of(Language.EN, new TableBlock("t", "Long", columns, rows, "here", "")))) {
            assertTrue(pdf.getNumberOfPages() >= 3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text(pdf, page).contains("Name of it"));
            }
        }
    }

    @Test
    void linksLeadToTheirTargets() throws Exception {
        try (var pdf = printed(SampleDocument.in(Language.EN))) {
            var links = new ArrayList<PDAnnotationLink>();
            for (var page : pdf.getPages()) {
                page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(PDAnnotationLink.class::cast)
                        .forEach(links::add);
            }
            assertEquals(5 + 3 + 1, links.size(), "contents, references, the web");
            assertTrue(links.stream()
                    .anyMatch(link -> link.getCOSObject().toString().contains("cao.go.jp")
                            || String.valueOf(link.getAction()).contains("URI")));
        }
    }

    @Test
    void veryLongParagraphsCellsAndFootnotesComeThroughWhole() throws Exception {
        var cell = IntStream.range(0, 9_000).mapToObj(i -> "語" + i).collect(Collectors.joining("、"));
        var blocks = List.of(
                new Contents(1),
                Heading.section("h", 1, "見出し".repeat(300)),
                Paragraph.of(new Plain(cell), Footnote.of(cell), new Plain("終わり。")),
                new TableBlock("t", "", List.of(Column.left("x")), List.of(List.of(Paragraph.of(cell))), "", ""));
        try (var pdf = printed(SampleDocument.of(Language.JA, blocks.toArray(Block[]::new)))) {
            var all = new PDFTextStripper().getText(pdf);
            assertEquals(4, all.split("語8999", -1).length, "once each");
            assertTrue(all.contains("終わり。"));
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        var document = SampleDocument.in(Language.JA);
        var file = folder.resolve("report.pdf");
        PrintReport.write(document, file, Progress.NONE);
        assertArrayEquals(PrintReport.bytes(document, file, Progress.NONE), Files.readAllBytes(file));
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidInASentence() throws Exception {
        var file = Files.createDirectory(folder.resolve("report.pdf"));
        var refused = assertThrows(
                ReportException.class, () -> PrintReport.write(SampleDocument.in(Language.EN), file, Progress.NONE));
        assertEquals(Sentence.of("file.folder", file), refused.sentence());
    }

    @Test
    void workThatIsNoLongerWantedLeavesTheOldFile() throws Exception {
        var file = folder.resolve("report.pdf");
        Files.writeString(file, "old");
        assertThrows(
                CancellationException.class,
                () -> PrintReport.write(SampleDocument.in(Language.EN), file, share -> {
                    throw new CancellationException();
                }));
        assertEquals("old", Files.readString(file));
    }
}
