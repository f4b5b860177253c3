package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Scale;

/**
 * What a study says about funding, as numbers. A score counts from the end of the scale that is worth nothing: 1 where more
 * is better, 9 where less is. Its range reaches from the lower to the upper quartile of the votes: half of the votes lie in
 * it, and a single extreme vote does not widen it.
 *
 * @param items that take part, in the study's order
 * @param leftOut items that do not, and why
 */
public record StudyFunding(FundingCase study, FundingQuestion question, List<Item> items, List<LeftOut> leftOut) {
    public StudyFunding {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a study. The robust questions are over the chosen scenarios, or over the world as it is if none was chosen.
     *
     * @return empty if no criterion counts, no item can take part, or statements on weights contradict each other
     */
    public static Optional<StudyFunding> of(FundingCase study) {
        return of(study, study);
    }

    /**
     * Reads a study in part, for example without one person's votes.
     *
     * @param whole the case with all votes: who takes part follows from it, and a cell in which too few are left keeps all
     *     its votes
     */
    static Optional<StudyFunding> of(FundingCase study, FundingCase whole) {
        var items = whole.portfolio().items().stream()
                .filter(each -> LeftOut.of(whole, each).isEmpty())
                .toList();
        boolean agrees = !whole.criteria().isEmpty()
                && study.worlds().stream().allMatch(each -> study.weights(FundingCase.idOf(each)) instanceof WeightSet);
        return !agrees || items.isEmpty() ? Optional.empty() : Optional.of(new Reader(study, whole, items).read());
    }

    private record Reader(FundingCase study, FundingCase whole, List<Item> items) {
        StudyFunding read() {
            var criteria = whole.criteria();
            var rising = new boolean[criteria.size()];
            for (int c = 0; c < rising.length; c++) {
                rising[c] = whole.isRising(criteria.get(c));
            }
            var numbers = new StudyLimits(study.portfolio().rules(), items, criteria, rising);
            var question = new FundingQuestion(
                    whole.criterionIds(),
                    items.stream().map(each -> each.id().value()).toList(),
                    items.stream().mapToLong(each -> each.cost().likely()).toArray(),
                    0,
                    scores(study.base()),
                    numbers.bonuses(),
                    numbers.limits(),
                    study.portfolio().model().statements(),
                    study.worlds().stream().skip(1).map(this::scenario).toList());
            return new StudyFunding(study, question, items, LeftOut.of(whole));
        }

        private FundingQuestion.Scenario scenario(Outlook world) {
            var id = FundingCase.idOf(world).orElseThrow();
            return new FundingQuestion.Scenario(id.value(), statements(study, world), scores(world));
        }

        private Scores scores(Outlook world) {
            var low = new double[items.size()][whole.criteria().size()];
            var high = new double[items.size()][whole.criteria().size()];
            for (int i = 0; i < items.size(); i++) {
                for (int c = 0; c < low[i].length; c++) {
                    var criterion = whole.criteria().get(c);
                    var range = study.range(
                            whole, world, whole.judgedAs(items.get(i)).orElseThrow(), criterion.id());
                    boolean rising = whole.isRising(criterion);
                    low[i][c] = rising ? range.low() - Scale.LOWEST : Scale.HIGHEST - range.high();
                    high[i][c] = rising ? range.high() - Scale.LOWEST : Scale.HIGHEST - range.low();
                }
            }
            return new Scores(low, high);
        }
    }

    private static List<WeightStatement> statements(FundingCase study, Outlook world) {
        return study.portfolio().model().statementsIn(FundingCase.idOf(world));
    }

    /** The worlds that the robust questions are over: the chosen scenarios, or the world as it is. */
    public List<Outlook> robustWorlds() {
        return study.worlds().size() == 1
                ? study.worlds()
                : study.worlds().subList(1, study.worlds().size());
    }

    /** The question in one world alone, under the weights admitted there. */
    public FundingQuestion in(Outlook world) {
        var id = FundingCase.idOf(world).map(each -> each.value());
        var scores = question.scenarios().stream()
                .filter(each -> id.filter(each.id()::equals).isPresent())
                .map(FundingQuestion.Scenario::scores)
                .findFirst()
                .orElse(question.scores());
        return question.alone(scores, statements(study, world));
    }

    public List<ItemId> ids() {
        return items.stream().map(Item::id).toList();
    }

    /** The items of a portfolio, in the study's order. */
    public List<ItemId> ids(Pick pick) {
        return IntStream.of(pick.items()).mapToObj(each -> items.get(each).id()).toList();
    }

    /** The place of an item among those that take part; -1 if it does not. */
    public int placeOf(ItemId id) {
        return ids().indexOf(id);
    }

    /** The portfolio of those of the given items that take part. */
    public Pick pick(Collection<ItemId> chosen) {
        var places = IntStream.range(0, items.size())
                .filter(i -> chosen.contains(items.get(i).id()))
                .toArray();
        return new Pick(
                places,
                Arrays.stream(places).mapToLong(each -> question.costs()[each]).sum());
    }

    /** Items that were asked for and take no part, in order of their ids. */
    public SortedSet<ItemId> without(Collection<ItemId> chosen) {
        var missing = new TreeSet<>(chosen);
        ids().forEach(missing::remove);
        return missing;
    }
}
