package org.senken.core.delphi;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.senken.core.technology.SubjectId;

/** Who shall vote on what. Worked out for each expert when the round opens. */
public sealed interface Handout {
    /** Everybody votes on everything. */
    record Everybody() implements Handout {}

    /**
     * Experts vote on what they know.
     *
     * @param least the lowest self-rating that is asked; who rated nothing in an area is not asked about it
     */
    record ByExpertise(Expertise least) implements Handout {}

    /**
     * Working groups vote on their areas. Who sits in none of the groups votes on everything.
     *
     * @param areas the areas of each group, by the group's name
     */
    record ByGroup(Map<String, Set<SubjectId>> areas) implements Handout {
        public ByGroup {
            var copy = new TreeMap<String, Set<SubjectId>>();
            areas.forEach((group, own) -> copy.put(group, Set.copyOf(own)));
            areas = Collections.unmodifiableMap(copy);
        }

        /** The same with the areas of one group replaced. */
        public ByGroup with(String group, Set<SubjectId> own) {
            var changed = new TreeMap<>(areas);
            changed.put(group, own);
            return new ByGroup(changed);
        }
    }

    /** What this comes to for the subjects of a round, expert by expert. */
    default Assignment assign(Set<SubjectId> subjects, Offer offer) {
        return switch (this) {
            case Everybody all -> Assignment.EVERYBODY;
            case ByExpertise known ->
                assignment(
                        Assignment.By.EXPERTISE,
                        subjects,
                        offer,
                        (expert, area) -> expert.expertiseIn(area)
                                .filter(rating -> rating.compareTo(known.least()) >= 0)
                                .isPresent());
            case ByGroup groups ->
                assignment(Assignment.By.GROUP, subjects, offer, (expert, area) -> votes(groups, expert, area));
        };
    }

    private static boolean votes(ByGroup groups, Expert expert, SubjectId area) {
        var own = expert.groups().stream().filter(groups.areas()::containsKey).toList();
        return own.isEmpty()
                || own.stream()
                        .anyMatch(group ->
                                groups.areas().getOrDefault(group, Set.of()).contains(area));
    }

    private static Assignment assignment(
            Assignment.By by, Set<SubjectId> subjects, Offer offer, BiPredicate<Expert, SubjectId> votes) {
        var asked = new TreeMap<ExpertCode, Set<SubjectId>>();
        for (var expert : offer.voters()) {
            asked.put(
                    expert.code(),
                    subjects.stream()
                            .filter(subject -> votes.test(expert, offer.areaOf(subject)))
                            .collect(Collectors.toSet()));
        }
        return new Assignment(by, asked);
    }
}
