package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Text;

/** Which value model a figure used, in sentences. */
record ModelWords(ValueModel model, List<Criterion> criteria, WeightSet weights, Words words) {

    /** What counts and how much, then what dual-use risk does. */
    List<String> sentences() {
        var all = new ArrayList<String>();
        all.add(words.say("portfolio.model", words.names(counting()), limits()));
        criteria.stream().filter(each -> each.direction() == Direction.FLAG).forEach(risk -> all.add(risk(risk)));
        return all;
    }

    private List<String> counting() {
        return criteria.stream()
                .filter(each -> model.use(each).counts())
                .map(each -> words.say(
                        model.use(each).part() == CriterionUse.Part.MORE_IS_BETTER
                                ? "portfolio.model.more"
                                : "portfolio.model.less",
                        words.in(each.name())))
                .toList();
    }

    /** The limits of the weights. */
    private String limits() {
        return weights.claims().isEmpty()
                ? words.say("weights.any")
                : weights.claims().stream()
                        .map(each -> words.messages().get(each.sentence(this::name)))
                        .collect(Collectors.joining(words.say("portfolio.between.claims")));
    }

    private Text name(CriterionId id) {
        return criteria.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Criterion::name)
                .orElseGet(() -> Text.same(id.value()));
    }

    private String risk(Criterion risk) {
        return switch (model.use(risk).part()) {
            case PROTECTION_FLAG -> words.say("portfolio.model.flag", words.in(risk.name()), model.protectFrom());
            case LESS_IS_BETTER -> words.say("portfolio.model.risk.lowers");
            case MORE_IS_BETTER -> words.say("portfolio.model.risk.raises");
            case UNUSED -> words.say("portfolio.model.risk.unused", words.in(risk.name()));
        };
    }
}
