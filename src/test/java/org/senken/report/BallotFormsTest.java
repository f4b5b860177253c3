package org.senken.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.form.FormItem;
import org.senken.core.delphi.form.FormOrder;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.ScenarioRounds;
import org.senken.testkit.TypicalStudies;

class BallotFormsTest {
    private static final List<ExpertCode> TWO = List.of(new ExpertCode("E07"), new ExpertCode("E12"));
    private static final Pattern CODE = Pattern.compile("\\b[AT]\\d\\d\\b");
    private static final Path PICTURES = Path.of("target/forms");
    private static Study sample = TypicalStudies.study();

    @BeforeAll
    static void read() throws Exception {
        sample = new FileExchange().read(Path.of("scenarios/key-technologies-2035.senken.json"));
        Files.createDirectories(PICTURES);
    }

    private static Round round(Study study, Collection<? extends Subject> subjects, int criteria) {
        var asked = study.criteria().subList(0, criteria);
        var questions = QuestionList.grid(
                subjects.stream().map(Subject::id).toList(),
                asked.stream().map(Criterion::id).toList());
        return new Round(2, new Text("Japan", "我が国"), 2026, asked, questions, Round.State.OPEN, List.of());
    }

    private static Round areas() {
        return round(sample, sample.catalogue().areas(), 3);
    }

    private static PDDocument kept(String name, byte[] pdf) throws IOException {
        Files.write(PICTURES.resolve(name), pdf);
        return Loader.loadPDF(pdf);
    }

