package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Which votes and which value model a figure used, in words: every portfolio figure prints them. */
public final class ModelWords {
    private final FundingCase study;

    private ModelWords(FundingCase study) {
        this.study = study;
    }

    /** Everything a figure of one world rests on: votes, scenario, value model, and whether budgets are hypothetical. */
    public static List<Sentence> of(FundingCase study, Outlook world, Naming naming) {
        var all = new ArrayList<>(study.votes().basis().sentences());
        world.remark().ifPresent(remark -> all.addAll(remark.sentences()));
        all.addAll(model(study, FundingCase.idOf(world)));
        hypothetical(study, naming).ifPresent(all::add);
        return all;
    }

    /** The value model alone: criteria, directions, what was said of the weights, and what dual-use risk is used for. */
    public static List<Sentence> model(FundingCase study, Optional<ScenarioId> scenario) {
        return new ModelWords(study).model(scenario);
    }

    /** One statement on weights in words. */
    public static Sentence statement(FundingCase study, WeightStatement statement) {
        return new StatementWords(study).of(statement);
    }

    /** That budgets over areas are hypothetical, where an area is among the items. */
    public static Optional<Sentence> hypothetical(FundingCase study, Naming naming) {
        boolean hasAreas = study.portfolio().items().stream()
                .flatMap(each -> each.subject().stream())
                .anyMatch(each -> naming.catalogue()
                        .subject(each)
                        .filter(Area.class::isInstance)
                        .isPresent());
        return hasAreas ? Optional.of(Sentence.of("model.hypothetical")) : Optional.empty();
    }

    private List<Sentence> model(Optional<ScenarioId> scenario) {
        var all = new ArrayList<Sentence>();
        if (study.criteria().isEmpty()) {
            all.add(Sentence.of("model.nothing"));
            return all;
        }
        directions(true).ifPresent(names -> all.add(Sentence.of("model.rising", names)));
        directions(false).ifPresent(names -> all.add(Sentence.of("model.falling", names)));
        all.addAll(weights(scenario));
        risk().ifPresent(all::add);
        study.risk().map(each -> study.portfolio().model().use(each)).ifPresent(use -> {
            if (use.counts() && !use.reason().isEmpty()) {
                all.add(Sentence.of("model.risk.reason", use.reason()));
            }
        });
        return all;
    }

    private Optional<Text> directions(boolean rising) {
        var names = study.criteria().stream()
                .filter(each -> study.isRising(each) == rising)
                .map(Criterion::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Naming.joined(names));
    }

    private List<Sentence> weights(Optional<ScenarioId> scenario) {
        var model = study.portfolio().model();
        var own = scenario.flatMap(id -> Optional.ofNullable(model.byScenario().get(id)));
        var said = own.orElse(model.statements());
        var all = new ArrayList<Sentence>();
        own.ifPresent(any -> all.add(Sentence.of(
                "model.weights.own",
                study.scenarios().letterOf(scenario.orElseThrow()),
                study.scenarios().titleOf(scenario.orElseThrow()))));
        if (said.isEmpty()) {
            all.add(Sentence.of("model.weights.any"));
        }
        var words = new StatementWords(study);
        said.forEach(each -> all.add(words.of(each)));
        switch (study.weights(scenario)) {
            case Contradiction contradiction -> all.add(Sentence.of("model.weights.contradict"));
            case WeightSet set -> {
                if (!set.setAside().isEmpty()) {
                    all.add(Sentence.of("model.weights.aside", set.setAside().size()));
                }
                if (!set.hasAllExtremePoints()) {
                    all.add(Sentence.of("model.weights.many"));
                }
            }
        }
        return all;
    }

    private Optional<Sentence> risk() {
        return study.risk().map(criterion -> switch (study.portfolio()
                .model()
                .use(criterion)
                .part()) {
            case LESS_IS_BETTER -> Sentence.of("model.risk.lowers");
            case MORE_IS_BETTER -> Sentence.of("model.risk.raises");
            case PROTECTION_FLAG ->
                Sentence.of("model.risk.flag", study.portfolio().model().protectFrom());
            case UNUSED -> Sentence.of("model.risk.unused");
        });
    }

    /** Whether dual-use risk enters the ranking. */
    public static boolean riskCounts(FundingCase study) {
        return study.risk()
                .map(each -> study.portfolio().model().use(each).part())
                .filter(part -> part == Part.LESS_IS_BETTER || part == Part.MORE_IS_BETTER)
                .isPresent();
    }
}
