package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.SubjectId;

/** What is ranked. */
public enum RankedKind {
    /** The areas that were voted on. */
    AREAS,
    /** The technologies that were voted on. */
    TECHNOLOGIES,
    /** What may be funded. */
    ITEMS;

    /** The kinds there are votes for, in their order. */
    static List<RankedKind> of(Study study) {
        var found = new ArrayList<RankedKind>();
        var voted = study.latestVotes().stream()
                .flatMap(votes -> votes.subjects().stream())
                .toList();
        if (voted.stream().anyMatch(each -> isArea(study, each))) {
            found.add(AREAS);
        }
        if (voted.stream().anyMatch(each -> !isArea(study, each))) {
            found.add(TECHNOLOGIES);
        }
        if (!study.portfolio().items().isEmpty()) {
            found.add(ITEMS);
        }
        return found;
    }

    private static boolean isArea(Study study, SubjectId subject) {
        return study.catalogue().subject(subject).filter(Area.class::isInstance).isPresent();
    }

    Candidates.Kind candidates() {
        return this == ITEMS ? Candidates.Kind.ITEMS : Candidates.Kind.SUBJECTS;
    }

    /** What a ranking of this kind starts from: areas and technologies are ranked apart. */
    Optional<FundingCase> start(Study study) {
        return switch (this) {
            case ITEMS -> study.fundingCase();
            case AREAS -> start(study, true);
            case TECHNOLOGIES -> start(study, false);
        };
    }

    private static Optional<FundingCase> start(Study study, boolean areas) {
        return study.latestVotes()
                .map(votes -> new FundingCase(
                        study.portfolio(), study.scenarios(), votes.about(each -> isArea(study, each) == areas)));
    }
}