    /** The text of a page row by row, across its columns. */
    private static String text(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, true);
    }

    /** The text of a page as it was written, so that a paragraph stays together. */
    private static String paragraphs(PDDocument pdf, int page) throws IOException {
        return text(pdf, page, false);
    }

    private static String text(PDDocument pdf, int page, boolean byPosition) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(byPosition);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    @Test
    void twentyAreasOnThreeCriteriaAreThreePagesAndAReverse() throws Exception {
        try (var pdf = kept("areas-ja.pdf", BallotForms.bytes(sample, areas(), TWO, Language.JA))) {
            assertEquals(8, pdf.getNumberOfPages());
            assertEquals(
                    "重要技術2035ワークショップ：第2ラウンド評価票", pdf.getDocumentInformation().getTitle());
            assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
            var order = FormOrder.of(areas(), sample.catalogue(), question -> true);
            for (int page = 0; page < 3; page++) {
                assertFront(text(pdf, 4 + page + 1), order, page, new ExpertCode("E12"));
            }
            assertReverse(paragraphs(pdf, 8));
        }
    }

    private static void assertFront(String page, FormOrder order, int number, ExpertCode expert) {
        var sheet = order.sheets().get(number);
        var criterion = areas().criterion(sheet.criterion()).orElseThrow();
        assertHolds(
                page,
                "2026年時点の我が国について",
                "Japan, as of 2026",
                "第2ラウンド評価票",
                criterion.name().ja(),
                criterion.name().en(),
                "事務局は評価票と氏名の対応を確認できます。会場・報告書には個人が分かる形では示しません。",
                "The secretariat can link ballot and name; the room and the report cannot.",
                "取扱区分：構成員限り",
                (number + 1) + "／4ページ",
                sheet.code(Optional.of(expert)));
        assertEquals(sheet.items().stream().map(FormItem::code).toList(), codes(page));
        assertEquals(
                20,
                page.lines()
                        .filter(line -> line.contains("1 2 3 4 5 6 7 8 9 0 na 1 2 3"))
                        .count(),
                page);
    }

    private static void assertReverse(String page) {
        assertEquals(20, codes(page).size());
        for (var area : sample.catalogue().areas()) {
            assertHolds(page, area.name().ja(), area.definition().ja());
        }
        assertHolds(page, "Biotechnology", "R2-E12");
    }

    /** The codes that begin a line or a row, from top to bottom. */
    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(found -> found.group()).toList();
    }

    private static void assertHolds(String page, String... wanted) {
        var dense = page.replaceAll("\\s", "");
        for (var each : wanted) {
            assertTrue(dense.contains(each.replaceAll("\\s", "")), () -> each + " is not in\n" + page);
        }
    }

    @Test
    void aFormUnderScenariosHasAPageForEachWithItsTitle() throws Exception {
        var study = ScenarioRounds.open();
        var round = study.openRound().orElseThrow();
        try (var pdf = kept("scenarios-ja.pdf", BallotForms.bytes(study, round, TWO.subList(0, 1), Language.JA))) {
            assertHolds(text(pdf, 1), "シナリオA：二つの世界", "Scenario A: Two worlds", "優位性");
            assertHolds(text(pdf, 2), "シナリオB：", "優位性");
            assertHolds(text(pdf, 3), "シナリオA：二つの世界", "不可欠性");
        }
    }

    @Test
    void allTechnologiesFindRoomAndNoPageIsCut() throws Exception {
        var round = round(sample, sample.catalogue().technologies(), 4);
        try (var pdf = kept("technologies-ja.pdf", BallotForms.bytes(sample, round, TWO, Language.JA))) {
            assertEquals(2 * 16, pdf.getNumberOfPages());
            var seen = new ArrayList<String>();
            for (int page = 1; page <= 12; page++) {
                seen.addAll(codes(text(pdf, page)));
            }
            assertEquals(
                    FormOrder.of(round, sample.catalogue(), question -> true).items().stream()
                            .map(FormItem::code)
                            .toList(),
                    seen);
            assertHolds(
                    paragraphs(pdf, 3),
                    sample.catalogue().technologies().getLast().name().ja());
        }
    }

    @Test
    void nothingIsPrintedInTheMargins() throws Exception {
        var pdf = BallotForms.bytes(sample, areas(), TWO, Language.EN);
        try (var document = Loader.loadPDF(pdf)) {
            double margin = 10 * 72 / 25.4;
            for (int page = 0; page < 4; page++) {
                var box = new InkBox(document.getPage(page)).bounds();
                assertTrue(box.getMinX() >= margin && box.getMinY() >= margin, box::toString);
                assertTrue(box.getMaxX() <= 595 - margin && box.getMaxY() <= 842 - margin, box::toString);
            }
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws Exception {
        try (var pdf = Loader.loadPDF(BallotForms.blank(sample, areas(), Language.EN))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                }
            }
        }
    }

    @Test
    void aFormWithoutACodeLeavesRoomForIt() throws Exception {
        try (var pdf = kept("areas-en.pdf", BallotForms.blank(sample, areas(), Language.EN))) {
            assertEquals(4, pdf.getNumberOfPages());
            var sheet = FormOrder.of(areas(), sample.catalogue(), question -> true)
                    .sheets()
                    .getFirst();
            assertHolds(text(pdf, 1), "Expert code", "専門家コード", sheet.code(Optional.empty()));
            assertFalse(text(pdf, 1).contains("E07"));
        }
    }

    @Test
    void aFormHoldsNoNameAndNoVote() throws Exception {
        var study = TypicalStudies.study();
        try (var pdf = kept(
                "few-en.pdf",
                BallotForms.bytes(study, TypicalStudies.openRound(), List.of(TypicalStudies.ENGINEER), Language.EN))) {
            var text = new PDFTextStripper().getText(pdf);
            for (var name : study.register().names().values()) {
                assertFalse(text.contains(name), name);
            }
            assertFalse(text.contains("As before."));
        }
    }

    @Test
    void rareCharactersPrintAndThoseTheTypefaceLacksAreMarked() throws Exception {
        var study = sample.withCatalogue(sample.catalogue()
                .withArea(
                        sample.catalogue().areas().getFirst().id(),
                        area -> area.withName(new Text("Rare \uD83D\uDE80", "髙﨑𠮷靱𩸽鱻"))));
        try (var pdf = kept("rare.pdf", BallotForms.blank(study, areas(), Language.JA))) {
            assertHolds(text(pdf, 1), "髙﨑𠮷靱𩸽鱻", "Rare 〓");
        }
    }

    @Test
    void aNameOfAnyLengthStaysInItsRow() throws Exception {
        var longName = "とても長い名称の技術領域".repeat(40);
        var study = sample.withCatalogue(sample.catalogue()
                .withArea(sample.catalogue().areas().getFirst().id(), area -> area.withName(Text.same(longName))));
        try (var pdf = kept("long.pdf", BallotForms.blank(study, areas(), Language.JA))) {
            assertHolds(text(pdf, 1), "…");
            assertEquals(20, codes(text(pdf, 1)).size());
            assertHolds(paragraphs(pdf, 4), longName);
        }
    }

    @Test
    void theSameStudyGivesTheSameBytesAndAnotherRoundOthers() {
        var once = BallotForms.bytes(sample, areas(), TWO, Language.JA);
        assertArrayEquals(once, BallotForms.bytes(sample, areas(), TWO, Language.JA));
        var fewer = round(sample, sample.catalogue().areas().subList(0, 7), 3);
        assertNotEquals(once.length, BallotForms.bytes(sample, fewer, TWO, Language.JA).length);
    }
}
