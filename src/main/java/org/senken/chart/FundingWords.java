package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.language.Numbers;

/** The words that all figures of portfolios share, in the language of one. */
record FundingWords(FundedStudy funded, CaseWords words) implements Words {
    /** The funds of the K Program: budgets for exercise, in yen. */
    private static final Set<Long> FUNDS = Set.of(250_000_000_000L, 500_000_000_000L);

    static FundingWords of(Catalogue catalogue, FundedStudy funded, Language language) {
        return new FundingWords(
                funded, new CaseWords(catalogue, funded.answer().funding().study(), language));
    }

    @Override
    public Language language() {
        return words.language();
    }

    FundingAnswer answer() {
        return funded.answer();
    }

    RobustAnswer robust() {
        return funded.robust().orElseThrow();
    }

    FundingCase study() {
        return answer().funding().study();
    }

    /** The items that take part. */
    List<Item> items() {
        return answer().funding().items();
    }

    /** The budget in yen; 0 if none is set. */
    long budget() {
        return study().portfolio().rules().budget();
    }

    String yen(long yen) {
        return Numbers.yen(yen, language());
    }

    /** An amount on an axis, without its unit. */
    String tick(double yen) {
        return Numbers.yenInUnit(Math.round(yen), language());
    }

    String percent(double share) {
        return say("figure.percent", Math.round(100 * share));
    }

    /** The line of the budget in a legend, where one is set. */
    Optional<LegendItem> budgetLegend(LegendParts parts) {
        if (budget() == 0) {
            return Optional.empty();
        }
        double unit = parts.type().unit();
        var line = parts.sign(say("frontier.legend.budget", yen(budget())), 0.6 * unit, (pen, disc) -> {
            var segment = new Segment(disc.x(), disc.y() - disc.radius(), disc.x(), disc.y() + disc.radius());
            pen.dashed(segment, parts.theme().ring(), 0.16 * unit);
        });
        return Optional.of(line);
    }

    Rows rows(List<ItemId> ids) {
        return new Rows(ids.stream().map(words::row).toList(), language());
    }

    List<String> labels(List<ItemId> ids) {
        return ids.stream().map(words::label).toList();
    }

    /** What stands under every figure of portfolios: whose judgement, the value model, the money, then more. */
    List<String> notes(List<String> more) {
        var notes = new ArrayList<String>();
        notes.add(count("round.judgement", study().base().scorers()));
        answer().sentences(words.naming()).forEach(each -> notes.add(messages().get(each)));
        if (FUNDS.contains(budget())) {
            notes.add(say("funding.note.exercise", yen(budget())));
        }
        notes.addAll(more);
        return notes;
    }

    /** The same with what holds for all weights and scenarios. */
    List<String> robustNotes(List<String> more) {
        var all = new ArrayList<String>();
        robust().sentences().forEach(each -> all.add(messages().get(each)));
        all.addAll(more);
        return notes(all);
    }
}
