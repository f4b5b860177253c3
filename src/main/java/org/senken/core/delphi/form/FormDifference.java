package org.senken.core.delphi.form;

import java.util.Optional;

/**
 * A row that was typed differently the second time.
 *
 * @param row counted from 0 through the whole form
 * @param chosen which of the two stands on paper; empty until somebody looked
 */
public record FormDifference(int row, FormItem item, FormMark first, FormMark second, Optional<Chosen> chosen) {
    /** Which entry is right. */
    public enum Chosen {
        FIRST,
        SECOND
    }

    FormDifference with(Optional<Chosen> choice) {
        return new FormDifference(row, item, first, second, choice);
    }

    /** The mark that was chosen, if one was. */
    public Optional<FormMark> mark() {
        return chosen.map(choice -> switch (choice) {
            case FIRST -> first;
            case SECOND -> second;
        });
    }
}
