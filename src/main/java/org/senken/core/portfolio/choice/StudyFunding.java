package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;
import org.senken.core.technology.ScenarioId;

/**
 * What a study says about funding, as numbers. A score counts from the end of the scale that is worth nothing: 1 where more
 * is better, 9 where less is. Its range reaches from the lower to the upper quartile of the votes: half of the votes lie in
 * it, and a single extreme vote does not widen it.
 *
 * @param items that take part, in the study's order
 * @param leftOut items whose cost is not known, or whose votes on some criterion are fewer than a group figure needs
 */
public record StudyFunding(FundingQuestion question, List<ItemId> items, List<ItemId> leftOut) {
    public StudyFunding {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param votes on the world as it is
     * @param scenarios votes under each scenario that is to count; a cell without votes enough there is as it is without
     * @return empty if no criterion counts or no item can take part
     */
    public static Optional<StudyFunding> of(
            Portfolio portfolio, LatestVotes votes, SortedMap<ScenarioId, LatestVotes> scenarios) {
        var criteria = votes.criteria().stream()
                .filter(each -> portfolio.model().use(each).counts() && votes.asksFor(each.id()))
                .toList();
        var reader = new Reader(portfolio, votes, criteria);
        var items = portfolio.items().stream().filter(reader::takesPart).toList();
        return criteria.isEmpty() || items.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.read(items, new TreeMap<>(scenarios)));
    }

    private record Reader(Portfolio portfolio, LatestVotes votes, List<Criterion> criteria) {
        boolean takesPart(Item item) {
            return item.cost().isKnown() && criteria.stream().allMatch(each -> isJudged(votes, item, each));
        }

        private int fewest() {
            return votes.scorers() == 1 ? 1 : votes.newest().round().rules().smallestGroup();
        }

        private boolean isJudged(LatestVotes by, Item item, Criterion criterion) {
            return item.judgedAs()
                    .filter(subject ->
                            by.statistics(new Question(subject, criterion.id())).n() >= fewest())
                    .isPresent();
        }

        StudyFunding read(List<Item> items, SortedMap<ScenarioId, LatestVotes> scenarios) {
            var ids = items.stream().map(Item::id).toList();
            var numbers = new StudyLimits(portfolio.rules(), items, criteria, rising());
            var question = new FundingQuestion(
                    criteria.stream().map(Criterion::id).toList(),
                    ids.stream().map(ItemId::value).toList(),
                    items.stream().mapToLong(each -> each.cost().likely()).toArray(),
                    0,
                    scores(items, votes),
                    numbers.bonuses(),
                    numbers.limits(),
                    portfolio.model().statements(),
                    scenarios.entrySet().stream()
                            .map(each -> new FundingQuestion.Scenario(
                                    each.getKey().value(),
                                    portfolio
                                            .model()
                                            .byScenario()
                                            .getOrDefault(
                                                    each.getKey(),
                                                    portfolio.model().statements()),
                                    scores(items, each.getValue())))
                            .toList());
            var leftOut = portfolio.items().stream()
                    .map(Item::id)
                    .filter(id -> !ids.contains(id))
                    .toList();
            return new StudyFunding(question, ids, leftOut);
        }

        private boolean[] rising() {
            var rising = new boolean[criteria.size()];
            for (int c = 0; c < rising.length; c++) {
                rising[c] = isRising(criteria.get(c));
            }
            return rising;
        }

        private boolean isRising(Criterion criterion) {
            return portfolio.model().use(criterion).part() == CriterionUse.Part.MORE_IS_BETTER;
        }

        private Scores scores(List<Item> items, LatestVotes by) {
            var low = new double[items.size()][criteria.size()];
            var high = new double[items.size()][criteria.size()];
            for (int i = 0; i < items.size(); i++) {
                for (int c = 0; c < criteria.size(); c++) {
                    var criterion = criteria.get(c);
                    var home = isJudged(by, items.get(i), criterion) ? by : votes;
                    var figures =
                            home.statistics(new Question(items.get(i).judgedAs().orElseThrow(), criterion.id()));
                    boolean rising = isRising(criterion);
                    low[i][c] = rising ? figures.q1() - Scale.LOWEST : Scale.HIGHEST - figures.q3();
                    high[i][c] = rising ? figures.q3() - Scale.LOWEST : Scale.HIGHEST - figures.q1();
                }
            }
            return new Scores(low, high);
        }
    }
}
