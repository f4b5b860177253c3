package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.study.texts.StudyTexts;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.DueTranslation;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.IncomingTranslations;
import org.senken.editing.InvalidInputException;
import org.senken.editing.TranslationChange;
import org.senken.editing.TranslationChange.Outcome;
import org.senken.editing.TranslationImport;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;

/** Translation sheets written, filled in as people do it, and read back. */
class TranslationSheetTest {
    /** The first row of texts, and what stands in it. */
    private static final int FIRST = 5;

    private static final String NAME = "areas/quantum/name";
    private static final String DEFINITION = "areas/ocean/definition";

    @TempDir
    private Path folder;

    private final FileExchange files = new FileExchange();
    /** Everything is translated but one name and one definition; one text bears the mark. */
    private final Study study = StudyTexts.with(
            StudyTexts.visited(TypicalStudies.study(), (place, text) -> text.lacksTranslation() ? Text.EMPTY : text),
            Map.of(
                    NAME,
                    new Text("=HYPERLINK(\"x\") quantum", ""),
                    DEFINITION,
                    new Text("", "海の、\n深い所"),
                    "areas/hydrogen/definition",
                    new Text("Hydrogen, burnt", "【要確認】水素")));

    private Path sheet;

    @BeforeEach
    void write() throws Exception {
        sheet = folder.resolve("texts.xlsx");
        assertEquals(List.of(), files.writeTranslations(study, sheet));
    }

    private TranslationImport read(Study into, Consumer<XSSFSheet> change) throws Exception {
        SheetFile.change(sheet, change);
        assertTrue(files.isTranslations(sheet));
        return TranslationImport.of(into, files.readTranslations(sheet));
    }

    /** The row of a text. */
    private static int row(String path) {
        return FIRST + List.of(NAME, "areas/hydrogen/definition", DEFINITION).indexOf(path);
    }

    private static void translate(XSSFSheet sheet, String path, String words) {
        SheetFile.type(sheet, "E" + row(path), words);
    }

    private InvalidInputException refused(Consumer<XSSFSheet> change) {
        return assertThrows(InvalidInputException.class, () -> read(study, change));
    }

    @Test
    void theSheetHoldsWhatIsMissingOrMarkedAndNothingElse() throws Exception {
        assertEquals(
                List.of(NAME, "areas/hydrogen/definition", DEFINITION),
                DueTranslation.of(study).stream()
                        .map(each -> each.place().path())
                        .toList());
        try (var book = SheetFile.open(sheet)) {
            var page = book.getSheetAt(0);
            var source = SheetFile.cell(page, "D" + row(NAME));
            assertEquals(CellType.STRING, source.getCellType());
            assertEquals("=HYPERLINK(\"x\") quantum", source.getStringCellValue());
            assertEquals("en → ja", SheetFile.cell(page, "C" + row(NAME)).getStringCellValue());
            assertEquals("", SheetFile.cell(page, "E" + row(NAME)).getStringCellValue());
            assertEquals("未翻訳\nmissing", SheetFile.cell(page, "F" + row(NAME)).getStringCellValue());
            assertTrue(SheetFile.cell(page, "B" + row(DEFINITION))
                    .getStringCellValue()
                    .contains("定義"));
            assertEquals(
                    "【要確認】水素",
                    SheetFile.cell(page, "E" + row("areas/hydrogen/definition")).getStringCellValue());
            assertTrue(SheetFile.cell(page, "D" + FIRST).getCellStyle().getLocked());
            assertFalse(SheetFile.cell(page, "E" + FIRST).getCellStyle().getLocked());
            assertEquals(FIRST + 2, page.getLastRowNum() + 1);
        }
    }

    @Test
    void anUntouchedSheetChangesNothing() throws Exception {
        var nothing = read(study, page -> {});
        assertEquals(List.of(), nothing.changes());
        assertEquals(3, nothing.unchanged());
        assertEquals(study, nothing.edit().change().apply(study));
    }

    @Test
    void translationsAreTakenInAndAMarkThatWasTakenAwayIsGone() throws Exception {
        var taken = read(study, page -> {
            translate(page, NAME, "=量子 ");
            translate(page, DEFINITION, "The sea\r\nbelow");
            translate(page, "areas/hydrogen/definition", "燃える水素");
        });
        assertEquals(
                List.of(Outcome.NEW, Outcome.CHANGED, Outcome.NEW),
                taken.changes().stream().map(TranslationChange::outcome).toList());
        var after = taken.edit().change().apply(study);
        assertEquals(
                new Text("=HYPERLINK(\"x\") quantum", "=量子"),
                after.catalogue().area(TypicalStudies.QUANTUM).orElseThrow().name());
        assertEquals(
                new Text("The sea\nbelow", "海の、\n深い所"),
                after.catalogue().area(TypicalStudies.OCEAN).orElseThrow().definition());
        assertEquals(List.of(), DueTranslation.of(after));
    }

    @Test
    void rowsMayBeSortedLeftOutOrAddedAndNumbersAreTexts() throws Exception {
        var taken = read(study, page -> {
            page.shiftRows(FIRST - 1, FIRST + 1, 4);
            page.createRow(FIRST - 1).createCell(3).setCellValue("a remark of the translator");
            SheetFile.type(page, "E" + (row(NAME) + 4), 2035);
        });
        assertEquals("2035", taken.changes().getFirst().words());
    }

