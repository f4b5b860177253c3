package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.technology.Sentence;

/**
 * What can be said at once about a budget in one world: the frontier and the best portfolio on it. What holds for all weights
 * and scenarios takes longer and stands in {@link RobustAnswer}.
 *
 * @param items what each item is worth and costs
 * @param frontier the best for every budget
 * @param optimum the best at the study's budget; empty if no portfolio is allowed
 * @param clash limits that shut out every portfolio; empty if some is allowed
 */
public record FundingAnswer(
        StudyFunding funding,
        Outlook world,
        List<ItemWorth> items,
        Frontier frontier,
        Optional<Chosen> optimum,
        List<Limit> clash) {
    public FundingAnswer {
        items = List.copyOf(items);
        clash = List.copyOf(clash);
    }

    /**
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static FundingAnswer of(StudyFunding funding, Outlook world, Effort effort, Progress progress) {
        var frontier = Frontier.of(funding, world, effort, progress);
        long budget = funding.study().portfolio().rules().budget();
        var optimum = frontier.exact()
                ? frontier.at(budget).map(Frontier.Step::items)
                : Optimum.of(funding.in(world).central(), effort, progress)
                        .pick()
                        .map(funding::ids);
        return new FundingAnswer(
                funding,
                world,
                ItemWorth.all(funding, world),
                frontier,
                optimum.map(each -> Chosen.of(funding, world, each)),
                optimum.isPresent() ? List.of() : Clash.of(funding.question().central(), progress));
    }

    /** What has to stand under the figures: what they rest on, who is left out, and which limits clash. */
    public List<Sentence> sentences(Naming naming) {
        var all = new ArrayList<>(ModelWords.of(funding.study(), world, naming));
        all.add(Sentence.of("portfolio.value"));
        funding.leftOut().forEach(each -> all.add(each.sentence(naming)));
        if (!clash.isEmpty()) {
            all.add(Sentence.of("portfolio.clash"));
            all.addAll(LimitWords.of(clash, funding, naming));
        }
        if (!frontier.exact()) {
            all.add(Sentence.of("portfolio.unfinished"));
        }
        return all;
    }
}
