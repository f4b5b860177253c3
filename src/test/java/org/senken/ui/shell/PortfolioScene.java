package org.senken.ui.shell;

import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.ui.common.Room;
import org.senken.ui.portfolio.BudgetViewModel;
import org.senken.ui.portfolio.PortfolioViewModel;

/** The pages of the portfolio room. */
enum PortfolioScene implements Scene {
    BUDGET,
    BUDGET_ITEM {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().choose(new ItemId("K1-M2"));
        }
    },
    BUDGET_VOTES {
        @Override
        public void prepare(Workbench bench) {
            BUDGET_ITEM.prepare(bench);
            bench.portfolio().budget().chooseVotes(new org.senken.core.technology.SubjectId("maritime"));
        }
    },
    BUDGET_FRONTIER {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.FRONTIER);
        }
    },
    BUDGET_FRONT {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.FRONT);
        }
    },
    BUDGET_CORE {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.CORE);
            bench.portfolio().budget().questions().askTopics();
        }
    },
    BUDGET_YEARS {
        @Override
        public Study study() {
            return RulesEdits.yearly(2028, 40_000_000_000L).change().apply(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.YEARS);
        }
    },
    BUDGET_CLASH {
        @Override
        public Study study() {
            var study = RulesEdits.budget(20_000_000_000L).change().apply(SAMPLE);
            return ItemEdits.place(study, new ItemId("K1-S1"), org.senken.core.portfolio.model.Place.MUST_HAVE)
                    .change()
                    .apply(study);
        }
    };

    @Override
    public Room room() {
        return Room.PORTFOLIO;
    }

    @Override
    public void prepare(Workbench bench) {
        bench.portfolio().show(PortfolioViewModel.Page.BUDGET);
    }
}
