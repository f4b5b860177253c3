package org.senken.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Clash;
import org.senken.core.portfolio.choice.DecisionBasis;
import org.senken.core.portfolio.choice.LeftOut;
import org.senken.core.portfolio.choice.LimitWords;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.ClashWords;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** What a study's own items, votes, value model and limits give to choose from, in yen. */
record StudyPortfolio(Study study, StudyFunding funding) {
    /**
     * @param budget in yen, instead of the study's
     * @throws Failure if there is nothing to choose from, statements on weights contradict each other, or limits clash
     */
    static StudyPortfolio of(Study study, Optional<BigDecimal> budget) throws Failure {
        var all = study.fundingCase().orElseThrow(() -> Failure.impossible("cli.no-results"));
        if (study.portfolio().items().isEmpty()) {
            throw Failure.impossible("cli.portfolio.study.none", study.title());
        }
        if (all.criteria().isEmpty()) {
            throw Failure.impossible("model.nothing");
        }
        checkWeights(all);
        var found = new StudyPortfolio(study, limited(all, budget, nobody(study, all)));
        found.checkPossible();
        return found;
    }

    private static void checkWeights(FundingCase all) throws Failure {
        for (var world : all.worlds()) {
            if (all.weights(FundingCase.idOf(world)) instanceof Contradiction clash) {
                throw Failure.invalid(ClashWords.of(clash, id -> name(all, id)));
            }
        }
    }

    private static Text name(FundingCase all, CriterionId id) {
        return all.criteria().stream()
                .filter(each -> each.id().equals(id))
                .map(Criterion::name)
                .findFirst()
                .orElse(Text.same(id.value()));
    }

    /** That no item takes part, and why each does not. */
    private static Failure nobody(Study study, FundingCase all) {
        var naming = new Naming(study.catalogue(), study.portfolio());
        var why = LeftOut.of(all).stream()
                .map(each -> Messages.inBoth(each.sentence(naming)))
                .toList();
        return Failure.impossible(
                "cli.portfolio.nobody",
                new Text(
                        String.join(" ", why.stream().map(Text::en).toList()),
                        String.join("", why.stream().map(Text::ja).toList())));
    }

    private static StudyFunding limited(FundingCase all, Optional<BigDecimal> budget, Failure nobody) throws Failure {
        if (budget.isEmpty()) {
            return StudyFunding.of(all).orElseThrow(() -> nobody);
        }
        // a budget of 0 is a limit here, while a study without a budget has 0
        var free = StudyFunding.of(all.withBudget(0)).orElseThrow(() -> nobody);
        return new StudyFunding(free.study(), free.question().withBudget(budget.get()), free.items(), free.leftOut());
    }

    private void checkPossible() throws Failure {
        var clash = Clash.of(funding.question().central(), Progress.NONE);
        if (!clash.isEmpty()) {
            throw Failure.invalid(PortfolioTask.clash(LimitWords.of(clash, funding, naming())));
        }
    }

    private Naming naming() {
        return new Naming(study.catalogue(), study.portfolio());
    }

    /** Names, money in the unit of the language, and what the choice rests on. */
    PortfolioWords words() {
        return new PortfolioWords(
                funding.items().stream().map(naming()::of).toList(),
                (cost, language) -> Numbers.yen(cost.longValue(), language),
                this::notes);
    }

    private List<Sentence> notes(PortfolioAnswer answer) {
        var all = new ArrayList<Sentence>();
        answer.optimum()
                .pick()
                .map(pick -> Chosen.of(funding, funding.study().base(), funding.ids(pick)))
                .ifPresent(best -> all.addAll(best.sentences(funding, naming())));
        all.addAll(ModelWords.of(funding.study(), funding.study().base(), naming()));
        all.addAll(DecisionBasis.limits(funding, naming()));
        funding.leftOut().forEach(each -> all.add(each.sentence(naming())));
        return all;
    }

    /** Writes who takes no part, and what may be funded with a protection plan only. */
    void write(Json json) {
        json.texts("leftOut", funding.leftOut().stream().map(each -> each.item().value()));
        json.texts("protect", flags().map(each -> each.item().value()));
        json.texts(
                "protectionMissing",
                flags().filter(each -> !each.isPlanned())
                        .map(each -> each.item().value()));
    }

    private Stream<ProtectionFlag> flags() {
        return ProtectionFlag.of(funding.study()).stream();
    }
}
