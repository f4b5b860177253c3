package org.senken.ui.delphi;

import org.senken.core.delphi.Potential;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** How a criterion reads in both languages when it asks for the potential in a year. */
final class PotentialWords implements Potential.Wording {
    @Override
    public Text name(Criterion today, int year) {
        return Messages.inBoth("plan.potential.name", today.name(), year);
    }

    @Override
    public Text definition(Criterion today, int year) {
        return Messages.inBoth("plan.potential.definition", today.definition(), year);
    }
}
