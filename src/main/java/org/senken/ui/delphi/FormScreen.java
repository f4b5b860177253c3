package org.senken.ui.delphi;

import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.form.FormComparison;
import org.senken.core.delphi.form.FormConfirmed;
import org.senken.core.delphi.form.FormPick;
import org.senken.core.delphi.form.FormStep;

/** What somebody who types forms has before them. */
public sealed interface FormScreen {
    /**
     * Choosing whose form is typed.
     *
     * @param stored whose form has just been stored
     */
    record Picking(FormPick pick, Optional<ExpertCode> stored) implements FormScreen {}

    /** The study has a ballot of this expert already. */
    record Present(ExpertCode expert) implements FormScreen {}

    /**
     * Typing a form or reading it back.
     *
     * @param first the first entry, where this is the second of the same form
     */
    record Typing(ExpertCode expert, FormStep step, Optional<FormConfirmed> first) implements FormScreen {}

    /** Settling what two entries of one form say differently. */
    record Settling(ExpertCode expert, FormComparison comparison) implements FormScreen {}
}
