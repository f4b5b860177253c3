package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.store.exchange.ShippedFiles;

/** The shipped sample with an item for every area that was voted on, for tests of whole studies. */
public final class Sample {
    public static final Study STUDY = new ShippedFiles().sample();
    /** Thousand million yen. */
    public static final long BN = 1_000_000_000L;

    private Sample() {}

    /** An item judged as a subject. */
    public static Item item(String id, SubjectId subject, long yen) {
        return new Item(
                new ItemId(id),
                new Text("Project " + id, "事業" + id),
                Optional.of(subject),
                List.of(),
                new Cost(yen * 8 / 10, yen, yen * 3 / 2),
                new Item.Years(2026, 2028),
                Text.EMPTY,
                Stage.CANDIDATE,
                Place.FREE,
                Effectiveness.NONE,
                Text.EMPTY);
    }

    /** Items over all subjects, of different costs. */
    public static List<Item> items() {
        var items = new ArrayList<Item>();
        var subjects = STUDY.latestVotes().orElseThrow().subjects();
        for (int i = 0; i < subjects.size(); i++) {
            items.add(item("p" + (i + 1), subjects.get(i), (10 + 7L * i % 23) * BN));
        }
        return items;
    }

    public static Portfolio portfolio(long budget) {
        return Portfolio.EMPTY.withItems(items()).withRules(Rules.NONE.withBudget(budget));
    }

    public static FundingCase at(long budget) {
        return of(portfolio(budget));
    }

    public static FundingCase of(Portfolio portfolio) {
        return new FundingCase(portfolio, STUDY.scenarios(), STUDY.latestVotes().orElseThrow());
    }

    public static Naming naming(FundingCase study) {
        return new Naming(STUDY.catalogue(), study.portfolio());
    }
}
