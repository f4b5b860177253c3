package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
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
        said.forEach(each -> all.add(statement(each)));
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

    /** One statement on weights in words. */
    private Sentence statement(WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> Sentence.of("model.weights.order", order(order));
            case WeightStatement.Points points -> Sentence.of("model.weights.points", points(points.points()));
            case WeightStatement.Bounds bounds ->
                Sentence.of(
                        "model.weights.bounds",
                        name(bounds.criterion()),
                        Words.percent(bounds.min()),
                        Words.percent(bounds.max()));
            case WeightStatement.Ratio ratio ->
                ratio.max() == Double.POSITIVE_INFINITY
                        ? Sentence.of(
                                "model.weights.ratio.least",
                                name(ratio.of()),
                                name(ratio.to()),
                                Words.score(ratio.min()))
                        : Sentence.of(
                                "model.weights.ratio",
                                name(ratio.of()),
                                name(ratio.to()),
                                Words.score(ratio.min()),
                                Words.score(ratio.max()));
            case WeightStatement.Linear linear -> Sentence.of("model.weights.linear", linear(linear));
        };
    }

    private Text order(WeightStatement.Order order) {
        var ranks = order.ranks().stream()
                .map(rank -> rank.stream().sorted().map(this::name).toList())
                .toList();
        return new Text(
                String.join(
                        " ≥ ",
                        ranks.stream()
                                .map(rank -> String.join(
                                        " = ", rank.stream().map(Text::en).toList()))
                                .toList()),
                String.join(
                        " ≧ ",
                        ranks.stream()
                                .map(rank -> String.join(
                                        " = ", rank.stream().map(Text::ja).toList()))
                                .toList()));
    }

    /** Points as shares of the criteria that count. */
    private Text points(SortedMap<CriterionId, Double> points) {
        double total = study.criterionIds().stream()
                .mapToDouble(each -> points.getOrDefault(each, 0.0))
                .sum();
        return Naming.joined(study.criteria().stream()
                .map(each -> {
                    var share = Words.percent(total > 0 ? points.getOrDefault(each.id(), 0.0) / total : 0);
                    return new Text(
                            each.name().en() + " " + share.en(), each.name().ja() + " " + share.ja());
                })
                .toList());
    }

    private Text linear(WeightStatement.Linear linear) {
        var en = new StringBuilder();
        var ja = new StringBuilder();
        if (linear.min() > Double.NEGATIVE_INFINITY) {
            en.append(Words.score(linear.min())).append(" ≤ ");
            ja.append(Words.score(linear.min())).append(" ≦ ");
        }
        boolean isFirst = true;
        for (var term : linear.coefficients().entrySet()) {
            double factor = term.getValue();
            var sign = factor < 0 ? " − " : isFirst ? "" : " + ";
            var times = Math.abs(factor) == 1 ? "" : Words.score(Math.abs(factor)) + " × ";
            en.append(sign).append(times).append(name(term.getKey()).en());
            ja.append(sign).append(times).append(name(term.getKey()).ja());
            isFirst = false;
        }
        if (linear.max() < Double.POSITIVE_INFINITY) {
            en.append(" ≤ ").append(Words.score(linear.max()));
            ja.append(" ≦ ").append(Words.score(linear.max()));
        }
        return new Text(en.toString(), ja.toString());
    }

    private Text name(CriterionId id) {
        return study.votes().criteria().stream()
                .filter(each -> each.id().equals(id))
                .map(Criterion::name)
                .findFirst()
                .orElse(Text.same(id.value()));
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
