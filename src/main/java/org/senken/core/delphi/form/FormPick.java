package org.senken.core.delphi.form;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.ExpertCode;

/**
 * Choosing whose form is typed: the number in the code printed at the foot of the sheet, then Enter. 7 and 07 both mean
 * E07.
 *
 * @param digits what is typed so far
 */
public record FormPick(List<ExpertCode> experts, String digits) {
    private static final int MOST_DIGITS = 9;

    public FormPick {
        experts = List.copyOf(experts);
    }

    /** Nobody chosen yet. */
    public static FormPick of(List<ExpertCode> experts) {
        return new FormPick(experts, "");
    }

    /** The choice after a key; Enter does not change it, see {@link #chosen}. */
    public FormPick press(FormKey key) {
        return switch (key) {
            case FormKey.Digit digit ->
                digits.length() < MOST_DIGITS ? new FormPick(experts, digits + digit.value()) : this;
            case FormKey.Sign sign ->
                switch (sign) {
                    case BACK ->
                        new FormPick(experts, digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1));
                    case ENTER, BLANK, MINUS, NOT_APPLICABLE, PLUS -> this;
                };
        };
    }

    /** The expert the digits mean; empty if there is none, or more than one such as E07 and M07. */
    public Optional<ExpertCode> chosen() {
        var meant = experts.stream()
                .filter(code -> !digits.isEmpty() && number(code.value()).equals(number(digits)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String number(String text) {
        return text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
    }
}
