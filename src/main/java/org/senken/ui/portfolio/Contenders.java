package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.Frontier;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Everything that can be set beside each other: what the program worked out, drafts, and the decision log. */
final class Contenders {
    /** How many steps of the frontier beyond the budget are offered. */
    private static final int STEPS = 5;

    private Contenders() {}

    static List<Contender> of(Portfolio portfolio, Ready ready) {
        var all = new ArrayList<Contender>();
        ready.answer()
                .ifPresent(answer -> answer.optimum()
                        .ifPresent(best -> all.add(Contender.of(
                                new Contender.Best(),
                                best(portfolio.rules().budget(), answer.world()),
                                best.items()))));
        ready.leastRegret()
                .ifPresent(each -> all.add(Contender.of(
                        new Contender.LeastRegret(), Messages.inBoth("contender.least-regret"), each.items())));
        ready.stepsBeyond().stream().limit(STEPS).map(Contenders::step).forEach(all::add);
        portfolio.drafts().stream().map(Contenders::made).forEach(all::add);
        portfolio.decisions().reversed().stream().map(Contenders::decided).forEach(all::add);
        return all;
    }

    private static Text best(long budget, Outlook world) {
        var name = budget == 0
                ? Messages.inBoth("contender.best.unlimited")
                : Messages.inBoth("contender.best", Yen.words(budget));
        return world.scenario().isEmpty() ? name : Messages.inBoth("contender.in", name, world.letter());
    }

    private static Contender step(Frontier.Step step) {
        return Contender.of(
                new Contender.Step(step.cost()),
                Messages.inBoth("contender.step", Yen.words(step.cost())),
                step.items());
    }

    private static Contender made(Draft draft) {
        return new Contender(
                new Contender.Made(draft.id()), name(draft.name(), draft.id().value()), draft.items());
    }

    private static Contender decided(Decision decision) {
        return new Contender(
                new Contender.Decided(decision.number()),
                Messages.inBoth("contender.decided", decision.number(), decision.name()),
                decision.chosen());
    }

    private static Text name(Text name, String id) {
        return name.isEmpty() ? Text.same(id) : name;
    }

    /** The portfolio from a source, if there is one at present. */
    static Optional<Contender> from(Contender.Source source, List<Contender> all) {
        return all.stream().filter(each -> each.source().equals(source)).findFirst();
    }
}
