package org.senken.core.delphi.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;

/**
 * One front page of a form: rows of a single criterion, under a single scenario.
 *
 * @param number from 1, in the order in which the form is filled and typed
 * @param scenario null for the world as it is
 */
public record FormSheet(
        int round,
        int number,
        CriterionId criterion,
        @Nullable ScenarioId scenario,
        List<FormItem> items) {
    private static final int CHECKS = 97;

    public FormSheet {
        items = List.copyOf(items);
    }

    /**
     * The code at the foot of the page, for example R2-E07-1-64: round, expert, page and check number. A form without a
     * code has R2-1-64.
     */
    public String code(Optional<ExpertCode> expert) {
        return "R" + round + expert.map(code -> "-" + code).orElse("") + "-" + number + "-" + check();
    }

    /**
     * Two digits that follow from what the page asks and in which order. A sheet of another round, or one printed before
     * the list changed, shows other digits than the screen.
     */
    public String check() {
        int sum = round * 31 + number;
        for (var item : items) {
            for (char sign : (item.code() + item.question().path()).toCharArray()) {
                sum = (sum * 31 + sign) % CHECKS;
            }
        }
        sum %= CHECKS;
        return (sum < 10 ? "0" : "") + sum;
    }
}
