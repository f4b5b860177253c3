package org.senken.core.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** What subjects and items are called in sentences. An item without a name of its own is called like its subject. */
public record Naming(Catalogue catalogue, Portfolio portfolio) {
    public Text of(SubjectId subject) {
        return catalogue.subject(subject).map(Subject::name).orElse(Text.same(subject.value()));
    }

    public Text of(Item item) {
        return item.name().isEmpty()
                ? item.judgedAs().map(this::of).orElse(Text.same(item.id().value()))
                : item.name();
    }

    public Text of(ItemId item) {
        return portfolio.item(item).map(this::of).orElse(Text.same(item.value()));
    }

    public Text of(Candidate candidate) {
        return candidate.item().map(this::of).orElseGet(() -> of(candidate.subject()));
    }

    /** Several names in a row. */
    public Text of(Collection<ItemId> items) {
        return joined(items.stream().map(this::of).toList());
    }

    /** Texts in a row, as each language separates them. */
    public static Text joined(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining(", ")),
                texts.stream().map(Text::ja).collect(Collectors.joining("、")));
    }
}