    @Test
    void aSourceThatChangedSinceMarksItsTranslation() throws Exception {
        var later = StudyTexts.with(study, Map.of(NAME, new Text("Quantum and more", "")));
        var taken = read(later, page -> {
            translate(page, NAME, "量子");
            translate(page, DEFINITION, "The deep sea");
        });
        assertEquals(
                List.of(Outcome.CHECK, Outcome.NEW),
                taken.changes().stream().map(TranslationChange::outcome).toList());
        var after = taken.edit().change().apply(later);
        assertEquals(
                new Text("Quantum and more", "【要確認】量子"),
                after.catalogue().area(TypicalStudies.QUANTUM).orElseThrow().name());
        // the next sheet asks for it
        assertTrue(DueTranslation.of(after).stream()
                .anyMatch(each -> each.place().path().equals(NAME)));
    }

    @Test
    void aTranslationSomebodyMadeMeanwhileIsAClash() throws Exception {
        var later = StudyTexts.with(study, Map.of(NAME, new Text("=HYPERLINK(\"x\") quantum", "量子技術")));
        var taken = read(later, page -> translate(page, NAME, "量子"));
        assertEquals(Outcome.CLASH, taken.changes().getFirst().outcome());
        var same = read(later, page -> translate(page, NAME, "量子技術"));
        assertEquals(List.of(), same.changes());
    }

    @Test
    void whatIsGoneIsNamedAndLeftOut() throws Exception {
        var later = study.withCatalogue(study.catalogue()).withScenarios(study.scenarios());
        var incoming = files.readTranslations(SheetFile.change(sheet, page -> translate(page, NAME, "量子")));
        var stranger = new IncomingTranslations(
                incoming.file(),
                incoming.study(),
                incoming.key(),
                List.of(new IncomingTranslations.Row(
                        "areas/gone/name", Language.JA, "00000000", "00000000", "無い", incoming.key())));
        var taken = TranslationImport.of(later, stranger);
        assertEquals(1, taken.gone().size());
        assertEquals(later, taken.edit().change().apply(later));
    }

    @Test
    void aChangeBetweenTheLookAndTheImportIsRefused() throws Exception {
        var taken = read(study, page -> translate(page, NAME, "量子"));
        var later = StudyTexts.with(study, Map.of(NAME, new Text("Other", "")));
        assertThrows(IllegalStateException.class, () -> taken.edit().change().apply(later));
    }

    @Test
    void cellsThatCannotBeTakenAreNamed() {
        var formula = refused(page -> SheetFile.cell(page, "E" + FIRST).setCellFormula("1+1"));
        assertEquals(sheet + ":5:5", formula.place());
        assertEquals(Sentence.of("sheet.cell.formula", "E5"), formula.sentence());
    }

    @Test
    void aKeyThatWasChangedIsRefused() {
        var wrong = refused(page -> SheetFile.type(
                page, "G6", SheetFile.cell(page, "G6").getStringCellValue().replace("hydrogen", "quantum")));
        assertEquals(Sentence.of("translations.key", "G6"), wrong.sentence());
        assertEquals(sheet + ":6:7", wrong.place());
    }

    @Test
    void oneTextStandsOnce() {
        var twice = refused(
                page -> SheetFile.type(page, "G6", SheetFile.cell(page, "G5").getStringCellValue()));
        assertEquals(Sentence.of("translations.twice", "G6", NAME), twice.sentence());
    }

    @Test
    void aTranslationOfNothingIsRefused() {
        var stray = refused(page -> SheetFile.type(page, "E9", "lost"));
        assertEquals(Sentence.of("translations.stray", "E9"), stray.sentence());
    }

    @Test
    void mergedCellsAreRefused() {
        var merged = refused(page -> page.addMergedRegion(CellRangeAddress.valueOf("E5:E6")));
        assertEquals(Sentence.of("sheet.cell.merged", "E5"), merged.sentence());
    }

    @Test
    void translationsOfAnotherStudyAreRefused() throws Exception {
        var incoming = files.readTranslations(sheet);
        var other = study.withId(new StudyId("other"));
        var refused = assertThrows(InvalidInputException.class, () -> TranslationImport.of(other, incoming));
        assertEquals(Sentence.of("translations.study", "G5", study.id()), refused.sentence());
    }

    @Test
    void aBallotIsNoTranslationSheet() throws Exception {
        var ballot = files.writeBallots(TypicalStudies.study(), folder.resolve("b"), SheetFormat.XLSX)
                .getFirst();
        assertFalse(files.isTranslations(ballot));
        var refused = assertThrows(InvalidInputException.class, () -> files.readTranslations(ballot));
        assertEquals(Sentence.of("translations.none"), refused.sentence());
        var broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        assertThrows(InvalidInputException.class, () -> files.isTranslations(broken));
    }

    @Test
    void aTextNoCellCanHoldIsSaid() throws Exception {
        var longer = StudyTexts.with(study, Map.of(NAME, new Text("q".repeat(40_000), "")));
        assertEquals(
                List.of(Sentence.of("translations.long", NAME, 32_000)),
                files.writeTranslations(longer, folder.resolve("long.xlsx")));
    }
}
