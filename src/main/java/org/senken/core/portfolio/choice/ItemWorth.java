package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.model.Item;

/**
 * What one item is worth beside what it costs.
 *
 * @param value with everything at its middle, from 0 to 8: points above the worthless end of the scale
 * @param lowest over all admissible weights and from the lower to the upper quartile of the votes
 * @param highest the same
 * @param risk median dual-use risk; empty where too few voted on it
 */
public record ItemWorth(Item item, double value, double lowest, double highest, OptionalDouble risk) {
    private static final double BILLION = 1e9;

    /** Every item that takes part, in the study's order, in one world. */
    public static List<ItemWorth> all(StudyFunding funding, Outlook world) {
        var question = funding.in(world);
        var central = question.central();
        var robust = question.robust();
        var all = new ArrayList<ItemWorth>();
        for (int i = 0; i < funding.items().size(); i++) {
            var item = funding.items().get(i);
            all.add(new ItemWorth(
                    item,
                    central.low()[i][0],
                    Arrays.stream(robust.low()[i]).min().orElseThrow(),
                    Arrays.stream(robust.high()[i]).max().orElseThrow(),
                    funding.study().risk(item)));
        }
        return all;
    }

    /** Value per thousand million yen of likely cost; infinite where it costs nothing. */
    public double valuePerBillion() {
        return value / (item.cost().likely() / BILLION);
    }
}
