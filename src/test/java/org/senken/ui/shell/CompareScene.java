package org.senken.ui.shell;

import java.util.stream.Stream;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Language;
import org.senken.ui.common.Room;
import org.senken.ui.portfolio.CompareViewModel;
import org.senken.ui.portfolio.CompareViewModel.Side;
import org.senken.ui.portfolio.PortfolioViewModel;

/** Portfolios side by side and the decision log. */
enum CompareScene implements Scene {
    COMPARE {
        @Override
        public void prepare(Workbench bench) {
            var compare = compare(bench);
            compare.drafts().copy(Side.OTHER);
            Stream.of("K1-S8", "K2-X1", "K2-X4", "K2-X8", "K1-C3", "K1-B1")
                    .map(ItemId::new)
                    .forEach(item -> compare.drafts().turn(Side.OTHER, item));
        }
    },
    COMPARE_FIGURE {
        @Override
        public void prepare(Workbench bench) {
            COMPARE.prepare(bench);
            bench.portfolio().compare().show(CompareViewModel.Sheet.FIGURE);
        }
    },
    DECIDE {
        @Override
        public void prepare(Workbench bench) {
            COMPARE.prepare(bench);
            bench.portfolio().compare().decisions().propose(Side.ONE);
        }
    },
    DECISIONS {
        @Override
        public void prepare(Workbench bench) {
            DECIDE.prepare(bench);
            var decisions = bench.portfolio().compare().decisions();
            decisions.name(Language.EN, "First proposal to the council");
            decisions.name(Language.JA, "協議会への第1次提案");
            decisions.justify(Language.EN, "The best value at the budget; it also has the least regret.");
            decisions.justify(Language.JA, "予算内で価値が最大で、後悔も最小であるため。");
            decisions.record();
            decisions.propose(Side.OTHER);
            decisions.justify(Language.EN, "Kept for comparison: fewer industrial items.");
            decisions.record();
        }
    },
    WITHOUT_ONE {
        @Override
        public void prepare(Workbench bench) {
            compare(bench).show(CompareViewModel.Sheet.PEOPLE);
            bench.portfolio().compare().people().look();
        }
    };

    private static CompareViewModel compare(Workbench bench) {
        bench.portfolio().show(PortfolioViewModel.Page.COMPARE);
        bench.portfolio().compare().want(bench.portfolio().study());
        return bench.portfolio().compare();
    }

    @Override
    public Room room() {
        return Room.PORTFOLIO;
    }
}
