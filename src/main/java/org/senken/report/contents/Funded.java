package org.senken.report.contents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.senken.chart.FundedStudy;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.ItemId;

/** What was found among the items, in the words of a report. */
final class Funded {
    private final Writing writing;
    private final FundedStudy found;

    private Funded(Writing writing, FundedStudy found) {
        this.writing = writing;
        this.found = found;
    }

    static Optional<Funded> of(Writing writing) {
        return writing.results().funded().map(found -> new Funded(writing, found));
    }

    FundedStudy found() {
        return found;
    }

    Optional<Chosen> best() {
        return found.answer().optimum();
    }

    Optional<String> bestCost() {
        return best().map(each -> writing.yen(each.cost().likely()));
    }

    /** How many portfolios nothing betters. */
    Optional<Integer> portfolios() {
        return found.robust().map(each -> each.set().portfolios().size());
    }

    List<ItemStanding> standings() {
        return found.robust().map(RobustAnswer::items).orElse(List.of());
    }

    private List<ItemId> with(Standing standing) {
        return standings().stream()
                .filter(each -> each.standing() == standing)
                .map(ItemStanding::item)
                .toList();
    }

    /** How many items stand so; empty where it was not sought. */
    Optional<String> count(Standing standing) {
        return found.robust().map(any -> String.valueOf(with(standing).size()));
    }

    Optional<String> names(Standing standing) {
        return Optional.of(names(with(standing))).filter(each -> !each.isEmpty());
    }

    String name(ItemId item) {
        return writing.in(writing.naming().of(item));
    }

    String names(Collection<ItemId> items) {
        return writing.fewNames(items.stream().map(this::name).toList());
    }

    /** The items that may be funded with a protection plan only. */
    String flagged() {
        return names(ProtectionFlag.of(found.answer().funding().study()).stream()
                .map(ProtectionFlag::item)
                .toList());
    }
}
