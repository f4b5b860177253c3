package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.senken.chart.ChartNeed;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.LeftOut;
import org.senken.core.portfolio.choice.LimitWords;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** The tables of what can be funded and of what is recommended. */
final class FundingTables {
    private static final String YES = "●";

    private FundingTables() {}

    /** Every item with cost, years and agency. */
    static Made items(Writing writing) {
        var items = writing.study().portfolio().items();
        if (items.isEmpty()) {
            return Made.Missing.of("portfolio.no-items");
        }
        var columns = List.of(
                Column.left(writing.say("contents.column.item")),
                Column.left(writing.say("contents.column.areas")),
                Column.right(writing.say("contents.column.cost")),
                Column.left(writing.say("contents.column.years")),
                Column.left(writing.say("contents.column.agency")));
        var rows = items.stream().map(each -> item(writing, each)).toList();
        return new Made.Table(
                columns, rows, writing.say("contents.source.items"), writing.say("contents.note.hypothetical"));
    }

    private static List<Paragraph> item(Writing writing, Item item) {
        return writing.row(
                writing.in(writing.naming().of(item)),
                writing.names(item.areas().stream().map(writing::subject).toList()),
                cost(writing, item.cost()),
                years(writing, item.years()),
                writing.in(item.agency()));
    }

    private static String cost(Writing writing, Cost cost) {
        if (!cost.isKnown()) {
            return Writing.NOTHING;
        }
        return cost.low() == cost.high()
                ? writing.yen(cost.likely())
                : writing.say(
                        "contents.cost", writing.yen(cost.likely()), writing.yen(cost.low()), writing.yen(cost.high()));
    }

    private static String years(Writing writing, Item.Years years) {
        var first = writing.in(Yen.fiscalYear(years.first()));
        return years.count() == 1 ? first : first + "–" + writing.in(Yen.fiscalYear(years.last()));
    }

    /** What is recommended, and how firmly: the best, the one of least regret, and in how many defensible ones each is. */
    static Made portfolio(Writing writing) {
        return Funded.of(writing)
                .<Made>map(each -> new Recommended(writing, each).table())
                .orElseGet(() -> new Made.Missing(Obstacle.ofFunding(writing)));
    }

    private record Recommended(Writing writing, Funded funded) {
        Made table() {
            var columns = List.of(
                    Column.left(writing.say("contents.column.item")),
                    Column.right(writing.say("contents.column.cost")),
                    Column.centre(writing.say("contents.column.best")),
                    Column.centre(writing.say("contents.column.regret")),
                    Column.right(writing.say("contents.column.of")),
                    Column.left(writing.say("contents.column.standing")),
                    Column.left(writing.say("contents.column.protection")));
            return new Made.Table(columns, rows(), Provenance.source(writing, ChartNeed.FUNDING), note());
        }

        private List<List<Paragraph>> rows() {
            var best = Set.copyOf(funded.best().map(Chosen::items).orElse(List.of()));
            var regret = Set.copyOf(funded.found()
                    .robust()
                    .flatMap(RobustAnswer::regret)
                    .map(RobustAnswer.LeastRegret::items)
                    .orElse(List.of()));
            return funded.found().answer().funding().items().stream()
                    .sorted(Comparator.comparingInt(this::with).reversed())
                    .map(each -> row(each, best, regret))
                    .toList();
        }

        /** In how many of the portfolios that nothing betters an item is. */
        private int with(Item item) {
            return standing(item).map(ItemStanding::with).orElse(0);
        }

        private Optional<ItemStanding> standing(Item item) {
            return funded.standings().stream()
                    .filter(each -> each.item().equals(item.id()))
                    .findFirst();
        }

        private List<Paragraph> row(Item item, Set<ItemId> best, Set<ItemId> regret) {
            var standing = standing(item);
            return writing.row(
                    funded.name(item.id()),
                    writing.yen(item.cost().likely()),
                    best.contains(item.id()) ? YES : "",
                    regret.contains(item.id()) ? YES : "",
                    standing.map(this::share).orElse(""),
                    standing.map(each -> writing.say(word(each.standing()))).orElse(""),
                    flag(item).orElse(""));
        }

        private static String word(NonDominated.Standing standing) {
            return switch (standing) {
                case CORE -> "contents.core";
                case BORDERLINE -> "contents.borderline";
                case EXTERIOR -> "contents.exterior";
            };
        }

        private String share(ItemStanding standing) {
            return writing.say("contents.of", standing.with(), standing.of());
        }

        private Optional<String> flag(Item item) {
            return ProtectionFlag.of(funded.found().answer().funding().study(), item)
                    .map(each -> writing.say(
                            each.isPlanned() ? "contents.flag.planned" : "contents.flag.missing",
                            writing.decimal(each.risk())));
        }

        private String note() {
            var answer = funded.found().answer();
            var all = new ArrayList<String>();
            ModelWords.of(answer.funding().study(), answer.world(), writing.naming())
                    .forEach(each -> all.add(writing.say(each)));
            all.add(writing.say("portfolio.value"));
            leftOut(answer.funding().leftOut()).ifPresent(all::add);
            if (!answer.clash().isEmpty()) {
                all.add(writing.say("portfolio.clash"));
                LimitWords.of(answer.clash(), answer.funding(), writing.naming())
                        .forEach(each -> all.add(writing.say(each)));
            }
            funded.found().robust().map(RobustAnswer::sentences).orElse(List.of()).stream()
                    .map(writing::say)
                    .filter(each -> !all.contains(each))
                    .forEach(all::add);
            return writing.sentences(all);
        }

        /** Who takes no part; the reasons stand in the portfolio room. */
        private Optional<String> leftOut(List<LeftOut> items) {
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(writing.say(
                            "contents.note.left-out",
                            items.size(),
                            funded.names(items.stream().map(LeftOut::item).toList())));
        }
    }
}
