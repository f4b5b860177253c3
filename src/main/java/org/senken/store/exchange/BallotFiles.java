package org.senken.store.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.senken.editing.IncomingBallot;
import org.senken.editing.InvalidInputException;
import org.senken.store.exchange.sheet.CellValue;
import org.senken.store.exchange.sheet.SheetPage;
import org.senken.store.exchange.sheet.WorkbookReader;

/** Ballots that come back, as a workbook or as comma-separated text. */
final class BallotFiles {
    private static final int MOST_ROWS = 500_000;

    private BallotFiles() {}

    static IncomingBallot read(Path file) throws InvalidInputException, IOException {
        return BallotPage.read(file.toString(), pages(file));
    }

    /** The pages of a file: one for text, those of the workbook else. */
    static List<SheetPage> pages(Path file) throws InvalidInputException, IOException {
        return isTable(file) ? List.of(page(file)) : WorkbookReader.read(file);
    }

    /** Whether the file is text by its ending. */
    static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Whether the header is that of a table of votes and not that of a ballot. */
    static boolean isVoteTable(Path file) throws InvalidInputException, IOException {
        var text = new TextFile(file, TextFile.LARGEST_TABLE);
        try (var content = text.openUnseen(true)) {
            return new CsvReader(text.name(), content)
                    .row()
                    .filter(header ->
                            header.cells().contains("expert") && header.cells().contains("score"))
                    .isPresent();
        } catch (CharacterCodingException broken) {
            throw text.fault();
        }
    }

    private static SheetPage page(Path file) throws InvalidInputException, IOException {
        var text = new TextFile(file);
        try (var content = new BufferedReader(text.open(true))) {
            var csv = new CsvReader(text.name(), content);
            var page = new SheetPage("");
            int rows = 0;
            for (var row = csv.row(); row.isPresent(); row = csv.row()) {
                var cells = row.get().cells();
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isBlank()) {
                        page.put(row.get().line(), i + 1, new CellValue.Typed(cells.get(i)));
                    }
                }
                if (++rows > MOST_ROWS) {
                    throw csv.refused(row.get().line(), 0, "sheet.large");
                }
            }
            return page;
        }
    }
}
