package org.senken.core.portfolio.acceptability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Voice;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;

/**
 * What a study gives to rank in one world: the criteria that count and the candidates with votes enough on all of them. It
 * is prepared once; whatever weights are tried then reads the same arrays.
 *
 * @param criteria in the order of all weights
 * @param candidates in their order
 * @param leftOut candidates that are left out, because on some criterion they have fewer votes than a group figure needs
 * @param experts how many people's votes are resampled
 */
public record VotesRanking(
        List<Criterion> criteria, List<Candidate> candidates, List<Candidate> leftOut, int experts, Scoring scores) {
    public VotesRanking {
        criteria = List.copyOf(criteria);
        candidates = List.copyOf(candidates);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads what is to be ranked in a world of a study. Under a scenario its effects move the votes, and votes given under it
     * stand as they were given; a cell with too few of those has the votes of the world as it is.
     *
     * @return empty if no criterion that counts was asked for, or no candidate has votes enough
     */
    public static Optional<VotesRanking> of(FundingCase study, Candidates.Kind kind, Outlook world) {
        var found = Candidates.of(study, kind);
        return found.kept().isEmpty() ? Optional.empty() : Optional.of(new Reader(study, world).read(found));
    }

    /** Reads the subjects in the world as it is; votes under a scenario are not among them. */
    public static Optional<VotesRanking> of(LatestVotes votes, ValueModel model) {
        var study = new FundingCase(Portfolio.EMPTY.withModel(model), Scenarios.NONE, votes);
        return of(study, Candidates.Kind.SUBJECTS, study.base());
    }

    /**
     * The same with {@link Acceptability#QUICK_DRAWS} draws of experts made beforehand, once: what stands on screen while
     * somebody drags a weight. Shares then scatter a little more.
     */
    public VotesRanking prepared(long seed) {
        return new VotesRanking(
                criteria, candidates, leftOut, experts, PreparedScores.of(scores, Acceptability.QUICK_DRAWS, seed));
    }

    public List<CriterionId> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    /** The subjects whose votes speak for the candidates. */
    public List<SubjectId> subjects() {
        return candidates.stream().map(Candidate::subject).toList();
    }

    /** The subjects of those that are left out. */
    public List<SubjectId> tooFewVotes() {
        return leftOut.stream().map(Candidate::subject).toList();
    }

    private static final class Reader {
        private final FundingCase study;
        private final Outlook world;
        private final Map<ExpertCode, Integer> numbers = new HashMap<>();
        private final List<VoteCell> cells = new ArrayList<>();
        private final Map<SubjectId, Integer> firstCells = new HashMap<>();

        Reader(FundingCase study, Outlook world) {
            this.study = study;
            this.world = world;
        }

        VotesRanking read(Candidates found) {
            var criteria = study.criteria();
            var cellAt = new int[found.kept().size() * criteria.size()];
            for (int i = 0; i < cellAt.length; i++) {
                var subject = found.kept().get(i / criteria.size()).subject();
                cellAt[i] = firstCell(subject) + i % criteria.size();
            }
            var scores = new ResampledVotes(criteria.size(), numbers.size(), cells, cellAt);
            return new VotesRanking(criteria, found.kept(), found.tooFewVotes(), numbers.size(), scores);
        }

        /** Items judged as the same subject share its cells. */
        private int firstCell(SubjectId subject) {
            var known = firstCells.get(subject);
            if (known != null) {
                return known;
            }
            int first = cells.size();
            firstCells.put(subject, first);
            study.criteria().forEach(criterion -> cells.add(cell(subject, criterion)));
            return first;
        }

        private VoteCell cell(SubjectId subject, Criterion criterion) {
            var voices = study.home(world, subject, criterion.id()).voices(subject, criterion.id());
            return VoteCell.of(
                    voices.stream()
                            .mapToInt(each -> numbers.computeIfAbsent(each.expert(), first -> numbers.size()))
                            .toArray(),
                    voices.stream().mapToInt(Voice::half).toArray(),
                    voices.stream().mapToDouble(Voice::weight).toArray(),
                    study.isRising(criterion));
        }
    }
}
