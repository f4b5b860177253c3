package org.senken.core.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.portfolio.model.Item;

/**
 * What is ranked, in every world alike: whatever has votes enough on every criterion that counts in the world as it is.
 *
 * @param kept in their order
 * @param tooFewVotes those left out, because on some criterion they have fewer votes than a group figure needs
 * @param unjudged items of which nobody was asked at all
 */
public record Candidates(List<Candidate> kept, List<Candidate> tooFewVotes, List<Item> unjudged) {
    /** What is ranked. */
    public enum Kind {
        /** The areas and technologies the rounds asked about. */
        SUBJECTS,
        /** The items of the portfolio. */
        ITEMS
    }

    public Candidates {
        kept = List.copyOf(kept);
        tooFewVotes = List.copyOf(tooFewVotes);
        unjudged = List.copyOf(unjudged);
    }

    public static Candidates of(FundingCase study, Kind kind) {
        return switch (kind) {
            case SUBJECTS -> split(study, study.base().subjects().stream().map(Candidate::of), List.of());
            case ITEMS ->
                split(
                        study,
                        study.portfolio().items().stream().flatMap(each -> Candidate.of(study, each).stream()),
                        study.portfolio().items().stream()
                                .filter(each -> study.judgedAs(each).isEmpty())
                                .toList());
        };
    }

    private static Candidates split(FundingCase study, Stream<Candidate> all, List<Item> unjudged) {
        var parts = all.collect(Collectors.partitioningBy(each -> study.isJudged(each.subject())));
        return new Candidates(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()), unjudged);
    }
}
