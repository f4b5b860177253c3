package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Origin;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Text;
import org.senken.editing.BallotImport;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.InvalidInputException;
import org.senken.testkit.ScenarioRounds;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;

/** Ballots written, filled in as people do it, and read back. */
class BallotSheetTest {
    private static final int FIRST = 7;

    @TempDir
    Path folder;

    private final FileExchange files = new FileExchange();
    private final Study study = TypicalStudies.study();

    private Path written(Study of, SheetFormat format, String name) throws IOException {
        var place = folder.resolve(format.name());
        if (!Files.exists(place)) {
            files.writeBallots(of, place, format);
        }
        return place.resolve(name);
    }

    private Path chair() throws IOException {
        return written(study, SheetFormat.XLSX, "ballot-r2-E01.xlsx");
    }

    private Ballot taken(Path file) throws InvalidInputException, IOException {
        var incoming = BallotImport.of(study, List.of(files.readBallot(file)));
        return incoming.edit().change().apply(study).openRound().orElseThrow().ballotOf(TypicalStudies.CHAIR);
    }

    @Test
    void everyVoterGetsAFileAndObserversNone() throws IOException {
        var names = files.writeBallots(study, folder.resolve("out"), SheetFormat.XLSX).stream()
                .map(each -> each.getFileName().toString())
                .toList();
        assertEquals(
                List.of("ballot-r2-E01.xlsx", "ballot-r2-E02.xlsx", "ballot-r2-E03.xlsx", "ballot-r2-E04.xlsx"), names);
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        var file = chair();
        var before = Files.readAllBytes(file);
        assertThrows(
                FileAlreadyExistsException.class,
                () -> files.writeBallots(study, file.resolveSibling("."), SheetFormat.XLSX));
        assertEquals(before.length, Files.readAllBytes(file).length);
    }

