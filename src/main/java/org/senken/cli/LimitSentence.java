package org.senken.cli;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.portfolio.choice.Limit;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** What a portfolio must keep to, in words. */
final class LimitSentence {
    private LimitSentence() {}

    static Sentence of(Limit limit, FundingQuestion question) {
        var named = names(limit, question, each -> each != 0);
        return switch (limit.kind()) {
            case BUDGET ->
                Sentence.of("funding.limit.budget", question.cost(limit.max()).toPlainString());
            case YEAR -> Sentence.of("funding.limit.year", String.valueOf(limit.number()));
            case MUST_HAVE -> Sentence.of("funding.limit.must-have", named);
            case EXCLUDED -> Sentence.of("funding.limit.excluded", named);
            case REQUIRES ->
                Sentence.of(
                        "funding.limit.requires",
                        names(limit, question, each -> each > 0),
                        names(limit, question, each -> each < 0));
            case EXCLUSIVE -> Sentence.of("funding.limit.exclusive", named);
            case GROUP -> group(limit, named);
            case MOST_ITEMS -> Sentence.of("funding.limit.most-items", limit.max());
            case LINEAR -> Sentence.of("funding.limit.linear", limit.number() + 1, named);
        };
    }

    private static Sentence group(Limit limit, String named) {
        long members = named.isEmpty() ? 0 : named.split(", ").length;
        if (limit.min() <= 0) {
            return Sentence.of("funding.limit.group.most", limit.max(), named);
        }
        return limit.max() >= members
                ? Sentence.of("funding.limit.group.least", limit.min(), named)
                : Sentence.of("funding.limit.group", limit.min(), limit.max(), named);
    }

    private static String names(Limit limit, FundingQuestion question, LongPredicate wanted) {
        return IntStream.range(0, question.items().size())
                .filter(item -> wanted.test(limit.coefficients()[item]))
                .mapToObj(question.items()::get)
                .collect(Collectors.joining(", "));
    }

    static Text joined(List<Text> limits) {
        return new Text(
                limits.stream().map(Text::en).collect(Collectors.joining("; ")),
                limits.stream().map(Text::ja).collect(Collectors.joining("、")));
    }
}
