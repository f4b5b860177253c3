package org.senken.ui.portfolio;

import java.util.Optional;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Text;

/**
 * A row of the table of items.
 *
 * @param taken whether the portfolio that is looked at has it
 * @param standing among the portfolios that nothing betters; empty while that is not known
 * @param count over scenarios, weights and people; empty while that is not known
 * @param flag if it may be funded with a protection plan only
 */
public record BudgetLine(
        Text name,
        boolean taken,
        ItemWorth worth,
        Optional<ItemStanding> standing,
        Optional<CoreOverExperts.Count> count,
        Optional<ProtectionFlag> flag) {

    public ItemId id() {
        return worth.item().id();
    }

    /** The core index; below 0 while it is not known. */
    double share() {
        return standing.map(ItemStanding::share).orElse(-1.0);
    }

    /** In how many cases of all every best portfolio has it; below 0 while that is not known. */
    int cases() {
        return count.map(CoreOverExperts.Count::always).orElse(-1);
    }
}
