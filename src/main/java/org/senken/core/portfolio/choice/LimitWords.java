package org.senken.core.portfolio.choice;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.model.Place;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** A study's limits in words. */
public final class LimitWords {
    private LimitWords() {}

    /** One limit over the items that take part in the choice. */
    public static Sentence of(Limit limit, StudyFunding funding, Naming naming) {
        var named = names(limit, funding, naming, each -> each != 0);
        return switch (limit.kind()) {
            case BUDGET -> Sentence.of("funding.limit.budget", Yen.words(limit.max()));
            case YEAR -> Sentence.of("portfolio.limit.year", Yen.words(limit.max()), Yen.fiscalYear(limit.number()));
            case MUST_HAVE -> Sentence.of("funding.limit.must-have", named);
            case EXCLUDED -> excluded(limit, funding, naming, named);
            case REQUIRES ->
                Sentence.of(
                        "funding.limit.requires",
                        names(limit, funding, naming, each -> each > 0),
                        names(limit, funding, naming, each -> each < 0));
            case EXCLUSIVE -> Sentence.of("funding.limit.exclusive", named);
            case GROUP -> group(limit, funding, named);
            case MOST_ITEMS -> Sentence.of("funding.limit.most-items", limit.max());
            case LINEAR -> Sentence.of("funding.limit.linear", limit.number() + 1, named);
        };
    }

    /** An item is shut out by itself, or because it requires one that takes no part in the choice. */
    private static Sentence excluded(Limit limit, StudyFunding funding, Naming naming, Text named) {
        boolean byItself = IntStream.range(0, funding.items().size())
                .filter(item -> limit.coefficients()[item] != 0)
                .allMatch(item -> funding.items().get(item).place() == Place.EXCLUDED);
        if (byItself) {
            return Sentence.of("funding.limit.excluded", named);
        }
        var needed = funding.study()
                .portfolio()
                .rules()
                .requirements()
                .get(limit.number())
                .needs();
        return Sentence.of("portfolio.limit.absent", named, naming.of(needed));
    }

    private static Sentence group(Limit limit, StudyFunding funding, Text members) {
        var group = funding.study().portfolio().rules().groups().get(limit.number());
        var called = group.name().isEmpty() ? members : group.name();
        if (limit.min() <= 0) {
            return Sentence.of("funding.limit.group.most", limit.max(), called);
        }
        return limit.max() >= group.items().size()
                ? Sentence.of("funding.limit.group.least", limit.min(), called)
                : Sentence.of("funding.limit.group", limit.min(), limit.max(), called);
    }

    private static Text names(Limit limit, StudyFunding funding, Naming naming, LongPredicate wanted) {
        return Naming.joined(IntStream.range(0, funding.items().size())
                .filter(item -> wanted.test(limit.coefficients()[item]))
                .mapToObj(item -> naming.of(funding.items().get(item)))
                .toList());
    }

    /** Several limits, each as a sentence. */
    public static List<Sentence> of(List<Limit> limits, StudyFunding funding, Naming naming) {
        return limits.stream().map(each -> of(each, funding, naming)).toList();
    }
}
