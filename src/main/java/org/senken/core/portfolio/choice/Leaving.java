package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.portfolio.FundingCase;

/**
 * A study with everybody's votes, then with each person's votes left out in turn. In panels of more than {@link #MOST} one
 * person decides nothing: nobody is left out there.
 */
final class Leaving {
    static final int MOST = 200;

    private Leaving() {}

    /**
     * One reading of the study.
     *
     * @param person whose votes are left out; empty for the whole
     */
    record Reading(Optional<ExpertCode> person, StudyFunding funding) {}

    /** All readings, the whole first; a single person's votes cannot be left out. */
    static List<Reading> of(FundingCase study) {
        var people = study.people();
        var whole = StudyFunding.of(study).map(each -> new Reading(Optional.empty(), each));
        var without = people.size() < 2 || people.size() > MOST
                ? Stream.<Optional<Reading>>empty()
                : people.stream()
                        .parallel()
                        .map(person -> StudyFunding.of(study.without(person), study)
                                .map(each -> new Reading(Optional.of(person), each)));
        return Stream.concat(Stream.of(whole), without)
                .flatMap(Optional::stream)
                .toList();
    }
}
