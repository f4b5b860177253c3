package org.senken.report.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Heading;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SampleDocument;
import org.senken.report.document.SpeakerNotes;

class SlideReportTest {
    @TempDir
    private Path folder;

    private Path written(Document document) throws ReportException {
        var file = folder.resolve("report.pptx");
        SlideReport.write(document, file, Progress.NONE);
        return file;
    }

    private XMLSlideShow shown(Document document) throws ReportException, IOException {
        return new XMLSlideShow(Files.newInputStream(written(document)));
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes() == null
                ? ""
                : slide.getNotes().getTextParagraphs().stream()
                        .flatMap(List::stream)
                        .map(each -> each.getText())
                        .collect(Collectors.joining("\n"));
    }

    private static String text(XSLFSlide slide, String shape) {
        return slide.getShapes().stream()
                .filter(each -> each instanceof XSLFTextShape && (each.getShapeName() + " ").startsWith(shape + " "))
                .map(each -> ((XSLFTextShape) each).getText())
                .findFirst()
                .orElse("");
    }

    private static XSLFSlide titled(XMLSlideShow show, String title) {
        return show.getSlides().stream()
                .filter(slide -> title.equals(text(slide, "Title")))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingHasASlideOfSixteenToNineWithTheHandling(Language language) throws Exception {
        var document = SampleDocument.in(language);
        try (var show = shown(document)) {
            assertEquals(
                    16.0 / 9, show.getPageSize().getWidth() / show.getPageSize().getHeight(), 0.001);
            assertEquals(document.title(), text(show.getSlides().getFirst(), "Title"));
            var titles =
                    show.getSlides().stream().map(slide -> text(slide, "Title")).toList();
            document.headings()
                    .filter(heading -> heading.level() <= 2)
                    .forEach(heading -> assertTrue(
                            titles.stream().anyMatch(title -> title.endsWith(heading.text())), heading.text()));
            show.getSlides().forEach(slide -> assertEquals(document.handling(), text(slide, "Footer")));
        }
    }

    @Test
    void aSlideHasOneMessageAndSaysTheRest() throws Exception {
        var document = SampleDocument.of(
                Language.EN,
                Heading.section("a", 1, "Position"),
                Callout.of(CalloutKind.MESSAGE, "Materials lead."),
                Paragraph.of("They combine superiority with indispensability."),
                FigureBlock.of("fig", SampleDocument.map(Language.EN), "ballots", "Two rounds."),
                new SpeakerNotes(List.of(Paragraph.of("Thank the panel."))));
        try (var show = shown(document)) {
            var slide = titled(show, "1 Position");
            assertEquals("Materials lead.", text(slide, "Message"));
            assertTrue(text(slide, "Source").contains("Source: ballots"));
            var notes = notes(slide);
            for (var said : List.of(
                    "They combine superiority", "Source: ballots", "Two rounds.", "Lines at 5", "Thank the panel.")) {
                assertTrue(notes.contains(said), notes);
            }
        }
    }

    @Test
    void aFigureIsThereAsShapesAndAsDotsUnderItsIdAndSaysWhatItShows() throws Exception {
        try (var show = shown(SampleDocument.in(Language.JA))) {
            var picture = titled(show, "第2 戦略的な位置づけ").getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertEquals("senken:fig-map", picture.getShapeName());
            assertTrue(picture.getXmlObject().xmlText().contains("descr=\"マップ。"));
            assertTrue(picture.getXmlObject().xmlText().contains("svgBlip"));
            assertEquals("image/png", picture.getPictureData().getContentType());
        }
    }

    @Test
    void aLongTableGoesOnOnFurtherSlidesAndLosesNoRow() throws Exception {
        var document = SampleDocument.in(Language.EN);
        try (var show = shown(document)) {
            var tables = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertTrue(tables.size() > 1);
            assertEquals(
                    document.tables().findFirst().orElseThrow().rows().size(),
                    tables.stream()
                            .mapToInt(table -> table.getNumberOfRows() - 1)
                            .sum());
            assertTrue(tables.stream()
                    .allMatch(table -> table.getCell(0, 0).getText().equals("Number")));
        }
    }

    @Test
    void whatIsTooLongToBeReadIsSaidWhole() throws Exception {
        var text = IntStream.range(0, 20_000).mapToObj(i -> "長い" + i).collect(Collectors.joining("、"));
        var document = SampleDocument.of(
                Language.JA, Heading.section("a", 1, text.substring(0, 300)), Paragraph.of("一文目。"), Paragraph.of(text));
        try (var show = shown(document)) {
            var slide = show.getSlides().get(1);
            assertTrue(notes(slide).contains(text));
            assertEquals("一文目。", text(slide, "Message"));
            assertTrue(text(slide, "Points").endsWith("…"));
        }
    }

    @Test
    void namesAndOddTextsComeThrough() throws Exception {
        var evil = "=HYPERLINK(\"x\") <a:t>&\u0000\u202Egnp " + SampleDocument.NAMES;
        try (var show = shown(SampleDocument.of(Language.JA, Paragraph.of(evil)))) {
            assertEquals(
                    "=HYPERLINK(\"x\") <a:t>&gnp " + SampleDocument.NAMES,
                    text(show.getSlides().get(1), "Message"));
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(written(SampleDocument.in(Language.JA)));
        assertArrayEquals(first, Files.readAllBytes(written(SampleDocument.in(Language.JA))));
    }

    @Test
    void aTemplateGivesItsMasterAndLosesItsSlides() throws Exception {
        var template = SlideTemplates.house(folder.resolve("house.pptx"));
        var file = folder.resolve("report.pptx");
        SlideReport.write(SampleDocument.in(Language.EN), file, template, Progress.NONE);
        try (var show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(720, show.getPageSize().width);
            assertEquals(
                    "House of Research",
                    show.getSlideMasters().getFirst().getTheme().getName());
            var titles =
                    show.getSlides().stream().map(slide -> text(slide, "Title")).toList();
            assertFalse(titles.contains("old slide"), titles.toString());
            assertEquals(
                    "R&D vision for the 20 key technology areas",
                    text(show.getSlides().getFirst(), "Title"));
            assertTrue(titles.contains("2 Strategic position"));
            assertEquals(
                    "Title Only",
                    titled(show, "2 Strategic position").getSlideLayout().getName());
        }
    }

    @Test
    void aTemplateWithoutALayoutIsRefusedByItsName() throws Exception {
        var template = SlideTemplates.withoutTitleOnly(folder.resolve("house.pptx"));
        var file = folder.resolve("report.pptx");
        Files.writeString(file, "old");
        assertEquals(Sentence.of("report.template.layout", "Title Only"), refused(file, template));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void whatIsNoTemplateIsRefusedInASentence() throws Exception {
        var text = Files.writeString(folder.resolve("text.pptx"), "no template");
        var file = folder.resolve("report.pptx");
        assertEquals(Sentence.of("report.template.broken", text), refused(file, text));
        assertFalse(Files.exists(file));
    }

    private static Sentence refused(Path file, Path template) {
        return assertThrows(
                        ReportException.class,
                        () -> SlideReport.write(SampleDocument.in(Language.EN), file, template, Progress.NONE))
                .sentence();
    }
}
