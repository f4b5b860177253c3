package org.senken.ui.portfolio;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Text;

/** A portfolio that can be set beside another. */
public record Contender(Source source, Text name, Set<ItemId> items) {
    /** Where a portfolio comes from; it stays the same while what comes from there changes. */
    public sealed interface Source {}

    /** The best at the study's budget. */
    public record Best() implements Source {}

    /** The one whose largest regret over the scenarios is least. */
    public record LeastRegret() implements Source {}

    /**
     * The best for a higher budget.
     *
     * @param yen what it costs
     */
    public record Step(long yen) implements Source {}

    /** One put together by hand. */
    public record Made(DraftId draft) implements Source {}

    /** One that was decided. */
    public record Decided(int number) implements Source {}

    public Contender {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }

    static Contender of(Source source, Text name, Collection<ItemId> items) {
        return new Contender(source, name, Set.copyOf(items));
    }

    /** Whether it was put together by hand and can be changed. */
    boolean isMade() {
        return source instanceof Made;
    }
}
