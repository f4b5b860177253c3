package org.senken.core.delphi.form;

import java.text.Normalizer;
import java.util.Optional;

/** A key of the numeric keypad, as the entry of forms understands it. */
public sealed interface FormKey {
    /** A figure from 0 to 9. */
    record Digit(int value) implements FormKey {}

    /** A key that is no figure. */
    enum Sign implements FormKey {
        /** Enter: blank while typing, agreed while reading back. */
        ENTER,
        /** The point or the space bar: the item was left blank. */
        BLANK,
        /** Minus: no opinion, as is 0. */
        MINUS,
        /** Stroke, star or the letter n: not applicable. */
        NOT_APPLICABLE,
        /** Plus: the confidence of the last item follows. */
        PLUS,
        /** Backspace. */
        BACK
    }

    /** The key that types a character, also where a Japanese input method makes it full-width; empty for other keys. */
    static Optional<FormKey> of(char typed) {
        var plain = Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFKC);
        char sign = plain.isEmpty() ? typed : plain.charAt(0);
        if (sign >= '0' && sign <= '9') {
            return Optional.of(new Digit(sign - '0'));
        }
        return Optional.ofNullable(
                switch (sign) {
                    case '\n', '\r' -> Sign.ENTER;
                    case '.', ',', ' ', '。' -> Sign.BLANK;
                    case '-', '−', 'ー' -> Sign.MINUS;
                    case '/', '*', 'n', 'N', '・' -> Sign.NOT_APPLICABLE;
                    case '+' -> Sign.PLUS;
                    case '\b', '\u007f' -> Sign.BACK;
                    default -> null;
                });
    }
}
