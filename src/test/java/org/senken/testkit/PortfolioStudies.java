package org.senken.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.chart.FundedStudy;
import org.senken.chart.PortfolioPair;
import org.senken.chart.RankedStudy;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Studies with votes, scenarios and items to fund, and what is found in them, as figures need it. Made up. */
public final class PortfolioStudies {
    private static final long BILLION = 1_000_000_000L;

    /** The first fund of the K Program, in yen. */
    public static final long BUDGET = 250 * BILLION;

    /** How many portfolios are assumed to be bettered by none. */
    private static final int OF = 37;

    private PortfolioStudies() {}

    /** So many areas and technologies with the votes of two rounds, and three scenarios. */
    public static Study study(int subjects) {
        return ThreeScenarios.added(TwoRounds.subjects(subjects));
    }

    /** Everything asked about as an item with its cost, under a budget; superiority counts for at least a third. */
    public static FundingCase fundingCase(Study study) {
        var votes = study.latestVotes().orElseThrow();
        var items = new ArrayList<Item>();
        votes.subjects().forEach(each -> items.add(item(each, items.size())));
        var rules = Rules.NONE
                .withBudget(BUDGET)
                .withYearly(Map.of(2026, 60 * BILLION, 2027, 50 * BILLION, 2028, 45 * BILLION));
        var model = ValueModel.DEFAULT.withStatements(
                List.of(new WeightStatement.Bounds(Criterion.SUPERIORITY, 1.0 / 3, 1)));
        return new FundingCase(
                Portfolio.EMPTY.withModel(model).withItems(items).withRules(rules), study.scenarios(), votes);
    }

    /** The study with these items, its value model and its limits. */
    public static Study withItems(Study study) {
        return study.withPortfolio(fundingCase(study).portfolio());
    }

    private static Item item(SubjectId subject, int place) {
        long likely = (10 + place * 7 % 40) * BILLION;
        return new Item(
                new ItemId(subject.value()),
                Text.EMPTY,
                Optional.of(subject),
                List.of(),
                new Cost(likely * 8 / 10, likely, likely * 13 / 10),
                new Item.Years(2026 + place % 3, 2030 + place % 2),
                Text.EMPTY,
                Stage.CANDIDATE,
                place == 1 ? Place.MUST_HAVE : Place.FREE,
                Effectiveness.NONE,
                place % 2 == 0 ? Text.EMPTY : new Text("Cleared staff only", "適性評価を受けた者に限る"));
    }

    /** The ranking of all subjects in the world as it is, with few draws. */
    public static RankedStudy ranked(FundingCase study) {
        return RankedStudy.of(
                        study, Candidates.Kind.SUBJECTS, study.base(), Acceptability.QUICK_DRAWS, 1, Progress.NONE)
                .orElseThrow();
    }

    /** Everything that is found among the items: the best portfolio is compared with the one of least regret. */
    public static FundedStudy funded(FundingCase study) {
        var funding = StudyFunding.of(study).orElseThrow();
        var answer = FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE);
        var robust = RobustAnswer.of(funding, Effort.FULL, Progress.NONE);
        var pair = new PortfolioPair(
                Comparison.of(
                        funding,
                        answer.optimum().map(Chosen::items).orElse(List.of()),
                        robust.regret().map(RobustAnswer.LeastRegret::items).orElse(List.of())),
                new Text("Best value", "値が最大の案"),
                new Text("Least regret", "後悔が最小の案"));
        return FundedStudy.of(answer)
                .withRobust(robust)
                .withFront(RiskFront.of(funding, study.base(), Effort.FULL, Progress.NONE))
                .withPair(pair);
    }

    /** What might be found among items that are too many to search in a test: a third of them in every portfolio. */
    public static FundedStudy assumed(FundingCase study) {
        var funding = StudyFunding.of(study).orElseThrow();
        var answer = FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE);
        int n = funding.items().size();
        var standings = IntStream.range(0, n)
                .mapToObj(i -> new ItemStanding(funding.items().get(i).id(), with(i), OF, standing(i)))
                .toList();
        var shares =
                IntStream.range(0, n).mapToDouble(i -> (double) with(i) / OF).toArray();
        var set = new NonDominated(true, List.of(), shares);
        var third = funding.ids().subList(0, n / 3);
        var pair = new PortfolioPair(
                Comparison.of(
                        funding, funding.ids().subList(0, n / 2), funding.ids().subList(n / 3, n)),
                new Text("First half", "前半の案"),
                new Text("All but the first third", "前の三分の一を除く案"));
        return FundedStudy.of(answer)
                .withRobust(new RobustAnswer(funding, true, set, standings, Optional.empty()))
                .withFront(new RiskFront(
                        true,
                        IntStream.range(0, 600)
                                .mapToObj(i -> new RiskFront.Point(third, i * BILLION, Math.sqrt(i), i % 97))
                                .toList(),
                        List.of()))
                .withPair(pair);
    }

    private static int with(int place) {
        return switch (place % 3) {
            case 0 -> OF;
            case 1 -> 1 + place % (OF - 1);
            default -> 0;
        };
    }

    private static NonDominated.Standing standing(int place) {
        return List.of(NonDominated.Standing.CORE, NonDominated.Standing.BORDERLINE, NonDominated.Standing.EXTERIOR)
                .get(place % 3);
    }
}
