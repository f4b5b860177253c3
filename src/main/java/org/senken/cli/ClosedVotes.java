package org.senken.cli;

import java.util.stream.Collectors;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.delphi.VoteTable;
import org.senken.core.study.Study;

/** The votes of a study that may be read. */
final class ClosedVotes {
    private ClosedVotes() {}

    /** The closed rounds, with the votes of proxies marked. */
    static VoteTable of(Study study) {
        var proxies = study.experts().stream()
                .filter(expert -> expert.role() == Role.PROXY)
                .map(Expert::code)
                .collect(Collectors.toSet());
        return new VoteTable(study.closedRounds().stream()
                .map(RoundVotes::of)
                .map(round -> round.withProxies(proxies::contains))
                .toList());
    }
}
