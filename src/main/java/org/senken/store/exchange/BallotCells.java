package org.senken.store.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Sentence;
import org.senken.editing.CellPlace;
import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;
import org.senken.store.exchange.sheet.CellValue;

/** What people write into the cells of a ballot, taken where its meaning is certain and refused with the address otherwise. */
final class BallotCells {
    /** What keyboards offer for a dash: hyphens and dashes of all lengths, the minus sign, the Japanese long vowel. */
    private static final String DASHES = "-‐‑‒–—―−ー";

    private final String file;

    BallotCells(String file) {
        this.file = file;
    }

    /** The answer in a score cell; full-width digits and a number written as text are answers as well. */
    Answer answer(CellValue value, CellPlace place) throws InvalidInputException {
        var text = text(value, place, "sheet.score");
        if (text.isEmpty()) {
            return Answer.NOT_ANSWERED;
        }
        if (text.equals("0") || (text.length() == 1 && DASHES.contains(text))) {
            return Answer.NO_OPINION;
        }
        if (text.equals("na") || text.equals("n/a")) {
            return Answer.NOT_APPLICABLE;
        }
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            return Answer.score(text.charAt(0) - '0');
        }
        throw refused(place, "sheet.score", Excerpt.of(text));
    }

    /** The confidence in its cell, or empty. */
    Optional<Confidence> confidence(CellValue value, CellPlace place) throws InvalidInputException {
        var text = text(value, place, "sheet.confidence");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '3') {
            throw refused(place, "sheet.confidence", Excerpt.of(text));
        }
        return Optional.of(Confidence.of(text.charAt(0) - '0'));
    }

    /** The reason in its cell as it was written, blank where there is none. */
    String reason(CellValue value, CellPlace place) throws InvalidInputException {
        var reason = words(value, place);
        if (reason.length() > Ballot.REASON_LIMIT) {
            throw refused(place, "sheet.reason.long", reason.length(), Ballot.REASON_LIMIT);
        }
        return reason;
    }

    /** What somebody wrote, with the line ends of text files; signs that cannot be shown are refused. */
    String words(CellValue value, CellPlace place) throws InvalidInputException {
        var text = plain(value, place).replace("\r\n", "\n").replace('\r', '\n').strip();
        var words = FormulaStart.unescaped(text);
        if (words.codePoints().anyMatch(BallotCells::isUnprintable)) {
            throw refused(place, "sheet.reason.sign");
        }
        return words;
    }

    /** Any text as it stands in its cell. */
    String plain(CellValue value, CellPlace place) throws InvalidInputException {
        return switch (value) {
            case CellValue.Blank nothing -> "";
            case CellValue.Typed typed -> typed.text();
            case CellValue.Amount amount -> number(amount.number());
            case CellValue.Unusable unusable -> throw unusable(place, unusable.reason());
        };
    }

    private String text(CellValue value, CellPlace place, String key) throws InvalidInputException {
        if (value instanceof CellValue.Amount amount && amount.number() != Math.rint(amount.number())) {
            throw refused(place, key, number(amount.number()));
        }
        return Normalizer.normalize(plain(value, place), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static boolean isUnprintable(int sign) {
        int type = Character.getType(sign);
        return type == Character.SURROGATE || (type == Character.CONTROL && sign != '\n' && sign != '\t');
    }

    private InvalidInputException unusable(CellPlace place, CellValue.Reason reason) {
        return switch (reason) {
            case FORMULA -> refused(place, "sheet.cell.formula");
            case DATE -> refused(place, "sheet.cell.date");
            case ERROR -> refused(place, "sheet.cell.error");
            case TRUTH -> refused(place, "sheet.cell.truth");
            case MERGED -> refused(place, "sheet.cell.merged");
        };
    }

    /** What is wrong with a cell; its address fills the first place of the sentence. */
    InvalidInputException refused(CellPlace place, String key, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = place.address();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InvalidInputException(file, place.row(), place.column(), Sentence.of(key, all));
    }
}