    @Test
    void aSheetCarriesWhatARoomNeedsInBothLanguages() throws IOException {
        try (var book = SheetFile.open(chair())) {
            var sheet = book.getSheetAt(0);
            assertEquals(
                    "重要技術2035 · Key technologies 2035 · 第2ラウンド評価票 コード E01 Round 2 ballot, code E01", text(sheet, "A1"));
            assertEquals("2026年時点の日本について Japan, as of 2026", text(sheet, "A2"));
            assertEquals(20, sheet.getRow(1).getCell(0).getCellStyle().getFont().getFontHeightInPoints());
            assertTrue(text(sheet, "A3").contains("事務局は評価票と氏名の対応を確認できます。"));
            assertTrue(text(sheet, "A3").contains("The secretariat can link ballot and name"));
            assertEquals("量子情報科学\nQuantum information science", text(sheet, "B7"));
            assertEquals("7", text(sheet, "G7"));
            assertEquals("", text(sheet, "H7"), "four votes are too few for a histogram");
            assertTrue(sheet.getProtect());
            assertEquals(FIRST - 1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(3, sheet.getDataValidations().size());
            assertEquals(List.of("D7", "E7", "F7"), unlocked(sheet, FIRST));
            assertEquals("", text(sheet, "D7"), "the new vote starts empty");
            assertEquals("点数の目安 Anchors", book.getSheetName(1));
            assertEquals("非常に低い", text(book.getSheetAt(1), "B3"));
            assertEquals("very low", text(book.getSheetAt(1), "C3"));
        }
    }

    private static String text(XSSFSheet sheet, String address) {
        return SheetFile.cell(sheet, address).getStringCellValue();
    }

    private static List<String> unlocked(XSSFSheet sheet, int row) {
        var found = new ArrayList<String>();
        sheet.getRow(row - 1).forEach(cell -> {
            if (!cell.getCellStyle().getLocked()) {
                found.add(cell.getAddress().formatAsString());
            }
        });
        return found;
    }

    @Test
    void aRoundUnderScenariosGroupsItsRowsUnderTitlesInLargeTypeAndComesBack()
            throws IOException, InvalidInputException {
        var file = written(ScenarioRounds.open(), SheetFormat.XLSX, "ballot-r2-E01.xlsx");
        try (var book = SheetFile.open(file)) {
            var sheet = book.getSheetAt(0);
            assertEquals("シナリオA：二つの世界\nScenario A: Two worlds", text(sheet, "A7"));
            assertEquals(
                    20, SheetFile.cell(sheet, "A7").getCellStyle().getFont().getFontHeightInPoints());
            assertTrue(text(sheet, "A12").startsWith("シナリオB："), text(sheet, "A12"));
        }
        SheetFile.change(file, sheet -> {
            SheetFile.type(sheet, "D8", 7);
            SheetFile.type(sheet, "D13", 3);
        });
        var incoming = BallotImport.of(ScenarioRounds.open(), List.of(files.readBallot(file)));
        var ballot = incoming.edit()
                .change()
                .apply(ScenarioRounds.open())
                .openRound()
                .orElseThrow()
                .ballotOf(TypicalStudies.CHAIR);
        assertEquals(Answer.score(7), ballot.answers().at(0));
        assertEquals(Answer.score(3), ballot.answers().at(1));
        var csv = Files.readString(written(ScenarioRounds.open(), SheetFormat.CSV, "ballot-r2-E01.csv"));
        assertTrue(csv.contains(",scenario_ja,scenario_en,score,"), csv);
        assertEquals(
                4,
                csv.lines()
                        .filter(row -> row.contains(",Scenario A: Two worlds,"))
                        .count(),
                csv);
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        var trap = study.withCatalogue(study.catalogue()
                .withArea(TypicalStudies.HYDROGEN, area -> Area.own(area.id(), new Text("=1+1", "@SUM(A1)"))));
        var file = written(trap, SheetFormat.XLSX, "ballot-r2-E01.xlsx");
        try (var book = SheetFile.open(file)) {
            var cell = SheetFile.cell(book.getSheetAt(0), "B9");
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("@SUM(A1)\n=1+1", cell.getStringCellValue());
        }
        var csv = Files.readString(written(trap, SheetFormat.CSV, "ballot-r2-E01.csv"));
        assertTrue(csv.contains(",'@SUM(A1),'=1+1,"), csv);
        assertTrue(csv.startsWith("\uFEFF"));
    }

    @Test
    void aSheetAsksOnlyWhatTheExpertIsAsked() throws IOException, InvalidInputException {
        var assignment =
                new Assignment(Assignment.By.GROUP, Map.of(TypicalStudies.CHAIR, Set.of(TypicalStudies.HYDROGEN)));
        var split = study.withRound(2, round -> round.withRules(round.rules().withAssignment(assignment)));
        var own = written(split, SheetFormat.XLSX, "ballot-r2-E01.xlsx");
        assertEquals(2, files.readBallot(own).answers().size());
        var whole = folder.resolve("whole");
        files.writeBallots(study, whole, SheetFormat.XLSX);
        var file = SheetFile.change(whole.resolve("ballot-r2-E01.xlsx"), sheet -> SheetFile.type(sheet, "D7", 3));
        var refused = assertThrows(
                InvalidInputException.class, () -> BallotImport.of(split, List.of(files.readBallot(file))));
        assertEquals("sheet.not-asked 7 4", refused.sentence().key() + " " + refused.line() + " " + refused.column());
    }

    @Test
    void whatIsFilledInComesBackExactly() throws IOException, InvalidInputException {
        var random = new Random(11);
        Object[] typed = {1, 5, 9, "7", "７", 7.0, 0, "0", "-", "－", "ー", "na", "NA", "ｎａ", " 3 ", "", "　"};
        Answer[] meant = {
            Answer.score(1),
            Answer.score(5),
            Answer.score(9),
            Answer.score(7),
            Answer.score(7),
            Answer.score(7),
            Answer.NO_OPINION,
            Answer.NO_OPINION,
            Answer.NO_OPINION,
            Answer.NO_OPINION,
            Answer.NO_OPINION,
            Answer.NOT_APPLICABLE,
            Answer.NOT_APPLICABLE,
            Answer.NOT_APPLICABLE,
            Answer.score(3),
            Answer.NOT_ANSWERED,
            Answer.NOT_ANSWERED
        };
        for (int i = 0; i < 12; i++) {
            var expected =
                    Ballot.blank(TypicalStudies.CHAIR, 4).withHandedIn(true).withOrigin(Origin.of(Origin.Way.SHEET));
            var file = folder.resolve("filled-" + i + ".xlsx");
            Files.copy(chair(), file);
            var given = new TreeMap<String, Object>();
            for (int place = 0; place < 4; place++) {
                int pick = random.nextInt(typed.length);
                given.put("D" + (FIRST + place), typed[pick]);
                expected = expected.withAnswer(place, meant[pick]);
                if (meant[pick] instanceof Answer.Score) {
                    given.put("E" + (FIRST + place), "２");
                    expected = expected.withConfidence(place, Confidence.MEDIUM);
                }
                if (random.nextBoolean()) {
                    given.put("F" + (FIRST + place), "=理由, \"x\"\n- 二行目 " + pick);
                    expected = expected.withReason(place, "=理由, \"x\"\n- 二行目 " + pick);
                }
            }
            SheetFile.change(file, sheet -> given.forEach((address, value) -> SheetFile.type(sheet, address, value)));
            assertEquals(expected, taken(file), given.toString());
        }
    }

    @Test
    void aTextFileComesBackAsWell() throws IOException, InvalidInputException {
        var file = written(study, SheetFormat.CSV, "ballot-r2-E01.csv");
        var lines = Files.readString(file).split("\r\n", -1);
        lines[1] = lines[1].replace(",,,,senken", ",８,3,\"a, \"\"b\"\"\",senken");
        lines[3] = lines[3].replace(",,,,senken", ",-,,,senken");
        Files.writeString(file, String.join("\r\n", lines[0], lines[4], lines[3], lines[2], lines[1]));
        var expected = Ballot.blank(TypicalStudies.CHAIR, 4)
                .withAnswer(0, Answer.score(8))
                .withConfidence(0, Confidence.HIGH)
                .withReason(0, "a, \"b\"")
                .withAnswer(2, Answer.NO_OPINION)
                .withHandedIn(true)
                .withOrigin(Origin.of(Origin.Way.SHEET));
        assertEquals(expected, taken(file));
        assertFalse(files.isVoteTable(file));
    }

    @Test
    void movedAndHiddenRowsAndColumnsKeepTheirMeaning() throws IOException, InvalidInputException {
        var file = SheetFile.change(chair(), sheet -> {
            var key = SheetFile.cell(sheet, "I7").getStringCellValue();
            SheetFile.type(sheet, "I7", SheetFile.cell(sheet, "I10").getStringCellValue());
            SheetFile.type(sheet, "I10", key);
            SheetFile.type(sheet, "D10", 4);
            sheet.getRow(9).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            SheetFile.type(sheet, "K6", "score of mine");
            SheetFile.cell(sheet, "K7").setCellFormula("1+1");
            sheet.removeRow(sheet.getRow(7));
        });
        assertEquals(Answer.score(4), taken(file).answers().at(0));
        assertEquals(1, taken(file).answers().answered());
    }

    @Test
    void manyRowsMoreDoNoHarm() throws IOException, InvalidInputException {
        var file = SheetFile.change(chair(), sheet -> {
            SheetFile.type(sheet, "D7", 6);
            for (int row = 20; row < 100_020; row++) {
                sheet.createRow(row).createCell(row % 7).setCellValue("");
            }
        });
        assertEquals(Answer.score(6), taken(file).answers().at(0));
    }
}
