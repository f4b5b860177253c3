package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.model.ItemId;

/**
 * What an item is among the portfolios that nothing betters.
 *
 * @param with how many of them have it
 * @param of how many there are; if the search was not finished, only those that were found
 * @param standing core, borderline or exterior
 */
public record ItemStanding(ItemId item, int with, int of, NonDominated.Standing standing) {
    static List<ItemStanding> all(StudyFunding funding, NonDominated set) {
        var all = new ArrayList<ItemStanding>();
        for (int i = 0; i < funding.items().size(); i++) {
            int item = i;
            int with = (int)
                    set.portfolios().stream().filter(pick -> pick.has(item)).count();
            all.add(new ItemStanding(
                    funding.items().get(i).id(), with, set.portfolios().size(), set.standing(i)));
        }
        return all;
    }

    /** The core index, from 0 to 1. */
    public double share() {
        return of == 0 ? 0 : (double) with / of;
    }
}
