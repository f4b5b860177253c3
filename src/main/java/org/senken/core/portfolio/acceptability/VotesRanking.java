package org.senken.core.portfolio.acceptability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Vote;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;

/**
 * What the newest votes give to rank: the criteria that count and the subjects with votes enough on all of them.
 *
 * @param criteria in the order in which they were asked for
 * @param subjects in the order in which they were asked about
 * @param tooFewVotes subjects that are left out, because on some criterion they have fewer votes than a group figure needs
 * @param experts how many people's votes are resampled
 */
public record VotesRanking(
        List<Criterion> criteria, List<SubjectId> subjects, List<SubjectId> tooFewVotes, int experts, Scoring scores) {
    public VotesRanking {
        criteria = List.copyOf(criteria);
        subjects = List.copyOf(subjects);
        tooFewVotes = List.copyOf(tooFewVotes);
    }

    /**
     * Reads the votes on the world as it is; votes under a scenario are not among them.
     *
     * @return empty if no criterion that counts was asked for, or no subject has votes enough
     */
    public static Optional<VotesRanking> of(LatestVotes votes, ValueModel model) {
        var criteria = votes.criteria().stream()
                .filter(each -> model.use(each).counts() && votes.asksFor(each.id()))
                .toList();
        return new Reader(votes, model, criteria).read();
    }

    public List<CriterionId> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    private static final class Reader {
        private final LatestVotes votes;
        private final ValueModel model;
        private final List<Criterion> criteria;
        private final int fewest;
        private final Map<ExpertCode, Integer> numbers = new HashMap<>();

        Reader(LatestVotes votes, ValueModel model, List<Criterion> criteria) {
            this.votes = votes;
            this.model = model;
            this.criteria = criteria;
            fewest = votes.scorers() == 1 ? 1 : votes.newest().round().rules().smallestGroup();
        }

        Optional<VotesRanking> read() {
            var kept = new ArrayList<SubjectId>();
            var tooFew = new ArrayList<SubjectId>();
            var cells = new ArrayList<ResampledVotes.Cell>();
            for (var subject : votes.subjects()) {
                var rows = criteria.stream().map(each -> scored(subject, each)).toList();
                if (rows.stream().allMatch(row -> row.size() >= fewest)) {
                    kept.add(subject);
                    for (int i = 0; i < rows.size(); i++) {
                        cells.add(cell(rows.get(i), criteria.get(i)));
                    }
                } else {
                    tooFew.add(subject);
                }
            }
            return cells.isEmpty() ? Optional.empty() : Optional.of(ranking(kept, tooFew, cells));
        }

        private VotesRanking ranking(List<SubjectId> kept, List<SubjectId> tooFew, List<ResampledVotes.Cell> cells) {
            var scores = new ResampledVotes(criteria.size(), numbers.size(), cells);
            return new VotesRanking(criteria, kept, tooFew, numbers.size(), scores);
        }

        private List<Vote> scored(SubjectId subject, Criterion criterion) {
            return votes.votes(new Question(subject, criterion.id())).stream()
                    .filter(vote -> vote.answer() instanceof Answer.Score)
                    .toList();
        }

        private ResampledVotes.Cell cell(List<Vote> row, Criterion criterion) {
            var experts = new int[row.size()];
            var scores = new int[row.size()];
            for (int i = 0; i < experts.length; i++) {
                if (row.get(i).answer() instanceof Answer.Score score) {
                    experts[i] = numbers.computeIfAbsent(row.get(i).expert(), first -> numbers.size());
                    scores[i] = score.value();
                }
            }
            boolean rising = model.use(criterion).part() == CriterionUse.Part.MORE_IS_BETTER;
            return new ResampledVotes.Cell(experts, scores, rising);
        }
    }
}
