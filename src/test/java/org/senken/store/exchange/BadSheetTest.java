package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Language;
import org.senken.editing.BallotImport;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.InvalidInputException;
import org.senken.language.Messages;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;

/** Sheets that went wrong on their way: each is refused with the cell's address, and nothing else happens. */
class BadSheetTest {
    @TempDir
    Path folder;

    private final FileExchange files = new FileExchange();
    private final Study study = TypicalStudies.study();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = files.writeBallots(study, folder.resolve("b"), SheetFormat.XLSX).getFirst();
    }

    private void refused(String address, String key, Consumer<XSSFSheet> change) throws IOException {
        var copy = Files.copy(file, folder.resolve("copy.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        refusedFile(address, key, SheetFile.change(copy, change), study);
    }

    private void refusedFile(String address, String key, Path changed, Study in) {
        var refused = assertThrows(
                InvalidInputException.class, () -> BallotImport.of(in, List.of(files.readBallot(changed))), key);
        assertEquals(key, refused.sentence().key());
        if (!address.isEmpty()) {
            var english = Messages.in(Language.EN).get(refused.sentence());
            assertTrue(english.startsWith(address + ": "), english);
            assertEquals(
                    Integer.parseInt(address.substring(1)) + ":" + (address.charAt(0) - 'A' + 1),
                    refused.line() + ":" + refused.column());
        }
    }

    @Test
    void cellsWhoseMeaningIsNotCertainAreRefused() throws IOException {
        refused("D8", "sheet.cell.formula", sheet -> SheetFile.cell(sheet, "D8").setCellFormula("3+4"));
        refused("D8", "sheet.score", sheet -> SheetFile.type(sheet, "D8", 7.5));
        refused("D8", "sheet.score", sheet -> SheetFile.type(sheet, "D8", 10));
        refused("D8", "sheet.score", sheet -> SheetFile.type(sheet, "D8", -1));
        refused("D8", "sheet.score", sheet -> SheetFile.type(sheet, "D8", "6-7"));
        refused("E9", "sheet.confidence", sheet -> SheetFile.type(sheet, "E9", 4));
        refused("D7", "sheet.cell.truth", sheet -> SheetFile.cell(sheet, "D7").setCellValue(true));
        refused("D7", "sheet.cell.error", sheet -> SheetFile.cell(sheet, "D7").setCellErrorValue((byte) 7));
        refused("F10", "sheet.reason.long", sheet -> SheetFile.type(sheet, "F10", "理".repeat(401)));
        refused("D7", "sheet.cell.date", sheet -> date(sheet, "yyyy/m/d"));
        refused("D7", "sheet.cell.date", sheet -> date(sheet, "ggge\"年\"m\"月\"d\"日\""));
        refused("D8", "sheet.cell.merged", sheet -> sheet.addMergedRegion(new CellRangeAddress(7, 8, 3, 3)));
        refused("E7", "sheet.cell.merged", sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("E7:F7")));
    }

    private static void date(XSSFSheet sheet, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        SheetFile.type(sheet, "D7", 7);
        SheetFile.cell(sheet, "D7").setCellStyle(style);
    }

    @Test
    void damagedKeysAreRefused() throws IOException {
        refused("I7", "sheet.key", sheet -> rekey(sheet, "I7", "E01", "E02"));
        refused("I7", "sheet.key", sheet -> SheetFile.type(sheet, "I7", 7));
        refused("I8", "sheet.cell.formula", sheet -> SheetFile.cell(sheet, "I8").setCellFormula("I7"));
        refused("D9", "sheet.stray", sheet -> {
            SheetFile.type(sheet, "I9", "");
            SheetFile.type(sheet, "D9", 3);
        });
        refused(
                "I8",
                "sheet.question.twice",
                sheet -> SheetFile.type(sheet, "I8", SheetFile.cell(sheet, "I7").getStringCellValue()));
        refused("I6", "sheet.empty", sheet -> {
            for (int row = 6; row < 10; row++) {
                sheet.removeRow(sheet.getRow(row));
            }
        });
        refused("", "sheet.no-ballot", sheet -> sheet.removeRow(sheet.getRow(5)));
        refused("A6", "sheet.column.missing", sheet -> SheetFile.type(sheet, "F6", ""));
        refused("G6", "sheet.column.twice", sheet -> SheetFile.type(sheet, "G6", "score"));
        refused("", "sheet.pages", sheet -> sheet.getWorkbook().cloneSheet(0));
    }

    private static void rekey(XSSFSheet sheet, String address, String from, String to) {
        SheetFile.type(
                sheet,
                address,
                SheetFile.cell(sheet, address).getStringCellValue().replace(from, to));
    }

    @Test
    void rowsOfAnotherExpertAreRefused() throws IOException {
        String other;
        try (var book = SheetFile.open(file.resolveSibling("ballot-r2-E03.xlsx"))) {
            other = SheetFile.cell(book.getSheetAt(0), "I9").getStringCellValue();
        }
        refused("I9", "sheet.mixed", sheet -> SheetFile.type(sheet, "I9", other));
    }

    @Test
    void aBallotOfAnotherStudyRoundOrPersonIsRefused() {
        refusedFile("I7", "sheet.study", file, study.withId(new StudyId("other")));
        refusedFile("I7", "sheet.closed", file, study.withRound(2, round -> round.closed()));
        refusedFile("I7", "sheet.round", file, TypicalStudies.withClosedRoundOnly());
        refusedFile(
                "I7",
                "sheet.observer",
                file,
                study.withExperts(study.experts().stream()
                        .map(each -> each.code().equals(TypicalStudies.CHAIR) ? each.withRole(Role.SECRETARIAT) : each)
                        .toList()));
        var reworded = study.withRounds(List.of(
                TypicalStudies.firstRound(),
                new Round(
                        2,
                        TypicalStudies.openRound().viewpoint(),
                        2027,
                        TypicalStudies.openRound().criteria(),
                        TypicalStudies.openRound().questions(),
                        Round.State.OPEN,
                        List.of())));
        refusedFile("I7", "sheet.questions", file, reworded);
    }

    @Test
    void anUnknownExpertIsRefused() {
        var without = TypicalStudies.withoutRounds();
        var experts = without.experts().stream()
                .filter(each -> !each.code().equals(TypicalStudies.OFFICIAL))
                .toList();
        var names = without.register().with(TypicalStudies.OFFICIAL, "");
        var fewer = without.withPanel(experts, names)
                .withRounds(List.of(
                        TypicalStudies.firstRound()
                                .withBallots(
                                        TypicalStudies.firstRound().ballots().subList(0, 3)),
                        TypicalStudies.openRound()));
        refusedFile("I7", "sheet.expert", file.resolveSibling("ballot-r2-E04.xlsx"), fewer);
    }

    @Test
    void filesThatAreNoWorkbookAreRefused() throws IOException {
        try (var old = new HSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("old.xlsx"))) {
            old.createSheet();
            old.write(out);
        }
        refusedFile("", "sheet.old", folder.resolve("old.xlsx"), study);
        refusedFile("", "sheet.broken", bytes("a,b\n".getBytes(StandardCharsets.UTF_8)), study);
        refusedFile("", "input.nothing", bytes(new byte[0]), study);
        refusedFile("", "sheet.broken", bytes(new byte[] {'P', 'K', 3, 4, 5}), study);
        var whole = Files.readAllBytes(file);
        refusedFile("", "sheet.broken", bytes(Arrays.copyOf(whole, whole.length / 2)), study);
        refusedFile("", "sheet.broken", zip(Map.of("word/document.xml", "<w/>")), study);
        var parts = parts();
        parts.put("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>");
        refusedFile("", "sheet.broken", zip(parts), study);
        var macros = parts();
        macros.compute(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"v\" Type=\"x/vbaProject\" Target=\"vba.bin\"/></Relationships>"));
        refusedFile("", "sheet.macros", zip(macros), study);
    }

    @Test
    void bombsAreRefusedBeforeTheyFillTheMemory() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals("xl/worksheets/sheet1.xml")) {
                    fill(zip);
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        refusedFile("", "sheet.large", file, study);
        var many = new HashMap<String, String>();
        for (int i = 0; i < 5_001; i++) {
            many.put("part" + i, "");
        }
        refusedFile("", "sheet.parts", zip(many), study);
    }

    private static void fill(OutputStream out) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        var rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 130; i++) {
            out.write(rows);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whateverIsChangedGivesABallotOrARefusal() throws IOException {
        var random = new Random(5);
        SheetFile.change(file, sheet -> SheetFile.type(sheet, "D7", 6));
        var parts = parts();
        var names = List.copyOf(parts.keySet());
        var whole = Files.readAllBytes(file);
        int refusals = 0;
        for (int i = 0; i < 400; i++) {
            Path changed;
            if (i % 4 == 0) {
                changed = bytes(Mutation.of(whole, random));
            } else {
                var name = names.get(random.nextInt(names.size()));
                var copy = new TreeMap<>(parts);
                copy.put(
                        name,
                        new String(
                                Mutation.of(parts.getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1), random),
                                StandardCharsets.ISO_8859_1));
                changed = zip(copy, StandardCharsets.ISO_8859_1);
            }
            try {
                BallotImport.of(study, List.of(files.readBallot(changed)));
            } catch (InvalidInputException expected) {
                refusals++;
            }
        }
        assertTrue(refusals > 50 && refusals < 400, "refusals: " + refusals);
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("changed.xlsx"), content);
    }

    /** The parts of the ballot, byte by byte as signs. */
    private Map<String, String> parts() throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        return zip(parts, StandardCharsets.ISO_8859_1);
    }

    private Path zip(Map<String, String> parts, Charset signs) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(signs));
            }
        }
        return bytes(bytes.toByteArray());
    }
}
