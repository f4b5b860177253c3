package org.senken.ui.shell;

import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.ui.common.Room;
import org.senken.ui.portfolio.BudgetViewModel;
import org.senken.ui.portfolio.PortfolioViewModel;

/** What may be funded and what portfolios keep to, on the budget page. */
enum ItemScene implements Scene {
    ITEMS(BudgetViewModel.Section.ITEMS) {
        @Override
        void act(BudgetViewModel page) {
            page.items().select(new ItemId("K2-C1"));
        }
    },
    ITEMS_TECHNOLOGIES(BudgetViewModel.Section.ITEMS) {
        @Override
        void act(BudgetViewModel page) {
            page.items().offerTechnologies();
            page.items().tick(new SubjectId("K1-M1"));
            page.items().tick(new SubjectId("K1-S2"));
        }
    },
    ITEMS_AREAS(BudgetViewModel.Section.ITEMS) {
        @Override
        void act(BudgetViewModel page) {
            page.items().offerAreas();
            page.items().tick(new SubjectId("semiconductors"));
            page.items().addTicked();
            page.items().offerAreas();
            page.items().tick(new SubjectId("quantum"));
        }
    },
    ITEMS_PASTE(BudgetViewModel.Section.ITEMS) {
        @Override
        void act(BudgetViewModel page) {
            page.items().openPaste("""
                            Undersea cable monitoring\t12\t2026-2029\tJST\tmaritime; cybersecurity
                            半導体製造装置の遠隔保守\t85億円\t令和8～10年度\tNEDO\tマイクロプロセッサ・半導体技術
                            Gas sensing\tmuch\t2026
                            \t5\t2026
                            """);
        }
    },
    ITEMS_NONE(BudgetViewModel.Section.ITEMS) {
        @Override
        public Study study() {
            return SAMPLE.withPortfolio(Portfolio.EMPTY);
        }
    },
    LIMITS(BudgetViewModel.Section.LIMITS),
    LIMITS_PICK(BudgetViewModel.Section.LIMITS) {
        @Override
        void act(BudgetViewModel page) {
            page.limits().changeGroup(0);
        }
    },
    LIMITS_CLASH(BudgetViewModel.Section.LIMITS) {
        @Override
        public Study study() {
            var portfolio = SAMPLE.portfolio();
            return SAMPLE.withPortfolio(portfolio
                    .withItem(new ItemId("K2-X3"), item -> item.withPlace(Place.MUST_HAVE))
                    .withRules(portfolio.rules().withBudget(50_000_000_000L)));
        }
    };

    private final BudgetViewModel.Section section;

    ItemScene(BudgetViewModel.Section section) {
        this.section = section;
    }

    @Override
    public Room room() {
        return Room.PORTFOLIO;
    }

    @Override
    public void prepare(Workbench bench) {
        bench.portfolio().show(PortfolioViewModel.Page.BUDGET);
        bench.portfolio().budget().show(section);
        act(bench.portfolio().budget());
    }

    /** What is done on the page. */
    void act(BudgetViewModel page) {}
}
