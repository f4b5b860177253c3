package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Why nothing can be chosen in a study, in words: what {@link StudyFunding#of} was empty for, and what to do. */
public final class Obstacles {
    private Obstacles() {}

    /** Every obstacle; none if there is something to choose from. Whether the limits allow a portfolio is another question. */
    public static List<Sentence> of(FundingCase study, Naming naming) {
        var all = new ArrayList<Sentence>();
        if (study.criteria().isEmpty()) {
            all.add(Sentence.of("model.nothing"));
            return all;
        }
        study.worlds().forEach(world -> all.addAll(contradiction(study, world)));
        if (study.portfolio().items().isEmpty()) {
            all.add(Sentence.of("portfolio.no-items"));
            return all;
        }
        var leftOut = LeftOut.of(study);
        if (leftOut.size() == study.portfolio().items().size()) {
            all.add(Sentence.of("portfolio.nobody"));
            leftOut.forEach(each -> all.add(each.sentence(naming)));
        }
        return all;
    }

    /** The smallest set of statements on weights that contradict each other in a world, claim by claim. */
    private static List<Sentence> contradiction(FundingCase study, Outlook world) {
        var scenario = FundingCase.idOf(world);
        boolean isItsOwn = scenario.isEmpty()
                || scenario.filter(id -> study.portfolio().model().byScenario().containsKey(id))
                        .isPresent();
        if (!isItsOwn || !(study.weights(scenario) instanceof Contradiction found)) {
            return List.of();
        }
        var all = new ArrayList<Sentence>();
        all.add(scenario.map(id -> Sentence.of(
                        "portfolio.contradict.scenario",
                        world.letter(),
                        study.scenarios().titleOf(id)))
                .orElse(Sentence.of("portfolio.contradict")));
        found.claims().forEach(each -> all.add(each.sentence(id -> name(study, id))));
        return all;
    }

    private static Text name(FundingCase study, CriterionId id) {
        return study.criteria().stream()
                .filter(each -> each.id().equals(id))
                .map(Criterion::name)
                .findFirst()
                .orElse(Text.same(id.value()));
    }
}
