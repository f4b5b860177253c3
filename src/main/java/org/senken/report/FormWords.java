package org.senken.report;

import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.form.FormOrder;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/**
 * What a form is about and how it says it: everything in two languages, one of them first and larger.
 *
 * @param expert whose form it is; empty for a form that a code is written on by hand
 */
record FormWords(Study study, Round round, Optional<ExpertCode> expert, Language language) {

    /** What this form asks, page by page. */
    FormOrder order() {
        return expert.map(code -> FormOrder.of(round, study.catalogue(), code))
                .orElseGet(() -> FormOrder.of(round, study.catalogue()));
    }

    String first(String key, Object... arguments) {
        return Messages.in(language).get(key, arguments);
    }

    String second(String key, Object... arguments) {
        return Messages.in(language.other()).get(key, arguments);
    }

    String first(Text text) {
        return text.in(language);
    }

    /** The other language, or nothing where it says the same or is missing. */
    String second(Text text) {
        var other = text.exactly(language.other());
        return other.equals(first(text)) ? "" : other;
    }

    /** Both languages on one line. */
    String both(String key, Object... arguments) {
        return first(key, arguments) + "  " + second(key, arguments);
    }
}
