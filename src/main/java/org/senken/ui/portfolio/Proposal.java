package org.senken.ui.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.DecisionBasis;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/**
 * A portfolio that is about to be decided on.
 *
 * @param name what the decision shall be called
 * @param reason why this one
 */
public record Proposal(Contender contender, Text name, Text reason) {
    Proposal withContender(Contender changed) {
        return new Proposal(changed, name, reason);
    }

    Proposal withName(Text changed) {
        return new Proposal(contender, changed, reason);
    }

    Proposal withReason(Text changed) {
        return new Proposal(contender, name, changed);
    }

    /** What must still be written. */
    Optional<Sentence> gap() {
        if (contender.items().isEmpty()) {
            return Optional.of(Sentence.of("decide.empty"));
        }
        if (name.isEmpty()) {
            return Optional.of(Sentence.of("decide.no.name"));
        }
        return reason.isEmpty() ? Optional.of(Sentence.of("decide.no.reason")) : Optional.empty();
    }

    /** The entry of the log, with everything it rests on in words. */
    Decision decided(Study study, LocalDate on) {
        var portfolio = study.portfolio();
        return new Decision(
                portfolio.nextDecision(),
                name,
                on,
                items(study),
                portfolio.rules().budget(),
                cost(study),
                reason,
                basis(study));
    }

    private Map<ItemId, Text> items(Study study) {
        var naming = new Naming(study.catalogue(), study.portfolio());
        return contender.items().stream().collect(Collectors.toMap(each -> each, naming::of));
    }

    private long cost(Study study) {
        return study.portfolio().items().stream()
                .filter(each -> contender.items().contains(each.id()))
                .mapToLong(each -> each.cost().likely())
                .sum();
    }

    /** The value model, the votes and how they were counted, and the limits, sentence by sentence on lines of their own. */
    private Text basis(Study study) {
        var naming = new Naming(study.catalogue(), study.portfolio());
        return lines(study.fundingCase()
                .flatMap(StudyFunding::of)
                .map(funding -> {
                    var base = funding.study().base();
                    return DecisionBasis.of(funding, base, Chosen.of(funding, base, contender.items()), naming);
                })
                .orElse(List.of(Sentence.of("decide.no.basis"))));
    }

    private static Text lines(List<Sentence> sentences) {
        var texts = sentences.stream().map(Messages::inBoth).toList();
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining("\n")),
                texts.stream().map(Text::ja).collect(Collectors.joining("\n")));
    }

    /** What items are called, in a row. */
    static Text names(Study study, List<Item> items) {
        return new Naming(study.catalogue(), study.portfolio())
                .of(items.stream().map(Item::id).toList());
    }
}
