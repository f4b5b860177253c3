package org.senken.editing;

import java.util.Optional;
import org.senken.core.study.texts.CheckMark;
import org.senken.core.study.texts.PlacedText;
import org.senken.core.study.texts.TextPlace;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/**
 * What taking in one translation would do.
 *
 * @param to the language of the translation
 * @param before both sides as they stand
 * @param after both sides as they would stand
 * @param given where the file has it
 */
public record TranslationChange(
        TextPlace place, Language to, Text before, Text after, Outcome outcome, CellPlace given) {
    /** How a translation that came back stands to what the study holds. */
    public enum Outcome {
        /** There was none. */
        NEW,
        /** It takes the place of the one the sheet showed. */
        CHANGED,
        /** The words it translates have changed since the sheet was written: it is taken in with a mark. */
        CHECK,
        /** Somebody has translated the text otherwise since the sheet was written. */
        CLASH
    }

    /** The change a row makes; empty where it leaves everything as it is. */
    static Optional<TranslationChange> of(PlacedText there, IncomingTranslations.Row row) {
        var source = there.text().exactly(row.to().other());
        var target = there.text().exactly(row.to());
        boolean stale = !TextPrint.of(source).equals(row.sourcePrint());
        var words = stale ? CheckMark.on(row.to(), row.text()) : row.text();
        if (words.isBlank() || words.equals(target)) {
            return Optional.empty();
        }
        return Optional.of(new TranslationChange(
                there.place(),
                row.to(),
                there.text(),
                there.text().with(row.to(), words),
                outcome(target, stale, row),
                row.given()));
    }

    private static Outcome outcome(String target, boolean stale, IncomingTranslations.Row row) {
        if (!TextPrint.of(target).equals(row.targetPrint())) {
            return Outcome.CLASH;
        }
        if (stale) {
            return Outcome.CHECK;
        }
        return target.isEmpty() ? Outcome.NEW : Outcome.CHANGED;
    }

    /** The translation as it stands; blank where there is none. */
    public String old() {
        return before.exactly(to);
    }

    /** The translation as it would stand. */
    public String words() {
        return after.exactly(to);
    }
}
