package org.senken.ui.scenario;

import java.util.List;
import org.senken.core.scenario.Wildcard;
import org.senken.core.study.Study;

/** Proposes what might meet: something emerging, something existing and a need. */
@FunctionalInterface
interface WildcardProposals {
    /**
     * A handful of combinations; the same for the same study and turn.
     *
     * @param turn from 0; each turn proposes others until all were proposed
     */
    List<Wildcard.Combination> of(Study study, int turn);
}
