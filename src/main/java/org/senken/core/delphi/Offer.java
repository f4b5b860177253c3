package org.senken.core.delphi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/**
 * What a plan can choose from.
 *
 * @param criteria the criteria that can be asked, in the order they are asked
 * @param voters the experts who have a ballot
 * @param rounds the rounds whose votes may be read
 * @param scenarios the scenarios votes can be given under, in their order
 */
public record Offer(
        Catalogue catalogue,
        List<Criterion> criteria,
        List<Expert> voters,
        List<ClosedRound> rounds,
        List<ScenarioId> scenarios) {
    public Offer {
        scenarios = List.copyOf(scenarios);
        criteria = List.copyOf(criteria);
        voters = List.copyOf(voters);
        rounds = List.copyOf(rounds);
    }

    /** An offer without scenarios. */
    public Offer(Catalogue catalogue, List<Criterion> criteria, List<Expert> voters, List<ClosedRound> rounds) {
        this(catalogue, criteria, voters, rounds, List.of());
    }

    /** The areas and technologies that are in use, in the order they are asked: each area before what is under it. */
    public List<Subject> subjects() {
        return catalogue.areas().stream()
                .flatMap(area -> Stream.concat(Stream.<Subject>of(area), catalogue.under(area.id()).stream()))
                .filter(subject -> !subject.retired())
                .toList();
    }

    /** The ids of the areas in use. */
    public List<SubjectId> areas() {
        return catalogue.areas().stream()
                .filter(area -> !area.retired())
                .map(Subject::id)
                .toList();
    }

    /** The area whose self-rating and group count for a subject: a technology stands under its main area. */
    public SubjectId areaOf(SubjectId subject) {
        return catalogue.technology(subject).map(each -> each.mainArea()).orElse(subject);
    }

    /** The newest round whose votes may be read. */
    public Optional<ClosedRound> last() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }
}
