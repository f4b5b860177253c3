package org.senken.core.study;

import java.util.Set;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Handout;
import org.senken.core.delphi.RoundPlan;
import org.senken.core.delphi.RoundRules;
import org.senken.core.technology.Text;

/** Where the plan of a study's next round begins. */
public final class NextRound {
    private NextRound() {}

    /**
     * A plan without questions. A study that has begun keeps its rules, viewpoint and year.
     *
     * @param viewpoint of a first round
     * @param thisYear the year a first round is about
     */
    public static RoundPlan blank(Study study, Text viewpoint, int thisYear) {
        var nothing = new RoundPlan(
                Set.of(), Set.of(), Set.of(), new Handout.Everybody(), RoundRules.DEFAULT, viewpoint, thisYear);
        if (study.rounds().isEmpty()) {
            return nothing;
        }
        var last = study.rounds().getLast();
        return nothing.withRules(last.rules().withAssignment(Assignment.EVERYBODY))
                .withViewpoint(last.viewpoint())
                .withAsOf(last.asOf());
    }
}
