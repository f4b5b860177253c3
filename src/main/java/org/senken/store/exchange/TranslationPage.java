package org.senken.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.senken.core.technology.Sentence;
import org.senken.editing.CellPlace;
import org.senken.editing.IncomingTranslations;
import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;
import org.senken.store.exchange.sheet.CellValue;
import org.senken.store.exchange.sheet.SheetPage;

/**
 * Finds the translations on a page. Columns go by the names in the header row and rows by their key, so both may have been
 * moved or hidden; rows without a key are passed over as long as they translate nothing.
 */
final class TranslationPage {
    private static final String KEY = "text";
    private static final String TRANSLATION = "translation";
    /** How far down a page the header row is looked for. */
    private static final int HEADER_WITHIN = 200;

    private final String file;
    private final SheetPage page;
    private final BallotCells cells;
    private final int header;
    private final int keys;
    private final int translations;
    private final Set<String> seen = new HashSet<>();

    private TranslationPage(String file, SheetPage page) {
        this.file = file;
        this.page = page;
        cells = new BallotCells(file);
        header = headerRow(page).orElseThrow();
        var columns = names(page, header);
        keys = columns.getOrDefault(KEY, 0);
        translations = columns.getOrDefault(TRANSLATION, 0);
    }

    /** Whether any page of a workbook holds translations. */
    static boolean isOne(List<SheetPage> pages) {
        return pages.stream().anyMatch(page -> headerRow(page).isPresent());
    }

    /**
     * The translations on the pages of a file.
     *
     * @throws InvalidInputException if there are none, or on more than one page, or a cell cannot be taken
     */
    static IncomingTranslations read(String file, List<SheetPage> pages) throws InvalidInputException {
        var found = pages.stream().filter(page -> headerRow(page).isPresent()).toList();
        if (found.isEmpty()) {
            throw new InvalidInputException(file, 0, 0, Sentence.of("translations.none"));
        }
        if (found.size() > 1) {
            throw new InvalidInputException(
                    file,
                    0,
                    0,
                    Sentence.of(
                            "translations.pages",
                            Excerpt.of(found.getFirst().name()),
                            Excerpt.of(found.getLast().name())));
        }
        return new TranslationPage(file, found.getFirst()).read();
    }

    private static Optional<Integer> headerRow(SheetPage page) {
        return page.rows().stream()
                .limit(HEADER_WITHIN)
                .filter(row -> names(page, row).keySet().containsAll(List.of(KEY, TRANSLATION)))
                .findFirst();
    }

    /** The first column of each name. */
    private static Map<String, Integer> names(SheetPage page, int row) {
        var names = new HashMap<String, Integer>();
        page.row(row).forEach((column, value) -> {
            if (value instanceof CellValue.Typed typed) {
                names.putIfAbsent(typed.text().strip().toLowerCase(Locale.ROOT), column);
            }
        });
        return names;
    }

    private IncomingTranslations read() throws InvalidInputException {
        TranslationKey first = null;
        var place = new CellPlace(header, keys);
        var rows = new ArrayList<IncomingTranslations.Row>();
        for (int row : page.rows()) {
            var key = row > header ? key(row) : Optional.<TranslationKey>empty();
            if (key.isEmpty()) {
                continue;
            }
            if (first == null) {
                first = key.get();
                place = new CellPlace(row, keys);
            } else if (!key.get().study().equals(first.study())) {
                throw cells.refused(
                        new CellPlace(row, keys),
                        "translations.mixed",
                        key.get().study(),
                        first.study());
            }
            rows.add(row(row, key.get()));
        }
        if (first == null) {
            throw cells.refused(place, "translations.empty");
        }
        return new IncomingTranslations(file, first.study(), place, rows);
    }

    /** The key of a row; empty for a row that is no text and translates none. */
    private Optional<TranslationKey> key(int row) throws InvalidInputException {
        var place = new CellPlace(row, keys);
        var value = page.at(row, keys);
        if (value.isBlank()) {
            if (!page.at(row, translations).isBlank()) {
                throw cells.refused(new CellPlace(row, translations), "translations.stray");
            }
            return Optional.empty();
        }
        var key = TranslationKey.parse(cells.plain(value, place))
                .orElseThrow(() -> cells.refused(place, "translations.key"));
        if (!seen.add(key.path() + " " + key.to())) {
            throw cells.refused(place, "translations.twice", key.path());
        }
        return Optional.of(key);
    }

    private IncomingTranslations.Row row(int row, TranslationKey key) throws InvalidInputException {
        var given = new CellPlace(row, translations);
        var text = cells.words(page.at(row, translations), given);
        return new IncomingTranslations.Row(key.path(), key.to(), key.sourcePrint(), key.targetPrint(), text, given);
    }
}
